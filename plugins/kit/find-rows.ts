import type { KitRow } from './row.ts'
import type { CHOICES, Wish } from './wish.ts'

/** What is known besides the articles themselves. */
export interface Known {
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string
  /** The language in whose order titles come. */
  readonly lang: string
  /** The places where something of an article was used, as this browser knows. */
  usedOn(id: string): readonly string[]
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
/** Marks that are set in type and typed otherwise. */
const SET: readonly (readonly [set: RegExp, typed: string])[] = [
  [/[‘’]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/…/g, '...'],
]
/** Accents of letters that have been taken apart. */
const ACCENTS = /\p{M}/gu

/** Bring text into the form in which it is looked for: small letters, without accents, marks as typed; æ, ø and å stay letters of their own. */
export function folded(text: string): string {
  const small = text.normalize('NFC').toLowerCase()
  if (!OTHERS.test(small)) return small
  const typed = SET.reduce((all, [set, mark]) => all.replace(set, mark), small)
  return typed.replaceAll('å', '\u0001').normalize('NFD').replace(ACCENTS, '').replaceAll('\u0001', 'å')
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
  const words = wordsOf(wish)
  const fits = rows
    .filter((row) => leftOutBy(row, wish, known).length === 0)
    .map((row) => ({ row, fit: fitOf(row, words, known) }))
    .filter(({ fit }) => fit > 0)
  const order = orderOf(wish.order, known.lang)
  const byFit = words.length > 0 && wish.order === 'best'
  return fits
    .sort((a, b) => (byFit ? b.fit - a.fit : 0) || order(a.row, b.row) || compare(a.row.id, b.row.id))
    .map(({ row }) => row)
}

/** Give the words that are looked for. */
export function wordsOf({ words }: Wish): string[] {
  return folded(words).split(/\s+/).filter(Boolean)
}

/** Tell which kinds of choices leave a row out; what has expired is left out unless it is asked for. */
export function leftOutBy(row: KitRow, wish: Wish, known: Known): (typeof CHOICES)[number][] {
  const out: (typeof CHOICES)[number][] = []
  if (isOut(wish.lang, [row.lang])) out.push('lang')
  if (isOut(wish.stage, [row.stage])) out.push('stage')
  if (isOut(wish.topic, row.topics)) out.push('topic')
  if (isOut(wish.format, row.formats)) out.push('format')
  if (isOut(wish.network, row.networks)) out.push('network')
  const isGone = row.isExpired && !wish.is.includes('expired')
  if (isGone || !wish.is.every((state) => isSo(row, state, wish, known))) out.push('is')
  return out
}

function isOut(wished: readonly string[], has: readonly string[]): boolean {
  return wished.length > 0 && !wished.some((each) => has.includes(each))
}

/** Tell whether a row is what a state says. */
export function isSo(row: KitRow, state: string, { network }: Wish, { today, usedOn }: Known): boolean {
  if (state === 'evergreen') return row.isEvergreen
  if (state === 'dated') return !row.isEvergreen
  if (state === 'due') return row.due !== '' && row.due <= today
  if (state === 'unused') {
    const places = [...row.uses.map(({ on }) => on), ...usedOn(row.id)].map(folded)
    // What was used elsewhere is new to the networks that are looked for, however somebody wrote their names.
    return network.length === 0 ? places.length === 0 : !network.some((name) => places.includes(folded(name)))
  }
  if (state === 'expired') return row.isExpired
  if (state === 'pictured') return row.hasPicture
  return state !== 'bare' || !row.hasPicture
}

/** Tell how well all words fit a row; 0 where one stands nowhere in it. */
export function fitOf(row: KitRow, words: readonly string[], known: Known): number {
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
  if (order === 'best' || order === 'newest') return (a, b) => compare(b.published, a.published)
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
