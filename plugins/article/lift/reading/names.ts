import type { ReadSentence } from './read-sentence.ts'
import { endOf, type Token } from './token.ts'

/** Capitals that make no name: `API`, `SD-kort`, `CEO`, and days and months in English. */
const NO_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December)$/u

/** How often a word opens sentences in capitals, and is never written small, until it is taken for a name. */
const OFTEN = 3

/** How many times a word must be written in capitals for each time it is written small, to be no common word. */
const MOSTLY = 3

/** Find the words in capitals that a text also writes small, and not just once by the way. */
export function smallWordsOf(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  const tell = (isCapital: boolean, adds: number, isNew: boolean): void => {
    for (const { tokens, text, isHeading } of sentences) {
      if (isHeading) continue
      for (const token of tokens) {
        if (token.isCapital !== isCapital) continue
        const known = times.get(token.low)
        if ((known !== undefined || isNew) && (isCapital || !isInAddress(text, token)))
          times.set(token.low, (known ?? 0) + adds)
      }
    }
  }
  tell(true, -1, true)
  tell(false, MOSTLY, false)
  return new Set([...times].flatMap(([word, count]) => (count >= 0 ? [word] : [])))
}

/** Find the names that a text holds: words in capitals, within a sentence, that are not among those it writes small. */
export function namesOf(sentences: readonly ReadSentence[], small: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set<string>()
  const opening = new Map<string, number>()
  for (const { tokens, stems, text, isHeading } of sentences) {
    if (isHeading) continue
    for (const [at, token] of tokens.entries()) {
      if (!token.isCapital || stems[at] === '' || small.has(token.low) || !couldBeName(token)) continue
      if (at > 0 && !/[.!?:]\s*["“»]?$/.test(text.slice(Math.max(0, token.at - 4), token.at)))
        names.add(token.low)
      else {
        const times = (opening.get(token.low) ?? 0) + 1
        opening.set(token.low, times)
        if (times >= OFTEN) names.add(token.low)
      }
    }
  }
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
