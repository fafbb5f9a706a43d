import type { ReadSentence } from './read-sentence.ts'
import type { Token } from './token.ts'

/** Capitals that make no name: `API`, `SD-kort`, `CEO`, and days and months in English. */
const NO_NAME =
  /^(?:[\p{Lu}\d]{2,}-.*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December)$/u

/** Find the names that a text holds: words in capitals, within a sentence, that it never writes without. */
export function namesOf(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const names = new Set<string>()
  const plain = new Set<string>()
  for (const { tokens, stems, text, isHeading } of sentences) {
    if (isHeading) continue
    for (const [at, token] of tokens.entries()) {
      if (!token.isCapital) plain.add(token.low)
      else if (
        at > 0 &&
        stems[at] !== '' &&
        couldBeName(token) &&
        !/[.!?:]\s*["“»]?$/.test(text.slice(0, token.at))
      )
        names.add(token.low)
    }
  }
  for (const word of plain) names.delete(word)
  return names
}

function couldBeName({ text }: Token): boolean {
  return (
    text.length > 1 &&
    !(text === text.toUpperCase()) &&
    !NO_NAME.test(text.length < 4 ? text : text.replace(/'s$/, ''))
  )
}

/** Give the words of a site's names, in lower case; such as would name anything are left out. */
export function brandWords(brand: readonly string[]): ReadonlySet<string> {
  return new Set(
    brand
      .flatMap((name) => [name.toLowerCase(), ...name.toLowerCase().split(/[\s.]+/)])
      .filter((word) => word.length > 3),
  )
}
