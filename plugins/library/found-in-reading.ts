import type { Article } from '../article/article.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { unusedKeysOnce } from './unused-keys.ts'

/** Settle what was found while reading: what is kept back can't make the site wrong. */
export function foundInReading(
  diagnostics: readonly Diagnostic[],
  unpublished: ReadonlyMap<string, Article>,
): Diagnostic[] {
  const isKeptBack = (file: string): boolean => unpublished.has(file)
  return unusedKeysOnce(diagnostics, isKeptBack).map((found) =>
    found.severity === 'error' && isKeptBack(found.file) ? { ...found, severity: 'warning' } : found,
  )
}
