/** A word of a sentence. */
export interface Token {
  /** As written. */
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly low: string
  /** Where it begins in the sentence. */
  readonly at: number
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean
  /** Whether a mark of punctuation stands between the word before and this one. */
  readonly isAfterBreak: boolean
}

/** A run of letters and digits, with apostrophes and hyphens inside it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
const BREAK = /[,.;:!?()–—"“”«»/…]|\s-/

/** Split a sentence into its words. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const low = word.toLowerCase()
    tokens.push({
      text: word,
      low: low.includes('’') ? low.replaceAll('’', "'") : low,
      at: index,
      isCapital: word[0] !== low[0],
      isAfterBreak: index > end + 1 && BREAK.test(text.slice(end, index)),
    })
    end = index + word.length
  }
  return tokens
}

/** Tell where a token ends in its sentence. */
export function endOf({ at, text }: Token): number {
  return at + text.length
}
