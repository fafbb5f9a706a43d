import { toHtml } from 'hast-util-to-html'
import type { Published } from '../article/published.ts'
import type { Book } from '../books/compile.ts'
import type { Config } from '../config.ts'
import { formOn } from '../html/form.ts'
import { typeset } from '../html/typography.ts'
import { isSiteLanguage } from '../language.ts'
import { hrefOf } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import type { PageLink } from './entries.ts'

/** The one thing that a landing page is for. */
export interface LandingEntry {
  /** A form, as HTML. */
  readonly form: string | undefined
  /** Id of a book. */
  readonly book: string | undefined
  readonly link: PageLink | undefined
}

/** Describe what a page is for, where it is a landing page. */
export function landingOf({ config, linkOf }: Library, { said, lang }: Published): LandingEntry | undefined {
  if (!said.landing) return undefined
  const { form, book, link, label = '' } = said.landing
  return {
    form: form === undefined ? undefined : formHtml(config, form, lang.value),
    book,
    link:
      link === undefined
        ? undefined
        : { path: hrefOf(config, linkOf(link)), title: typeset(label, lang.value) },
  }
}

/** Render a form, for a book where it is behind one. */
export function formHtml(config: Config, id: string, lang: string, book?: Book): string | undefined {
  const form = isSiteLanguage(lang) ? formOn(config, id, lang, { book }) : undefined
  return form && toHtml(form)
}
