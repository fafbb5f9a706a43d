/** Longest run of letters that fits on a line of the narrowest column without a break. */
const LONG = 28
/** Where a line may break without a hyphen. */
const BREAK = '\u200b'

/** Most letters in words longer than a line, before no more is done for them than must be: each takes Typst up to 0.3 ms where it may break often. */
const MANY = 4_000

/** Let words that are longer than a line break: after the marks of an address, or else anywhere. */
export function breakable(text: string): string {
  if (!/\S{29}/.test(text)) return text
  const isCoarse = hasManyLongWords(text)
  return text.replace(/\S{29,}/g, (word) => {
    const parts = word.split(/(?<=[/.?&=_\-:#@,;+])(?=[^/.?&=_\-:#@,;+])/)
    return (isCoarse ? joined(parts) : parts).flatMap((part) => piecesOf(part)).join(BREAK)
  })
}

/** Join short parts to such as are half a line long. */
function joined(parts: readonly string[]): string[] {
  const all: string[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (last !== undefined && last.length < LONG / 2) all[all.length - 1] = last + part
    else all.push(part)
  }
  return all
}

/** Tell whether a text has so much in words longer than a line that the best lines would take too long to find. */
export function hasManyLongWords(text: string): boolean {
  const letters = text.match(/\S{29,}/g)?.reduce((sum, word) => sum + word.length, 0) ?? 0
  return letters > MANY
}

/** Words of letters alone are left to hyphenation, unless no language has words that long. */
function piecesOf(part: string): string[] {
  if (part.length <= LONG || (/^\p{L}+$/u.test(part) && part.length <= 2 * LONG)) return [part]
  const characters = [...part]
  const pieces: string[] = []
  for (let at = 0; at < characters.length; at += LONG / 2)
    pieces.push(characters.slice(at, at + LONG / 2).join(''))
  return pieces
}
