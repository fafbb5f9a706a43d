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
/** How many different words are remembered: more than one language's library uses often. */
const MOST_KNOWN = 50_000

/** Finds many forms of words in one walk over a text; where several begin at one word, the longest count. */
export class PhraseFinder<Tag> {
  readonly #byWord = new Map<string, Entry<Tag>[]>()
  readonly #byStem = new Map<string, Entry<Tag>[]>()
  readonly #byTail = new Map<string, Entry<Tag>[]>()
  readonly #byKind = new Map<string, Entry<Tag>[]>()

  /** The phrases that begin with a word, for words that were met; and for those that were met with a capital. */
  readonly #known = new Map<string, readonly Entry<Tag>[]>()
  readonly #knownNames = new Map<string, readonly Entry<Tag>[]>()

  add(phrase: Phrase, tag: Tag): void {
    this.#known.clear()
    this.#knownNames.clear()
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
      const entries = this.#entriesOf(word, at, names)
      if (entries.length === 0) {
        at += 1
        continue
      }
      const search: Search<Tag> = { words, names, from: at, to: at, found: [] }
      for (const entry of entries) tryEntry(entry, search)
      for (const tag of new Set(search.found)) hits.push({ tag, from: at, to: search.to })
      at = Math.max(search.to, at + 1)
    }
    return hits
  }

  /** List the phrases that can begin at a word. */
  #entriesOf(word: Word, at: number, names: Names): readonly Entry<Tag>[] {
    const known = word.capital ? this.#knownNames : this.#known
    const byText = known.get(word.text) ?? this.#remember(word, known)
    const isBrand = names.brand.has(at)
    const isRival = names.rival.has(at)
    if (word.kind === 'word' && !isBrand && !isRival) return byText
    const kinds = [
      ...(word.kind === 'word' ? [] : ['#', `#${word.kind}`]),
      ...(isBrand ? ['@brand'] : []),
      ...(isRival ? ['@rival'] : []),
    ]
    return [...byText, ...kinds.flatMap((kind) => this.#byKind.get(kind) ?? [])]
  }

  #remember({ text, capital }: Word, known: Map<string, readonly Entry<Tag>[]>): readonly Entry<Tag>[] {
    const fits = ({ parts }: Entry<Tag>): boolean => isWord(parts[0] ?? '', text)
    const entries = [
      ...(this.#byWord.get(text) ?? []),
      ...(this.#byStem.get(text.slice(0, STEM))?.filter(fits) ?? []),
      ...(this.#byTail.get(text.slice(-TAIL))?.filter(fits) ?? []),
      ...((capital && this.#byKind.get('@name')) || []),
    ]
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, entries.length > 0 ? entries : NONE)
    return entries
  }
}

/** The phrases of a word that begins none. */
const NONE: readonly never[] = []

/** A search for the longest phrases that begin at one word. */
interface Search<Tag> {
  readonly words: readonly Word[]
  readonly names: Names
  readonly from: number
  to: number
  found: Tag[]
}

function tryEntry<Tag>({ parts, opens, tag }: Entry<Tag>, search: Search<Tag>): void {
  const { words, names, from } = search
  const end = opens && words[from]?.opens !== true ? from : endOf(parts, words, from, names)
  if (end === from || end < search.to) return
  if (end > search.to) search.found = []
  search.to = end
  search.found.push(tag)
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
