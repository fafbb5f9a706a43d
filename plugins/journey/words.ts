import type { Passage } from './evidence.ts'

/** What a word is besides its letters. */
type WordKind = 'word' | 'number' | 'year' | 'version' | 'price'

/** One word of a passage, in the form in which words are compared. */
export interface Word {
  /** Lower case, NFC, without soft hyphens and zero-width characters; apostrophes are straight. */
  readonly text: string
  readonly kind: WordKind
  readonly start: number
  readonly end: number
  /** Whether it begins a sentence, or a part that a comma, colon or bracket sets off. */
  readonly opens: boolean
  /** Whether it begins with a capital letter. */
  readonly capital: boolean
}

/** Characters that are in a text and that nobody sees. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
/** Latin text that is NFC and holds nothing invisible, as nearly all text is. */
const PLAIN = /^[\u0000-\u00ac\u00ae-\u024f\u2010-\u2027\u20ac]*$/
const INNER = '\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff'
const WORD = new RegExp(`[\\p{L}\\p{N}](?:[${INNER}]|['’](?=\\p{L})|(?<=\\p{N})[.,](?=\\p{N}))*`, 'gu')
/** The same in plain text, where it takes half the time. */
const PLAIN_WORD =
  /[A-Za-z0-9ª²³µ¹º¼½¾À-ÖØ-öø-ɏ](?:[A-Za-z0-9ª²³µ¹º¼½¾À-ÖØ-öø-ɏ]|['’](?=[A-Za-zªµºÀ-ÖØ-öø-ɏ])|(?<=[0-9²³¹¼½¾])[.,](?=[0-9²³¹¼½¾]))*/g
const BREAK = /[^\s\-–*_"'’“”«»]/
const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/
const VERSION = /^(?:v\d+(?:\.\d+)*|\d+\.\d+\.\d+)$/
const PRICED_BEFORE = /[$€£]\s?$/
const PRICED_AFTER = /^\s?(?:[$€£]|(?:kr|dkk|sek|nok|usd|eur|euros?|kroner|kronor|dollars?)(?![\p{L}]))/iu
/** What only code and templates hold: Liquid, Handlebars, Hugo, JSX and the attributes of kramdown. */
const TEMPLATE = /\{\{[^{}]*\}\}|\{%[^%]*%\}|\{[^{}]*\}|\[\/?[a-z_]+(?:\s[^\][=]*=[^\][]*)?\](?!\()/g

/** Blank out template syntax, so that every character that stays keeps its place. */
export function withoutTemplates(text: string): string {
  return /[{[]/.test(text) ? text.replace(TEMPLATE, (found) => ' '.repeat(found.length)) : text
}

/** Bring a piece of text into the form in which texts are compared and quoted: NFC, nothing invisible. */
export function seen(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFC').replace(INVISIBLE, '')
}

/** Split a passage into its words. */
export function wordsOf({ text }: Pick<Passage, 'text'>): Word[] {
  const words: Word[] = []
  const isPlain = PLAIN.test(text)
  const pattern = isPlain ? PLAIN_WORD : WORD
  pattern.lastIndex = 0
  let end = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [raw] = found
    const start = found.index
    const isFirst = words.length === 0
    const opens =
      isFirst || (start - end > 1 || text[end] !== ' ' ? BREAK.test(text.slice(end, start)) : false)
    end = start + raw.length
    const composed = isPlain ? raw : seen(raw)
    const plain = (composed.includes('’') ? composed.replaceAll('’', "'") : composed).toLowerCase()
    words.push({
      text: plain,
      kind: kindOf(plain, text, start, end),
      start,
      end,
      opens,
      capital: isCapital(raw),
    })
  }
  return words
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

function kindOf(word: string, text: string, start: number, end: number): WordKind {
  const code = word.charCodeAt(0)
  const isDigit = code >= 48 && code <= 57
  if (!isDigit) return code === 118 && VERSION.test(word) ? 'version' : 'word'
  if (!/^[\d.,]+$/.test(word)) return 'word'
  if (PRICED_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return 'price'
  if (PRICED_AFTER.test(text.slice(end, end + 12))) return 'price'
  if (VERSION.test(word)) return 'version'
  return YEAR.test(word) && !/^\s?%/.test(text.slice(end, end + 2)) ? 'year' : 'number'
}
