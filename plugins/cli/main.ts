import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { closest } from 'fastest-levenshtein'
import { PerennialError, reasonOf } from '../errors.ts'
import { nearestKey } from '../source/nearest-key.ts'
import { plainLine } from '../source/plain-line.ts'
import { type Command, EXIT } from './command.ts'
import { build } from './commands/build.ts'
import { check } from './commands/check.ts'
import { choose } from './commands/choose.ts'
import { dev } from './commands/dev.ts'
import { importCommand } from './commands/import.ts'
import { inspect } from './commands/inspect.ts'
import { kit } from './commands/kit.ts'
import { learn } from './commands/learn.ts'
import { list } from './commands/list.ts'
import { create } from './commands/new.ts'
import { pack } from './commands/pack.ts'
import { report } from './commands/report.ts'
import { schema } from './commands/schema.ts'
import { upgrade } from './commands/upgrade.ts'
import { used } from './commands/used.ts'
import { generalHelp, helpOf } from './help.ts'
import type { Io } from './io.ts'
import { say, sayAside } from './say.ts'

/** The commands by name, in the order of the help. What takes long to load, each loads when it runs. */
const commands: Readonly<Record<string, Command>> = {
  ...{ build, dev, kit, check, inspect, learn, choose, list, pack, report, schema, used },
  ...{ new: create, import: importCommand, upgrade },
}

/**
 * Run a command line (without `node` and the script); gives the exit code. Mistakes are told without a stack. A process may
 * call it as often as it likes: each call reads the site anew.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h') {
    say(io, generalHelp(commands))
    return name === undefined ? EXIT.usage : EXIT.ok
  }
  if (name === '--version' || name === '-v') {
    say(io, `${ownVersion()}\n`)
    return EXIT.ok
  }
  if (name === 'help') return main(rest[0] === undefined ? ['--help'] : [rest[0], '--help'], io)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    return fail(
      io,
      `There is no command "${plainLine(name)}".`,
      `Did you mean "${closest(name, Object.keys(commands))}"? See \`perennial --help\`.`,
    )
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    say(io, helpOf(name, command))
    return EXIT.ok
  }
  try {
    return await command.run(
      parseArgs({
        args: withNumbers(rest, command),
        options: command.options,
        allowPositionals: command.takesWords,
      }),
      io,
    )
  } catch (thrown) {
    if (thrown instanceof PerennialError) return fail(io, thrown.message, thrown.hint)
    if (isArgumentError(thrown)) {
      const reason = reasonOf(thrown)
        .replace(/\. (To specify|This command) .*$/, '')
        .replace(
          /^Option '(?:-\w, )?(--[^' ]+).*' argument is ambiguous\.$/,
          '$1 needs a value, and what follows it is an option',
        )
      const near = nearestKey(
        /Unknown option '--([^']+)'/.exec(reason)?.[1] ?? '',
        Object.keys(command.options),
      )
      const advice = near ? `Did you mean "--${near}"? ` : ''
      return fail(io, `${reason}.`, `${advice}See \`perennial ${name} --help\`.`)
    }
    const stack = io.env['DEBUG'] && thrown instanceof Error ? `\n${thrown.stack}` : ''
    return fail(
      io,
      `perennial ${name} failed: ${reasonOf(thrown)}${stack}`,
      'Run it again with DEBUG=1 to see where, and report it if your files are right.',
    )
  }
}

/** Join a negative number to the option before it, which would be taken for an option itself. */
function withNumbers(args: readonly string[], { options }: Command): string[] {
  const joined: string[] = []
  for (const arg of args) {
    const before = joined.at(-1) ?? ''
    const takesValue = before.startsWith('--') && options[before.slice(2)]?.type === 'string'
    if (takesValue && /^-\d/.test(arg)) joined[joined.length - 1] = `${before}=${arg}`
    else joined.push(arg)
  }
  return joined
}

function ownVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

function fail(io: Io, message: string, hint: string): number {
  sayAside(io, `${message}\n${hint}\n`)
  return EXIT.usage
}

function isArgumentError(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE_ARGS')
}
