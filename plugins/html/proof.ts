import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { isSiteLanguage, type SiteLanguage } from '../language.ts'
import type { Proof } from '../offers/proof.ts'
import { writeHtml } from './escaped.ts'
import { typesetTree } from './typography.ts'

const MONTH = {
  da: new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/**
 * Render what somebody said: the words, who said them, and where and when. It has no data for search engines on purpose:
 * a review of an organisation on its own site is self-serving to Google, which allows none
 * (https://developers.google.com/search/docs/appearance/structured-data/review-snippet).
 */
export function proofFigure(
  { quote, name, role, organisation, source, where, date }: Proof,
  lang: string,
): Element {
  const about = [role, organisation].filter((part) => part !== undefined).join(', ')
  const at: ElementContent[] =
    source === undefined
      ? [where ?? []].flat().map((value) => ({ type: 'text', value }))
      : [h('a', { href: source }, where ?? name)]
  const month =
    date === undefined
      ? []
      : [h('time', { dateTime: date }, MONTH[isSiteLanguage(lang) ? lang : 'en'].format(new Date(date)))]
  const place: ElementContent[] =
    at.length > 0 && month.length > 0 ? [...at, { type: 'text', value: ', ' }, ...month] : [...at, ...month]
  return h('figure', { className: ['proof'] }, [
    h('blockquote', h('p', quote)),
    h('figcaption', [
      h('span', { className: ['proof-name'] }, name),
      ...(about === '' ? [] : [h('span', about)]),
      ...(place.length === 0 ? [] : [h('span', { className: ['proof-where'] }, place)]),
    ]),
  ])
}

/** Write what somebody said as HTML, set in the type of its language. */
export function proofHtml(proof: Proof, lang: SiteLanguage): string {
  const root: Root = { type: 'root', children: [proofFigure(proof, lang)] }
  typesetTree(root, lang)
  return writeHtml(root)
}
