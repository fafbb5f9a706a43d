import { type Diagnostic, formatDiagnostic } from '../source/diagnostic.ts'

/** Write a number with the word for what was counted, which takes an `s` in the plural. */
export function countOf(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`
}

/** Count findings in words: `2 errors, 1 warning`. */
export function countFindings(found: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity'], name: string): string[] => {
    const number = found.filter((finding) => finding.severity === severity).length
    return number === 0 ? [] : [countOf(number, name)]
  }
  const parts = [...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'hint')]
  return parts.length === 0 ? 'nothing to mend' : parts.join(', ')
}

/** Write findings a line each, errors marked as such. */
export function listFindings(found: readonly Diagnostic[]): string {
  return found.map((finding) => `${formatDiagnostic(finding)}  ${finding.severity}\n`).join('')
}

/** Tell whether a build would stop. */
export function hasErrors(found: readonly Diagnostic[]): boolean {
  return found.some(({ severity }) => severity === 'error')
}
