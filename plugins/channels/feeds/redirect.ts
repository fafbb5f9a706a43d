import { h } from 'hastscript'
import { writeHtml } from '../../html/escaped.ts'

/** A page at an address that a text had. */
export interface RedirectInputs {
  readonly lang: string
  readonly title: string
  /** Where the text is now, as the site's own pages write it, and whole. */
  readonly to: string
  readonly url: string
}

/** Write a page that leads readers on at once, wherever it is served, and whom no search engine keeps. */
export function redirect({ lang, title, to, url }: RedirectInputs): string {
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('title', title),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('link', { rel: 'canonical', href: url }),
        h('meta', { httpEquiv: 'refresh', content: `0; url=${to}` }),
      ]),
      h('body', [h('p', [h('a', { href: to }, title)])]),
    ]),
  ])
  return `${writeHtml(page)}\n`
}
