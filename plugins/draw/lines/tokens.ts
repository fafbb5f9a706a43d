import { Rules } from '@cto.af/linebreak'
import { hyphenationOf } from './hyphenate.ts'

/** A part of a text that is never broken, and what follows it. */
export interface Token {
  /** Where it begins in the text. */
  readonly at: number
  readonly text: string
  /** White space behind it, which is not seen at the end of a line. */
  readonly space: string
  /** Set where a word is broken behind it: at the end of a line a hyphen follows. */
  readonly isSyllable?: true
}

/** A text without its soft hyphens, and its parts. */
export interface Tokens {
  readonly text: string
  /** Broken between words only. */
  readonly words: readonly Token[]
  /** Broken between syllables too; the same list where no word can be. */
  readonly syllables: readonly Token[]
}

const SOFT_HYPHEN = '\u00ad'
/** Languages written without spaces, whose words only a dictionary tells apart (class SA of UAX #14). */
const NO_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu

/** Two signs of one operator (`++`, `|>`), between which UAX #14 would break. */
const OPERATORS = /^[-+*/=<>|&!?:~^%#@$]{2}$/

const rules = new Rules()

/** Find where a text may be broken into lines (UAX #14, dictionaries for Thai and its like, hyphenation). */
export function tokensOf(written: string, lang: string): Tokens {
  const soft: number[] = []
  const text = written.replaceAll(SOFT_HYPHEN, (_, offset: number) => {
    soft.push(offset - soft.length)
    return ''
  })
  const breaks = new Set<number>([...breaksOf(text), ...dictionaryBreaks(text, lang), text.length])
  const words = split(text, breaks, new Set())
  const inside = new Set([...soft, ...hyphenationOf(text, lang, soft)].filter((at) => !breaks.has(at)))
  if (inside.size === 0) return { text, words, syllables: words }
  return { text, words, syllables: split(text, new Set([...breaks, ...inside]), inside) }
}

function* breaksOf(text: string): Generator<number> {
  // Plain words are most of what there is, and a space is all that breaks them.
  if (/^[\p{Script=Latin}\d ,.:;!?’“”]*$/u.test(text) && !/ [,.:;!?’“”]/.test(text)) {
    for (const { 0: space, index } of text.matchAll(/ +/g)) yield index + space.length
    return
  }
  for (const { position } of rules.breaks(text)) {
    if (!OPERATORS.test(text.slice(position - 1, position + 1))) yield position
  }
}

function* dictionaryBreaks(text: string, lang: string): Generator<number> {
  for (const { 0: run, index } of text.matchAll(NO_SPACES)) {
    for (const word of new Intl.Segmenter(lang, { granularity: 'word' }).segment(run)) {
      if (index + word.index > 0) yield index + word.index
    }
  }
}

function split(text: string, breaks: ReadonlySet<number>, inside: ReadonlySet<number>): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const end of [...breaks].sort((a, b) => a - b)) {
    if (end <= at) continue
    const whole = text.slice(at, end)
    const word = whole.replace(/ +$/, '')
    tokens.push({
      at,
      text: word,
      space: whole.slice(word.length),
      ...(inside.has(end) && { isSyllable: true }),
    })
    at = end
  }
  return tokens
}
