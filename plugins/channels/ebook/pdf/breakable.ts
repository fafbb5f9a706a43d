/** Longest run of letters that fits on a line of the narrowest column without a break. */
const LONG = 28
/** Where a line may break without a hyphen. */
const BREAK = '\u200b'

/** Let words that are longer than a line break: after the marks of an address, or else anywhere. */
export function breakable(text: string): string {
  if (!/\S{29}/.test(text)) return text
  return text.replace(/\S{29,}/g, (word) =>
    word
      .split(/(?<=[/.?&=_\-:#@,;+])(?=[^/.?&=_\-:#@,;+])/)
      .flatMap((part) => piecesOf(part))
      .join(BREAK),
  )
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
