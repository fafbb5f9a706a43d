import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { linkOnSite, pageHtml, pageText } from '../../plugins/html/page.ts'
import { portable, renderText, resolveText } from '../../plugins/html/resolve.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { libraryOf } from '../make-library.ts'

/** Build the page of one text among others, and say what was found of its links. */
async function pageOf(body: string, html: 'sanitised' | 'trusted' = 'sanitised') {
  const library = libraryOf(
    { 'en/a.md': `# A\n\n${body}\n`, 'en/b c.md': '# B\n\n## Part one\n' },
    {},
    { html },
  )
  const article = library.articles.find(({ title }) => title === 'A')
  if (!article) throw new Error('the text is missing')
  return {
    library,
    article,
    html: await pageHtml(pageText(library, article)),
    messages: library.diagnostics
      .map(formatDiagnostic)
      .map((message) => message.replace('content/articles/en/', '')),
  }
}

/** The ways to write `javascript:` that browsers have taken for it, in Markdown and in HTML. */
const SPELLINGS = [
  '[x](javascript:alert(1))',
  '[x](JavaScript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](< javascript:alert(1)>)',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A;&#x61;vascript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](java&NewLine;script:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](&#1;javascript:alert(1))',
  '[x](java\\script:alert(1))',
  '[x]( javascript:alert(1) "title")',
  '[x](vbscript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](file:///etc/passwd)',
  '[x](blob:https://example.com/x)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '[y]\n\n[y]: <javascript:alert(1)>',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '[![x](javascript:alert(1))](javascript:alert(2))',
  '| [x](javascript:alert(1)) |\n|---|\n| [y](javascript:alert(2)) |',
  '- [ ] [x](javascript:alert(1))',
  'x[^1]\n\n[^1]: [y](javascript:alert(1))',
  ':::note[[x](javascript:alert(1))]\n[y](javascript:alert(2))\n:::',
  '## [x](javascript:alert(1))',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=javascript:alert(1)>x</a>',
  "<A HREF='  JaVaScRiPt:alert(1)'>x</A>",
  '<a href="java&#x09;script:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a\nhref="javascript:alert(1)"\n>x</a>',
  '<a href="javascript:alert(1)" data-footnote-ref>x</a>',
  '<a xlink:href="javascript:alert(1)">x</a>',
  '<img src="javascript:alert(1)">',
  '<div><a href="javascript:alert(1)">x</a></div>',
  '<table><tr><td><a href="javascript:alert(1)">x</a></td></tr></table>',
]

describe('a link that could run code leads nowhere on the page', () => {
  it.each(SPELLINGS)('%j', async (markdown) => {
    const { html } = await pageOf(markdown)
    const addresses = [...html.matchAll(/ (?:href|src|srcset|action|formaction|xlink:href)="([^"]*)"/gi)].map(
      ([, address = '']) => decoded(address),
    )
    expect(addresses.filter((address) => !/^(?:#|\/|https?:)/.test(address))).toEqual([])
  })

  it.each(SPELLINGS.filter((markdown) => !markdown.includes('footnote')))(
    'not even where the site trusts its writers, as long as it is a link: %j',
    async (markdown) => {
      const { html } = await pageOf(markdown, 'trusted')
      const hrefs = [...html.matchAll(/<a [^>]*?\bhref="([^"]*)"/gi)].map(([, address = '']) =>
        decoded(address),
      )
      expect(hrefs.filter((address) => !/^(?:#|\/|https?:)/.test(address))).toEqual([])
    },
  )

  it('and the writer is told', async () => {
    const { messages } = await pageOf(
      'See [x](JavaScript:alert(1)) and <a href="java&#x09;script:alert(2)">y</a>.',
    )
    const why = 'which could run code; only web, mail and phone links are kept  (broken-link)'
    expect(messages).toEqual([
      `a.md:3:5  found a link to "JavaScript:alert(1)", ${why}`,
      `a.md:3:34  found a link to "java\\u0009script:alert(2)", ${why}`,
    ])
  })
})

describe('a link that leads somewhere', () => {
  it.each([
    ['[x](https://example.com/?a=b&c=d)', 'https://example.com/?a=b&c=d'],
    ['[x](//example.com)', 'https://example.com'],
    ['[x](mailto:a@b.dk)', 'mailto:a@b.dk'],
    ['[x](tel:+4512345678)', 'tel:+4512345678'],
    ['[x](/en/other/)', '/en/other/'],
    ['[x](b%20c.md)', '/en/b-c/'],
    ['[x](<b c.md>)', '/en/b-c/'],
    ['[x](<b c.md#part-one>)', '/en/b-c/#part-one'],
    ['[x](../en/b%20c)', '/en/b-c/'],
    ['<a href="b c.md">x</a>', '/en/b-c/'],
    ['<a href="https://example.com/?a=b&amp;c=d">x</a>', 'https://example.com/?a=b&c=d'],
    ['<p>a <a class=y href=https://example.com>x</a></p>', 'https://example.com'],
  ])('is kept or led to the page of the text: %s', async (markdown, address) => {
    const { html, messages } = await pageOf(markdown)
    expect(messages).toEqual([])
    expect([...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => decoded(href))).toEqual([
      address,
    ])
  })

  it('leads nowhere when it is called like something that every object has', async () => {
    const { html } = await pageOf(
      '[a](constructor) [b](__proto__) [c](toString) ![d](constructor) [e][hasOwnProperty]\n\n[hasOwnProperty]: valueOf',
    )
    expect(html.replaceAll(/<\/?em>/g, '')).toBe('<p>a b c d e</p>')
  })
})

it('a link to a heading whose id its page has leads to the id that it got, also from another text', () => {
  const library = libraryOf({
    'en/a.md': '# A\n\n[a](#content) [b](b.md#content) [c](b.md#fn-1)\n\n## Content\n',
    'en/b.md': '# B\n\n## Content\n\n## fn-1\n',
  })
  const article = library.textOf('en/a')
  expect(library.diagnostics).toEqual([])
  expect(article?.links.map(({ url }) => linkOnSite(library, article, url))).toEqual([
    '#section-content',
    '/en/b/#section-content',
    '/en/b/#section-fn-1',
  ])
})

describe('a resolved text', () => {
  it('is plain data without positions, and renders the same after a journey as JSON', async () => {
    const { library, article } = await pageOf('[x](<b c.md>) "y"[^1]\n\n```js\nlet a\n```\n\n[^1]: Note.')
    const text = resolveText(library, article, {
      idPrefix: 'p-',
      link: (from, url) => linkOnSite(library, from, url),
      image: () => ({}),
    })
    const travelled = portable(text)
    expect(JSON.stringify(travelled)).not.toContain('position')
    expect(JSON.parse(JSON.stringify(travelled))).toEqual(travelled)
    const render = async (resolved: typeof text) => toHtml(await renderText(resolved, () => []))
    expect(await render(travelled)).toBe(await render(text))
    expect(await render(travelled)).toContain(
      '<a href="/en/b-c/">x</a> “y”<sup><a href="#p-fn-1" id="p-fnref-1"',
    )
  })
})

function decoded(attribute: string): string {
  return attribute
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&amp;', '&')
}
