import type { Token } from './token.ts'

/**
 * Words in lower case, apart by spaces, phrases apart by commas: `in short, it is _ to`. `_` stands for any one word, a
 * `*` at the end of a word for any letters, `$` for the end of a clause. A phrase behind `!` is an exception: where it
 * stands, and is as long or longer, nothing is found. `&` stands for a comma.
 */
type PhraseList = string

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>
  readonly stems: [stem: string, node: Node<Meaning>][]
  readonly meanings: { readonly meaning: Meaning; readonly isException: boolean }[]
}

/** A meaning that was found, from a word on, and as how many words. */
export interface Hit<Meaning> {
  readonly meaning: Meaning
  readonly from: number
  readonly length: number
}

/** Finds the phrases of many lists in one walk over a sentence. */
export class Phrases<Meaning extends string> {
  readonly #root = emptyNode<Meaning>()

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
    for (let from = 0; from < tokens.length; from += 1) {
      const longest = new Map<Meaning, { length: number; isException: boolean }>()
      visit(this.#root, tokens, from, from, longest)
      for (const [meaning, { length, isException }] of longest)
        if (!isException) hits.push({ meaning, from, length })
    }
    return hits
  }

  #add(parts: readonly string[], meaning: Meaning, isException: boolean): void {
    let node = this.#root
    for (const part of parts) node = childOf(node, part)
    node.meanings.push({ meaning, isException })
  }
}

function emptyNode<Meaning>(): Node<Meaning> {
  return { next: new Map(), stems: [], meanings: [] }
}

function childOf<Meaning>(node: Node<Meaning>, part: string): Node<Meaning> {
  if (part.length > 1 && part.endsWith('*')) {
    const stem = part.slice(0, -1)
    const known = node.stems.find(([each]) => each === stem)
    if (known) return known[1]
    const made = emptyNode<Meaning>()
    node.stems.push([stem, made])
    return made
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
  longest: Map<Meaning, { length: number; isException: boolean }>,
  isAfterMark = false,
): void {
  const length = at - from
  for (const { meaning, isException } of node.meanings) {
    const known = longest.get(meaning)
    if (!known || length > known.length || (isException && length === known.length))
      longest.set(meaning, { length, isException })
  }
  const token = tokens[at]
  if (at > from) {
    const end = node.next.get('$')
    if (end && (token === undefined || token.isAfterBreak)) visit(end, tokens, from, at, longest)
  }
  // Behind a mark another phrase begins: "first, name it" is no "first name".
  if (!token || (at > from && token.isAfterBreak && !isAfterMark)) {
    const mark = token ? node.next.get('&') : undefined
    if (mark) visit(mark, tokens, from, at, longest, true)
    return
  }
  const exact = node.next.get(token.low)
  if (exact) visit(exact, tokens, from, at + 1, longest)
  const any = at > from ? node.next.get('_') : undefined
  if (any) visit(any, tokens, from, at + 1, longest)
  for (const [stem, next] of node.stems)
    if (token.low.startsWith(stem)) visit(next, tokens, from, at + 1, longest)
}
