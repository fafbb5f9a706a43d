import type { ReadSentence } from './read-sentence.ts'
import { endOf, type Token } from './token.ts'

/** Capitals that make no name: `API`, `SD-kort`, `CEO`, and days and months in English. */
const NO_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December)$/u

/** Find the names that a text holds: words in capitals, within a sentence, that it never writes without. */
export function namesOf(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const names = new Set<string>()
  const plain = new Set<string>()
  for (const { tokens, stems, text, isHeading } of sentences) {
    if (isHeading) continue
    for (const [at, token] of tokens.entries()) {
      if (!token.isCapital) {
        if (!isInAddress(text, token)) plain.add(token.low)
      } else if (
        at > 0 &&
        stems[at] !== '' &&
        couldBeName(token) &&
        !/[.!?:]\s*["“»]?$/.test(text.slice(Math.max(0, token.at - 4), token.at))
      )
        names.add(token.low)
    }
  }
  for (const word of plain) names.delete(word)
  return names
}

/** What joins the words of an address. */
const JOINS: ReadonlySet<string> = new Set(['.', '@', '/'])

/** Tell whether a word is part of an address, such as `relay.example.com`, which is written small whatever it names. */
function isInAddress(text: string, token: Token): boolean {
  const after = text[endOf(token)]
  return (
    JOINS.has(text[token.at - 1] ?? '') ||
    ((after === '.' || after === '@') && /^\p{L}/u.test(text.slice(endOf(token) + 1, endOf(token) + 3)))
  )
}

function couldBeName({ text }: Token): boolean {
  const root = text.replace(/['’-].*$/, '')
  return root.length > 1 && root !== root.toUpperCase() && !NO_NAME.test(root)
}

/** Give the words of a site's names, in lower case; such as would name anything are left out. */
export function brandWords(brand: readonly string[]): ReadonlySet<string> {
  return new Set(
    brand
      .flatMap((name) => [name.toLowerCase(), ...name.toLowerCase().split(/[\s.]+/)])
      .filter((word) => word.length > 3),
  )
}
