import { type Diagnostic, formatDiagnostic } from '../source/diagnostic.ts'
import { summarise } from '../source/summarise.ts'

/** Describe what was found in a text, each on a line of its own below the rest. */
export function describeFindings(diagnostics: readonly Diagnostic[]): string {
  return summarise(diagnostics)
    .map((finding) => `  ${formatDiagnostic(finding)}\n`)
    .join('')
}
