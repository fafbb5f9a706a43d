import type { KitRow } from './row.ts'
import type { Wish } from './wish.ts'

/** What is known besides the articles themselves. */
export interface Known {
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string
  /** The language in whose order titles come. */
  readonly lang: string
  /** Whether something of an article has been used. */
  isUsed(id: string): boolean
  /** Name a topic in all languages of the page; what a row was found by once does not change. */
  topicName(id: string): string
}

/** How well words fit where they stand; the best place of all counts. */
const AT_START = 4
const IN_TITLE = 3
const IN_TOPIC = 2
const IN_EXCERPT = 1

/** What may have an accent; most texts have nothing of the kind, and to take letters apart takes long. */
const OTHERS = /[^\p{ASCII}æøå]/u
/** Accents of letters that have been taken apart. */
const ACCENTS = /\p{M}/gu

/** Bring text into the form in which it is looked for: small letters, without accents; æ, ø and å stay letters of their own. */
export function folded(text: string): string {
  const small = text.normalize('NFC').toLowerCase()
  if (!OTHERS.test(small)) return small
  return small.replaceAll('å', '\u0001').normalize('NFD').replace(ACCENTS, '').replaceAll('\u0001', 'å')
}

/** The texts of a row as they are looked for. */
interface Sought {
  readonly title: string
  readonly topics: string
  readonly excerpt: string
}

/** Made once for each row: to bring texts into form takes far longer than to look for a word in them. */
const SOUGHT = new WeakMap<KitRow, Sought>()

function soughtIn(row: KitRow, { topicName }: Known): Sought {
  const known = SOUGHT.get(row)
  if (known) return known
  const made = {
    title: folded(row.title),
    topics: folded(row.topics.map(topicName).join(' ')),
    excerpt: folded(row.excerpt),
  }
  SOUGHT.set(row, made)
  return made
}

/** Find the rows that somebody wishes for, in the order wished for. */
export function findRows(rows: readonly KitRow[], wish: Wish, known: Known): KitRow[] {
  const words = folded(wish.words).split(/\s+/).filter(Boolean)
  const fits = rows
    .filter((row) => isChosen(row, wish, known))
    .map((row) => ({ row, fit: fitOf(row, words, known) }))
    .filter(({ fit }) => fit > 0)
  const order = orderOf(wish.order, known.lang)
  const byFit = words.length > 0 && wish.order === 'newest'
  return fits
    .sort((a, b) => (byFit ? b.fit - a.fit : 0) || order(a.row, b.row) || compare(a.row.id, b.row.id))
    .map(({ row }) => row)
}

function isChosen(row: KitRow, wish: Wish, known: Known): boolean {
  const any = (wished: readonly string[], has: readonly string[]): boolean =>
    wished.length === 0 || wished.some((each) => has.includes(each))
  return (
    any(wish.lang, [row.lang]) &&
    any(wish.stage, [row.stage]) &&
    any(wish.topic, row.topics) &&
    any(wish.format, row.formats) &&
    any(wish.network, row.networks) &&
    wish.is.every((state) => isSo(row, state, known))
  )
}

function isSo(row: KitRow, state: string, { today, isUsed }: Known): boolean {
  if (state === 'evergreen') return row.isEvergreen
  if (state === 'dated') return !row.isEvergreen
  if (state === 'due') return row.due !== '' && row.due <= today
  if (state === 'unused') return !isUsed(row.id)
  return state !== 'bare' || !row.hasPicture
}

/** Tell how well all words fit a row; 0 where one stands nowhere in it. */
function fitOf(row: KitRow, words: readonly string[], known: Known): number {
  if (words.length === 0) return 1
  const { title, topics, excerpt } = soughtIn(row, known)
  const fits = words.map((word) => {
    if (title.startsWith(word)) return AT_START
    if (title.includes(word)) return IN_TITLE
    if (topics.includes(word)) return IN_TOPIC
    return excerpt.includes(word) ? IN_EXCERPT : 0
  })
  return fits.includes(0) ? 0 : fits.reduce<number>((sum, fit) => sum + fit, 0)
}

function orderOf(order: Wish['order'], lang: string): (a: KitRow, b: KitRow) => number {
  if (order === 'newest') return (a, b) => compare(b.published, a.published)
  // What has no day comes last.
  if (order !== 'title') return (a, b) => compare(dayOf(a, order), dayOf(b, order))
  const { compare: compareTitles } = new Intl.Collator(lang)
  return (a, b) => compareTitles(a.title, b.title)
}

function dayOf({ published, due }: KitRow, order: 'oldest' | 'due'): string {
  return (order === 'due' ? due : published) || '9'
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
