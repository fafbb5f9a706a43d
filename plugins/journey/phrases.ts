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
  readonly layer: number
}

/** The phrases that begin with a word: by their second word, and those whose second part is none or no plain word. */
interface Entries<Tag> {
  readonly bySecond: ReadonlyMap<string, readonly Entry<Tag>[]>
  readonly others: readonly Entry<Tag>[]
}

/** How many letters of a word with any ending, or any beginning, must be known. */
const STEM = 2
const TAIL = 3
/** How many different words are remembered: more than one language's library uses often. */
const MOST_KNOWN = 50_000

/**
 * Finds many forms of words in one walk over a text. They stand in layers, each of which is read by itself: where several
 * of one begin at a word, the longest count, and the next begins behind them.
 */
export class PhraseFinder<Tag> {
  readonly #byWord = new Map<string, Entry<Tag>[]>()
  readonly #byStem = new Map<string, Entry<Tag>[]>()
  readonly #byTail = new Map<string, Entry<Tag>[]>()
  readonly #byKind = new Map<string, Entry<Tag>[]>()

  /** The phrases that begin with a word, for words that were met; and for those that were met with a capital. */
  readonly #known = new Map<string, Entries<Tag>>()
  readonly #knownNames = new Map<string, Entries<Tag>>()

  add(phrase: Phrase, tag: Tag, layer = 0): void {
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
    entries.push({ parts, opens, tag, layer })
    map.set(key, entries)
  }

  find(words: readonly Word[], names: Names): PhraseHit<Tag>[] {
    const hits: PhraseHit<Tag>[] = []
    // For each layer the word behind its last find, and what was found at this word.
    const free: number[] = []
    let longest: Longest<Tag>[] = []
    const attempt = (entry: Entry<Tag>, at: number): void => {
      if ((free[entry.layer] ?? 0) > at || (entry.opens && words[at]?.opens !== true)) return
      const to = endOf(entry.parts, words, at, names)
      const known = longest.find(({ layer }) => layer === entry.layer)
      if (to === at || (known && to < known.to)) return
      if (known && to === known.to) known.tags.add(entry.tag)
      else {
        longest = longest.filter((each) => each !== known)
        longest.push({ layer: entry.layer, to, tags: new Set([entry.tag]) })
      }
    }
    for (const [at, word] of words.entries()) {
      const { bySecond, others } = this.#entriesOf(word)
      const second = words[at + 1]?.text
      if (bySecond.size > 0 && second !== undefined)
        for (const entry of bySecond.get(second) ?? []) attempt(entry, at)
      for (const entry of others) attempt(entry, at)
      for (const kind of kindsOf(word, at, names))
        for (const entry of this.#byKind.get(kind) ?? []) attempt(entry, at)
      if (longest.length === 0) continue
      for (const { layer, to, tags } of longest) {
        for (const tag of tags) hits.push({ tag, from: at, to })
        free[layer] = to
      }
      longest = []
    }
    return hits
  }

  /** List the phrases that can begin with the letters of a word. */
  #entriesOf(word: Word): Entries<Tag> {
    const known = word.capital ? this.#knownNames : this.#known
    return known.get(word.text) ?? this.#remember(word, known)
  }

  #remember({ text, capital }: Word, known: Map<string, Entries<Tag>>): Entries<Tag> {
    const fits = ({ parts }: Entry<Tag>): boolean => isWord(parts[0] ?? '', text)
    const all = [
      ...(this.#byWord.get(text) ?? []),
      ...(this.#byStem.get(text.slice(0, STEM))?.filter(fits) ?? []),
      ...(this.#byTail.get(text.slice(-TAIL))?.filter(fits) ?? []),
      ...((capital && this.#byKind.get('@name')) || []),
    ]
    const isPlain = ({ parts: [, second] }: Entry<Tag>): boolean =>
      second !== undefined && !/^[#@_*]|\*$/.test(second)
    const entries: Entries<Tag> =
      all.length === 0
        ? NONE
        : {
            bySecond: Map.groupBy(all.filter(isPlain), ({ parts }) => parts[1] ?? ''),
            others: all.filter((entry) => !isPlain(entry)),
          }
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, entries)
    return entries
  }
}

/** The phrases of a word that begins none. */
const NONE: Entries<never> = { bySecond: new Map(), others: [] }

/** The longest phrases of a layer that begin at a word. */
interface Longest<Tag> {
  readonly layer: number
  readonly to: number
  readonly tags: Set<Tag>
}

/** Name what a word is besides its letters, as phrases name it. */
function kindsOf({ kind }: Word, at: number, names: Names): readonly string[] {
  const isBrand = names.brand.has(at)
  const isRival = names.rival.has(at)
  if (kind === 'word' && !isBrand && !isRival) return PLAIN_WORD
  return [
    ...(kind === 'word' ? [] : ['#', `#${kind}`]),
    ...(isBrand ? ['@brand'] : []),
    ...(isRival ? ['@rival'] : []),
  ]
}

const PLAIN_WORD: readonly string[] = []

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
