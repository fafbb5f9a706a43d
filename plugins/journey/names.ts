import type { Passage } from './evidence.ts'
import type { Word } from './words.ts'
import { wordsOf } from './words.ts'

/** A name of a company or product, as words in the form in which they are compared. */
export type Name = readonly string[]

/** Read names as they stand in a configuration; a blank one is none. */
export function readNames(names: readonly string[]): readonly Name[] {
  return names
    .map((name) => wordsOf({ text: name }).map(({ text }) => text))
    .filter((name) => name.length > 0)
}

/** Find names in a text, for the word at which each begins the one at which it ends; the longest count. */
export function findNames(
  names: readonly Name[],
  words: readonly Word[],
  { text }: Pick<Passage, 'text'>,
): Map<number, number> {
  const found = new Map<number, number>()
  if (names.length === 0) return found
  for (let at = 0; at < words.length; at += 1) {
    let end = at
    for (const name of names) {
      if (name.every((part, index) => isNamed(part, words[at + index], index === name.length - 1, text)))
        end = Math.max(end, at + name.length)
    }
    if (end > at) found.set(at, end)
  }
  return found
}

/**
 * Tell whether a word is a word of a name: itself, in the genitive, or the first part of a name made of it, as
 * AcmeCloud is of Acme.
 */
function isNamed(part: string, word: Word | undefined, isLast: boolean, text: string): boolean {
  if (!word?.text.startsWith(part)) return false
  const rest = word.text.slice(part.length)
  if (rest === '') return true
  return isLast && (rest === "'s" || /^\p{Lu}\p{Ll}/u.test(text.slice(word.start + part.length, word.end)))
}
