import { closest, distance } from 'fastest-levenshtein'

/** Find the known key that a misspelt one was most likely meant to be, whatever its case; nothing when none is near. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const written = key.toLowerCase()
  const near = closest(written, [...known])
  return distance(written, near) <= editsAllowed(written) ? near : undefined
}

/** Short words are near to much: `page` is three letters of `stage`, but nobody meant that. */
function editsAllowed({ length }: string): number {
  if (length <= 4) return 1
  return length <= 7 ? 2 : 3
}
