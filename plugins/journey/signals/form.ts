import type { Evidence, Link } from '../evidence.ts'
import type { Reading } from '../reading.ts'
import { seen } from '../words.ts'
import type { TextSignal } from './signal.ts'

/** Short texts are read as if they had so many words more, or one figure would be a flood. */
const PADDING = 60
/** More of anything says no more. */
const MOST = 2
/** A last paragraph of fewer characters is a closing line. */
const CLOSING_LINE = 80

const OUTSIDE = /^https?:/i
const INSIDE = /^(?:\/|\.|[a-z0-9-]+\/|\{)/i
const TIME = /\b(?:kl\.? ?\d|\d{1,2}[:.]\d\d ?(?:am|pm|uhr)?\b|\d ?(?:am|pm)\b)/gi
const PHONE = /(?:\+\d{2}[\s\d-]{8,}|\b\d{2} \d{2} \d{2} \d{2}\b|\(\d{3}\) ?\d{3}-\d{4})/
/** Bounded, since without an @ a long run of letters and dots would be tried from each of them. */
const MAIL = /(?<![\w.])[\w.]{1,64}@[\w-]{1,63}\.\w/
const PERCENT = /\d\s?(?:%|procent|percent|pct)/g

interface Figure {
  readonly id: string
  readonly says: string
  readonly measure: (reading: Reading) => number
}

/** What the form of a text is: its links, its figures and how it ends. They have no direction of their own. */
const FIGURES: readonly Figure[] = [
  {
    id: 'links to others',
    says: 'links to other sites',
    measure: (reading) => dense(reading, outside(reading).length),
  },
  {
    id: 'links to the own site',
    says: 'links with the own name',
    measure: (reading) => dense(reading, own(reading).length),
  },
  {
    id: 'links inside the site',
    says: 'links inside the site',
    measure: (reading) =>
      dense(
        reading,
        reading.evidence.links.filter(({ url }) => INSIDE.test(url) && !OUTSIDE.test(url)).length,
      ),
  },
  {
    id: 'hosts',
    says: 'links to several sites',
    measure: (reading) => Math.log1p(new Set(outside(reading).map(({ url }) => url.split('/')[2])).size),
  },
  { id: 'no link', says: 'no link', measure: ({ evidence }) => (evidence.links.length === 0 ? 1 : 0) },
  {
    id: 'link to write or ring',
    says: 'a mail address or telephone number to click',
    measure: ({ evidence }) => (evidence.links.some(({ url }) => /^(?:mailto|tel):/i.test(url)) ? 1 : 0),
  },
  {
    id: 'links to code',
    says: 'links to code',
    measure: (reading) =>
      dense(reading, outside(reading).filter(({ url }) => /git(?:hub|lab)\.com/i.test(url)).length),
  },
  {
    id: 'numbers',
    says: 'numbers',
    measure: (reading) => dense(reading, ofKinds(reading, 'number', 'price', 'year', 'version')),
  },
  {
    id: 'density of prices',
    says: 'prices',
    measure: (reading) => dense(reading, ofKinds(reading, 'price')),
  },
  { id: 'years', says: 'years', measure: (reading) => dense(reading, ofKinds(reading, 'year')) },
  { id: 'versions', says: 'versions', measure: (reading) => dense(reading, ofKinds(reading, 'version')) },
  { id: 'percentages', says: 'percentages', measure: (reading) => dense(reading, matches(reading, PERCENT)) },
  { id: 'times of day', says: 'times of day', measure: (reading) => Math.log1p(matches(reading, TIME)) },
  {
    id: 'telephone number',
    says: 'a telephone number',
    measure: (reading) => (matches(reading, PHONE) > 0 ? 1 : 0),
  },
  {
    id: 'mail address',
    says: 'a mail address',
    measure: (reading) =>
      reading.passages.some(({ passage }) => passage.text.includes('@')) && matches(reading, MAIL) > 0
        ? 1
        : 0,
  },
  {
    id: 'link in the last paragraph',
    says: 'a link in the last paragraph',
    measure: ({ evidence }) => (isInLast(evidence, evidence.links.at(-1)) ? 1 : 0),
  },
  {
    id: 'last link inside the site',
    says: 'a last link inside the site',
    measure: ({ evidence }) =>
      evidence.links.length > 0 && !OUTSIDE.test(evidence.links.at(-1)?.url ?? '') ? 1 : 0,
  },
  {
    id: 'question in the last paragraph',
    says: 'a question in the last paragraph',
    measure: ({ evidence }) => (/\?/.test(last(evidence)) ? 1 : 0),
  },
  {
    id: 'exclamation in the last paragraph',
    says: 'an exclamation in the last paragraph',
    measure: ({ evidence }) => (/!/.test(last(evidence)) ? 1 : 0),
  },
  {
    id: 'short last paragraph',
    says: 'a short last paragraph',
    measure: ({ evidence }) => (last(evidence).length < CLOSING_LINE ? 1 : 0),
  },
]

/** What the form of a text is, as figures. */
export const FORM_SIGNALS: readonly TextSignal<never>[] = FIGURES.map(({ id, says, measure }) => ({
  id,
  push: {},
  measure: (reading) => {
    const value = Math.min(MOST, measure(reading))
    return value > 0 ? { value, say: () => ({ text: says }) } : undefined
  },
}))

/** The root of how many there are for each hundred words. */
function dense({ length }: Reading, count: number): number {
  return Math.sqrt((count / (length + PADDING)) * 100)
}

function ofKinds({ passages }: Reading, ...kinds: readonly string[]): number {
  return passages
    .filter(({ parts }) => parts.includes('text'))
    .reduce((sum, { words }) => sum + words.filter(({ kind }) => kinds.includes(kind)).length, 0)
}

function matches({ evidence }: Reading, pattern: RegExp): number {
  return [...evidence.body, ...evidence.beside].reduce(
    (sum, { text }) => sum + (seen(text).match(pattern)?.length ?? 0),
    0,
  )
}

function last({ body }: Evidence): string {
  return seen(body.at(-1)?.text ?? '')
}

function isInLast(evidence: Evidence, link: Link | undefined): boolean {
  return link !== undefined && link.text !== '' && last(evidence).includes(seen(link.text))
}

/** Links with the own name in their address, and those to all others. */
function own(reading: Reading): Link[] {
  return reading.evidence.links.filter((link) => OUTSIDE.test(link.url) && isOwn(reading, link))
}
function outside(reading: Reading): Link[] {
  return reading.evidence.links.filter((link) => OUTSIDE.test(link.url) && !isOwn(reading, link))
}
function isOwn({ evidence }: Reading, { url }: Link): boolean {
  const address = url.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return evidence.brand
    .map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .some((name) => name.length > 3 && address.includes(name))
}
