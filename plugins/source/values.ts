/** Largest YAML or TOML that is read, in characters; landing pages hold all their text there. */
export const MAX_LENGTH = 256_000

/** Most values of one file: a parser holds a kilobyte for each, and nobody has written a tenth of them. */
export const MAX_VALUES = 20_000

/** What stands between two values, or begins one. */
const SEPARATOR = /[\n,[{]|[-?][ \t]/g

/** Count how many values YAML or TOML may hold, without reading it; commas and lines of prose count as well. */
export function countValues(text: string): number {
  let count = 0
  for (SEPARATOR.lastIndex = 0; SEPARATOR.test(text); ) count += 1
  return count
}
