import { distance } from 'fastest-levenshtein'

/** Find the known key that a misspelt one was most likely meant to be, whatever its case; nothing when none is near. */
export function nearestKey<Key extends string>(key: string, known: readonly Key[]): Key | undefined {
  const written = key.toLowerCase()
  let near: Key | undefined
  let least = editsAllowed(written) + 1
  for (const candidate of known) {
    // So much longer or shorter is no slip, and need not be compared.
    if (Math.abs(candidate.length - written.length) >= least) continue
    const edits = distance(written, candidate.toLowerCase())
    if (edits < least) {
      near = candidate
      least = edits
    }
  }
  return near
}

/** Short words are near to much: `page` is three letters of `stage`, but nobody meant that. */
function editsAllowed({ length }: string): number {
  if (length <= 2) return 0
  if (length <= 4) return 1
  return length <= 7 ? 2 : 3
}
