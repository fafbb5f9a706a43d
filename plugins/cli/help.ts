import type { Command } from './command.ts'

/** Write what `perennial` can do. */
export function generalHelp(commands: Readonly<Record<string, Command>>): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return `Publish a folder of Markdown.

Usage: perennial <command> [options]

${lines.join('\n')}

See \`perennial <command> --help\` for the options of a command.
Exit codes: 0 all well, 1 errors in the content, 2 a wrong command line or configuration.
`
}

/** Write what a command can do. */
export function helpOf(name: string, { summary, usage, options }: Command): string {
  const rows = Object.entries(options).map(
    ([option, { type, help }]) => [`--${option}${type === 'string' ? ' VALUE' : ''}`, help] as const,
  )
  const width = Math.max(0, ...rows.map(([flag]) => flag.length))
  const lines = rows.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`)
  return `${summary}\n\nUsage: perennial ${`${name} ${usage}`.trim()}\n${lines.length > 0 ? `\n${lines.join('\n')}\n` : ''}`
}
