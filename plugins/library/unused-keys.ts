import { compareDiagnostics, type Diagnostic } from '../source/diagnostic.ts'

/**
 * Tell of each key that only other tools read once for the whole site, with the number of texts that have it: at the first
 * place in a text that is out, or else in one that is kept back. All other findings stay as they are.
 */
export function unusedKeysOnce(
  diagnostics: readonly Diagnostic[],
  isKeptBack: (file: string) => boolean,
): Diagnostic[] {
  const isUnused = ({ rule, severity }: Diagnostic): boolean => rule === 'unknown-key' && severity === 'hint'
  const byKey = Map.groupBy(diagnostics.filter(isUnused), ({ message }) => message)
  const once = [...byKey.values()].flatMap((found): Diagnostic[] => {
    const inOrder = found.toSorted(
      (a, b) => Number(isKeptBack(a.file)) - Number(isKeptBack(b.file)) || compareDiagnostics(a, b),
    )
    const texts = new Set(found.map(({ file }) => file)).size
    return inOrder
      .slice(0, 1)
      .map((first) =>
        texts === 1 ? first : { ...first, message: `${first.message} (in ${texts} texts, here first)` },
      )
  })
  return [...diagnostics.filter((found) => !isUnused(found)), ...once]
}
