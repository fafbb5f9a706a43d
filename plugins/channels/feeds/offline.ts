import { h } from 'hastscript'
import { writeHtml } from '../../html/escaped.ts'

/** What a site says where there is no network. Colours are `#rrggbb`. */
export interface OfflineInputs {
  readonly title: string
  /** The words in each language of the site, its first one first. */
  readonly words: readonly {
    readonly lang: string
    readonly heading: string
    readonly text: string
    readonly again: string
  }[]
  readonly colours: Readonly<Record<'light' | 'dark', Colours>>
}

interface Colours {
  readonly paper: string
  readonly ink: string
  readonly brand: string
}

/**
 * Write a service worker that shows a page of its own where one can't be fetched. The page stands in it, whole: nothing is put
 * into the browser's caches, and a host that leads on from `.html` can't break it.
 */
export function offline(inputs: OfflineInputs): string {
  return `const page = ${JSON.stringify(offlinePage(inputs))}
const headers = { 'Content-Type': 'text/html; charset=utf-8' }

addEventListener('install', () => skipWaiting())
addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate')
    event.respondWith(fetch(event.request).catch(() => new Response(page, { status: 503, headers })))
})
`
}

function offlinePage({ title, words, colours: { light, dark } }: OfflineInputs): string {
  const [first] = words
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: first?.lang }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', `${first?.heading} – ${title}`),
        h(
          'style',
          [
            ':root{color-scheme:light dark}',
            'body{max-width:32rem;margin:0 auto;padding:15vh 1.5rem 3rem;font:1.125rem/1.6 system-ui,sans-serif}',
            'h1,h2{font-size:1.6rem;line-height:1.2;margin:2.5rem 0 0}',
            'p{margin:1rem 0 0}',
            inColours(light),
            `@media(prefers-color-scheme:dark){${inColours(dark)}}`,
          ].join(''),
        ),
      ]),
      h('body', [
        h('main', [
          h('p', title),
          ...words.map(({ lang, heading, text, again }, index) =>
            h('section', { lang }, [
              h(index === 0 ? 'h1' : 'h2', heading),
              h('p', text),
              // An empty address is that of the page that was asked for.
              h('p', h('a', { href: '' }, again)),
            ]),
          ),
        ]),
      ]),
    ]),
  ])
  return writeHtml(page)
}

function inColours({ paper, ink, brand }: Colours): string {
  return `body{background:${paper};color:${ink}}a{color:${brand}}`
}
