import type { Diagnostic } from '../../source/diagnostic.ts'
import { plainLine } from '../../source/plain-line.ts'

/** What GitHub calls each severity. */
const COMMANDS: Readonly<Record<Diagnostic['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
}

/**
 * Write findings as workflow commands, which GitHub shows beside the lines of a change. `folder` is where the project
 * stands in its repository: empty, or a path that ends with a slash.
 */
export function asGithub(found: readonly Diagnostic[], folder = ''): string {
  return found
    .map(({ file, line, column, severity, rule, message }) => {
      const where = `file=${escapeProperty(folder + file)},line=${line},col=${column},title=${escapeProperty(rule)}`
      return `::${COMMANDS[severity]} ${where}::${escapeData(message)}\n`
    })
    .join('')
}

/** Escape what would end a command, and show what nobody would see: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return plainLine(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
