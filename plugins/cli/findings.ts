import type { Diagnostic } from '../source/diagnostic.ts'

/** Write a number with the word for what was counted, which takes an `s` in the plural. */
export function countOf(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`
}

/** Count findings in words: `2 errors, 1 warning`. */
export function countFindings(found: readonly Diagnostic[]): string {
  const parts = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const number = found.filter((finding) => finding.severity === severity).length
    return number === 0 ? [] : [countOf(number, severity)]
  })
  return parts.length === 0 ? 'nothing to mend' : parts.join(', ')
}

/** Count how often each rule found something, the most often first; nothing where that would only repeat the list. */
export function countRules(found: readonly Diagnostic[]): string {
  const counts = new Map<string, number>()
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  if (counts.size < 2 || counts.size === found.length) return ''
  const ranked = [...counts].sort(([, a], [, b]) => b - a)
  return `${ranked.map(([rule, count]) => `${rule} ${count}`).join(', ')}\n`
}

/** Tell whether a build would stop. */
export function hasErrors(found: readonly Diagnostic[]): boolean {
  return found.some(({ severity }) => severity === 'error')
}
