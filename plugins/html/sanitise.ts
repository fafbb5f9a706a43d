import type { Root } from 'hast'
import { raw } from 'hast-util-raw'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'

/** Stands where an offer goes while HTML is cleaned. */
export const OFFER_TAG = 'perennial-offer'

/** GitHub's rules for HTML in Markdown, with the elements and classes that our own rendering makes. */
const SCHEMA: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'aside',
    'mark',
    'abbr',
    'cite',
    'figure',
    'figcaption',
    'small',
    OFFER_TAG,
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'id', 'lang', 'role'],
    aside: ['className'],
    p: ['className'],
    sup: ['className'],
    section: ['className', 'dataFootnotes'],
    [OFFER_TAG]: ['name'],
    abbr: ['title'],
  },
}

/** Parse raw HTML in a tree into elements, and clean it unless the site trusts its writers. */
export function settleHtml(tree: Root, html: 'sanitised' | 'trusted'): Root {
  const parsed = raw(tree) as Root
  return html === 'trusted' ? parsed : (sanitize(parsed, SCHEMA) as Root)
}
