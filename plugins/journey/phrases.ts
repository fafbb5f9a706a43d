import type { Word } from './words.ts'

/**
 * A form of words, as it stands in the lexicon: words in lower case with single spaces between them. `*` at an end of
 * a word stands for any letters there, `_` for any one word, `^` in front for the beginning of a sentence; `#` is a number, `#year`, `#version` and
 * `#price` are numbers of that kind, `@brand` and `@rival` the names that the site has told, `@name` a name in capitals.
 */
type Phrase = string

/** A find: what was found, and the words that it stands in, from the first to the last and not including `to`. */
export interface PhraseHit<Tag> {
  readonly tag: Tag
  readonly from: number
  readonly to: number
}

interface Entry<Tag> {
  readonly parts: readonly string[]
  readonly opens: boolean
  readonly tag: Tag
}

/** How many letters of a word with any ending, or any beginning, must be known. */
const STEM = 2
const TAIL = 3

/** Finds many forms of words in one walk over a text; where several begin at one word, the longest count. */
export class PhraseFinder<Tag> {
  readonly #byWord = new Map<string, Entry<Tag>[]>()
  readonly #byStem = new Map<string, Entry<Tag>[]>()
  readonly #byTail = new Map<string, Entry<Tag>[]>()
  readonly #byKind = new Map<string, Entry<Tag>[]>()

  add(phrase: Phrase, tag: Tag): void {
    const opens = phrase.startsWith('^')
    const parts = phrase.slice(opens ? 1 : 0).split(' ')
    const first = parts[0] ?? ''
    const [map, key] = /^[#@_]/.test(first)
      ? [this.#byKind, first]
      : first.startsWith('*')
        ? [this.#byTail, first.slice(-TAIL)]
        : first.endsWith('*')
          ? [this.#byStem, first.slice(0, STEM)]
          : [this.#byWord, first]
    const entries = map.get(key) ?? []
    entries.push({ parts, opens, tag })
    map.set(key, entries)
  }

  find(words: readonly Word[], names: Names): PhraseHit<Tag>[] {
    const hits: PhraseHit<Tag>[] = []
    for (let at = 0; at < words.length; ) {
      const word = words[at]
      if (!word) break
      let longest = at
      let found: Entry<Tag>[] = []
      for (const entries of this.#entriesAt(word, at, names)) {
        for (const entry of entries) {
          const end = entry.opens && !word.opens ? at : endOf(entry.parts, words, at, names)
          if (end <= at || end < longest) continue
          if (end > longest) found = []
          longest = end
          found.push(entry)
        }
      }
      for (const tag of new Set(found.map((entry) => entry.tag))) hits.push({ tag, from: at, to: longest })
      at = Math.max(longest, at + 1)
    }
    return hits
  }

  *#entriesAt(word: Word, at: number, names: Names): Iterable<readonly Entry<Tag>[]> {
    const exact = this.#byWord.get(word.text)
    if (exact) yield exact
    const stem = this.#byStem.get(word.text.slice(0, STEM))
    if (stem) yield stem
    const tail = this.#byTail.get(word.text.slice(-TAIL))
    if (tail) yield tail
    if (word.kind !== 'word') {
      yield this.#byKind.get('#') ?? []
      yield this.#byKind.get(`#${word.kind}`) ?? []
    }
    if (names.brand.has(at)) yield this.#byKind.get('@brand') ?? []
    if (names.rival.has(at)) yield this.#byKind.get('@rival') ?? []
    if (word.capital) yield this.#byKind.get('@name') ?? []
  }
}

/** At which words names begin, and at which word each ends. */
export interface Names {
  readonly brand: ReadonlyMap<number, number>
  readonly rival: ReadonlyMap<number, number>
}

/** Tell where a phrase that begins at a word ends; where it began if it does not stand there. */
function endOf(parts: readonly string[], words: readonly Word[], from: number, names: Names): number {
  let at = from
  for (const part of parts) {
    const word = words[at]
    if (!word || (at > from && word.opens)) return from
    const next = matchOf(part, word, at, names)
    if (next === at) return from
    at = next
  }
  return at
}

function matchOf(part: string, word: Word, at: number, names: Names): number {
  switch (part[0]) {
    case '@':
      if (part === '@name') return word.capital ? at + 1 : at
      return (part === '@brand' ? names.brand : names.rival).get(at) ?? at
    case '#':
      return (part === '#' ? word.kind !== 'word' : part === `#${word.kind}`) ? at + 1 : at
    case '_':
      return at + 1
    default: {
      return isWord(part, word.text) ? at + 1 : at
    }
  }
}

function isWord(part: string, word: string): boolean {
  if (part.endsWith('*')) return word.startsWith(part.slice(0, -1))
  return part.startsWith('*') ? word.endsWith(part.slice(1)) : word === part
}
