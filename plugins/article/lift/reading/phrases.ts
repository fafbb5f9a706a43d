import type { Token } from './token.ts'

/**
 * Words in lower case, apart by spaces, phrases apart by commas: `in short, it is _ to`. `_` stands for any one word, a
 * `*` at the end of a word for any letters, `$` for the end of a clause. A phrase behind `!` is an exception: where it
 * stands, and is as long or longer, nothing is found. `&` stands for a comma.
 */
type PhraseList = string

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>
  /** What comes behind `$`, `&` and `_`. */
  end: Node<Meaning> | undefined
  mark: Node<Meaning> | undefined
  any: Node<Meaning> | undefined
  readonly stems: [stem: string, node: Node<Meaning>][]
  readonly meanings: { readonly meaning: Meaning; readonly isException: boolean }[]
}

/** A meaning that was found, from a word on, and as how many words. */
export interface Hit<Meaning> {
  readonly meaning: Meaning
  readonly from: number
  readonly length: number
}

/** What a word begins that begins nothing; and how many words are remembered. */
const NONE: readonly never[] = []
const MOST_KEPT = 50_000

/** Finds the phrases of many lists in one walk over a sentence. */
export class Phrases<Meaning extends string> {
  readonly #root = emptyNode<Meaning>()
  readonly #starts = new Map<string, readonly Node<Meaning>[]>()

  constructor(lists: Readonly<Record<Meaning, PhraseList>>) {
    for (const [meaning, list] of Object.entries(lists) as [Meaning, PhraseList][]) {
      for (const phrase of list.split(',')) {
        const words = phrase.trim()
        const isException = words.startsWith('!')
        if (words !== '') this.#add(words.slice(isException ? 1 : 0).split(/\s+/), meaning, isException)
      }
    }
  }

  /** Find the longest phrase of each meaning at each word. */
  find(tokens: readonly Token[]): Hit<Meaning>[] {
    const hits: Hit<Meaning>[] = []
    const found: PhraseAt<Meaning>[] = []
    for (let from = 0; from < tokens.length; from += 1) {
      found.length = 0
      for (const start of this.#startsAt(tokens[from]?.low ?? '')) visit(start, tokens, from, from + 1, found)
      const known = hits.length
      for (const one of found)
        if (!one.isException && isLongest(one, found) && !isKnown(one, hits, known))
          hits.push({ meaning: one.meaning, from, length: one.length })
    }
    return hits
  }

  /** Give what a word can begin; most words begin nothing. */
  #startsAt(word: string): readonly Node<Meaning>[] {
    const known = this.#starts.get(word)
    if (known) return known
    const exact = this.#root.next.get(word)
    const stems = this.#root.stems.flatMap(([stem, node]) => (word.startsWith(stem) ? [node] : []))
    const starts = exact ? [exact, ...stems] : stems
    if (this.#starts.size >= MOST_KEPT) this.#starts.clear()
    this.#starts.set(word, starts.length > 0 ? starts : NONE)
    return starts
  }

  #add(parts: readonly string[], meaning: Meaning, isException: boolean): void {
    let node = this.#root
    for (const part of parts) node = childOf(node, part)
    node.meanings.push({ meaning, isException })
  }
}

/** A phrase that stands at a word. */
interface PhraseAt<Meaning> {
  readonly meaning: Meaning
  readonly isException: boolean
  readonly length: number
}

/** Tell whether no longer phrase of its meaning stands there, and no exception as long. */
function isLongest<Meaning>(one: PhraseAt<Meaning>, found: readonly PhraseAt<Meaning>[]): boolean {
  for (const other of found)
    if (
      other.meaning === one.meaning &&
      (other.length > one.length || (other.isException && other.length === one.length))
    )
      return false
  return true
}

/** Two phrases of one meaning may be as long where one has a word that stands for any. */
function isKnown<Meaning>(
  { meaning }: PhraseAt<Meaning>,
  hits: readonly Hit<Meaning>[],
  from: number,
): boolean {
  for (let at = from; at < hits.length; at += 1) if (hits[at]?.meaning === meaning) return true
  return false
}

function emptyNode<Meaning>(): Node<Meaning> {
  return { next: new Map(), end: undefined, mark: undefined, any: undefined, stems: [], meanings: [] }
}

const SIGNS: Readonly<Record<string, 'end' | 'mark' | 'any'>> = { $: 'end', '&': 'mark', _: 'any' }

function childOf<Meaning>(node: Node<Meaning>, part: string): Node<Meaning> {
  if (part.length > 1 && part.endsWith('*')) {
    const stem = part.slice(0, -1)
    const known = node.stems.find(([each]) => each === stem)
    if (known) return known[1]
    const made = emptyNode<Meaning>()
    node.stems.push([stem, made])
    return made
  }
  const field = SIGNS[part]
  if (field) {
    node[field] ??= emptyNode<Meaning>()
    return node[field]
  }
  const known = node.next.get(part)
  if (known) return known
  const made = emptyNode<Meaning>()
  node.next.set(part, made)
  return made
}

function visit<Meaning>(
  node: Node<Meaning>,
  tokens: readonly Token[],
  from: number,
  at: number,
  found: PhraseAt<Meaning>[],
  isAfterMark = false,
): void {
  const length = at - from
  for (const { meaning, isException } of node.meanings) found.push({ meaning, isException, length })
  const token = tokens[at]
  if (node.end && (token === undefined || token.isAfterBreak)) visit(node.end, tokens, from, at, found)
  // Behind a mark another phrase begins: "first, name it" is no "first name".
  if (!token || (at > from && token.isAfterBreak && !isAfterMark)) {
    if (token && node.mark) visit(node.mark, tokens, from, at, found, true)
    return
  }
  const exact = node.next.size > 0 ? node.next.get(token.low) : undefined
  if (exact) visit(exact, tokens, from, at + 1, found)
  if (node.any) visit(node.any, tokens, from, at + 1, found)
  for (const [stem, next] of node.stems)
    if (token.low.startsWith(stem)) visit(next, tokens, from, at + 1, found)
}
