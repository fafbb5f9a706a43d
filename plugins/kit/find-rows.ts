import type { KitRow } from './row.ts'
import type { Wish } from './wish.ts'

/** What is known besides the articles themselves. */
export interface Known {
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string
  /** The places where something of an article was used, as this browser knows. */
  usedOn(id: string): readonly string[]
  /** Name a topic in all languages of the page. */
  topicName(id: string): string
}

/** How well words fit where they stand; the best place of all counts. */
const AT_START = 4
const IN_TITLE = 3
const IN_TOPIC = 2
const IN_EXCERPT = 1

/** Accents of letters that have been taken apart. */
const ACCENTS = /\p{M}/gu

/** Bring text into the form in which it is looked for: small letters, without accents; æ, ø and å stay letters of their own. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('å', '\u0001')
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replaceAll('\u0001', 'å')
}

/** Find the rows that somebody wishes for, in the order wished for. */
export function findRows(rows: readonly KitRow[], wish: Wish, known: Known): KitRow[] {
  const words = folded(wish.words).split(/\s+/).filter(Boolean)
  const fits = rows
    .filter((row) => isChosen(row, wish, known))
    .map((row) => ({ row, fit: fitOf(row, words, known) }))
    .filter(({ fit }) => fit > 0)
  const order = ORDER[wish.order]
  const byFit = words.length > 0 && wish.order === 'best'
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
    wish.is.every((state) => isSo(row, state, wish, known))
  )
}

function isSo(row: KitRow, state: string, { network }: Wish, { today, usedOn }: Known): boolean {
  if (state === 'evergreen') return row.isEvergreen
  if (state === 'dated') return !row.isEvergreen
  if (state === 'due') return row.due !== '' && row.due <= today
  if (state === 'unused') {
    const places = [...row.uses.map(({ on }) => on), ...usedOn(row.id)]
    // What was used elsewhere is new to the networks that are looked for.
    return !places.some((place) => network.length === 0 || network.includes(place))
  }
  return state !== 'bare' || !row.hasPicture
}

/** Tell how well all words fit a row; 0 where one stands nowhere in it. */
function fitOf(row: KitRow, words: readonly string[], { topicName }: Known): number {
  if (words.length === 0) return 1
  const title = folded(row.title)
  const topics = folded(row.topics.map(topicName).join(' '))
  const excerpt = folded(row.excerpt)
  const fits = words.map((word) => {
    if (title.startsWith(word)) return AT_START
    if (title.includes(word)) return IN_TITLE
    if (topics.includes(word)) return IN_TOPIC
    return excerpt.includes(word) ? IN_EXCERPT : 0
  })
  return fits.includes(0) ? 0 : fits.reduce<number>((sum, fit) => sum + fit, 0)
}

const ORDER: Readonly<Record<Wish['order'], (a: KitRow, b: KitRow) => number>> = {
  best: (a, b) => compare(b.published, a.published),
  newest: (a, b) => compare(b.published, a.published),
  oldest: (a, b) => compare(a.published, b.published),
  title: (a, b) => a.title.localeCompare(b.title, a.lang),
  // What has no day to be read again comes last.
  due: (a, b) => compare(a.due || '9', b.due || '9'),
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
