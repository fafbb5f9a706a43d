import { PerennialError } from '../errors.ts'
import { type Diagnostic, formatDiagnostic } from '../source/diagnostic.ts'

/** Stop a build whose content would come out wrong, with every place to mend. */
export function stopOnErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const count = errors.length === 1 ? 'An error' : `${errors.length} errors`
  throw new PerennialError(
    `${count} in the content:\n${errors.map(formatDiagnostic).join('\n')}`,
    'Mend them, or see all findings with `npx perennial check`.',
  )
}
