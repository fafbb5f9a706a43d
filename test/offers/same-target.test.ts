import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import type { Element } from 'hast'
import { raw } from 'hast-util-raw'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { carriedOffer } from '../../plugins/channels/carried-offer.ts'
import { ebook } from '../../plugins/channels/ebook/index.ts'
import { offerAside } from '../../plugins/channels/ebook/offer-aside.ts'
import { printOffer } from '../../plugins/channels/ebook/pdf/print-offer.ts'
import { newsletter } from '../../plugins/channels/newsletter/index.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { pageHtml, pageText } from '../../plugins/html/page.ts'
import type { Library } from '../../plugins/library/library.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { linkField } from '../../plugins/offers/target.ts'
import { bookGlyphs } from '../../plugins/print/letters.ts'
import { render } from '../../plugins/publish/render.ts'
import { sample, times } from '../all.ts'
import { readPdf } from '../channels/ebook/read-pdf.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { libraryOf } from '../make-library.ts'
import { definitionOf } from './make-offer.ts'

const SITE = 'https://pages.example'
const LABEL = 'The label of it'
const TEXT = '---\ntitle: A\nstage: awareness\n---\n\nText.\n'

/** Where an address leads, without what tells where it stood. */
function targetOf(href: string): string {
  const url = new URL(href, SITE)
  const kept = [...url.searchParams].filter(([name]) => !name.toLowerCase().startsWith('utm_'))
  url.search = String(new URLSearchParams(kept))
  return url.href
}

/** The address of the link on the label in a piece of HTML. */
function linkIn(html: string): string {
  const hrefs: string[] = []
  visit(raw({ type: 'root', children: [{ type: 'raw', value: html }] }), 'element', (node: Element) => {
    const [child] = node.children
    if (node.tagName === 'a' && child?.type === 'text' && child.value === LABEL)
      hrefs.push(String(node.properties['href']))
  })
  expect(hrefs).toHaveLength(1)
  return hrefs[0] ?? ''
}

async function mailsOf(library: Library): Promise<{ html: string; text: string }> {
  const [html = '', text = ''] = await Promise.all(
    newsletter
      .plan(library, {})
      .map(({ inputs }) =>
        newsletter.render(inputs, { asset: () => Promise.reject(), warn: () => undefined }),
      ),
  )
  return { html: String(html), text: String(text) }
}

function linkInText(text: string): string {
  return text.slice(text.indexOf(`${LABEL}:\n`) + LABEL.length + 2).trim()
}

async function scan(svg: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(svg, { density: 500 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

/** Every rendering of an offer that leads somewhere, without binding a book. */
async function renderingsOf(link: string): Promise<Record<string, string | undefined>> {
  const offers = [definitionOf('o', { target: link, label: LABEL })]
  const library = libraryOf({ 'en/a.md': TEXT }, { offers })
  const [article] = library.articles
  const [offer] = library.offers
  if (!article || !offer) throw new TypeError('no offer')
  const mails = await mailsOf(library)
  const carried = carriedOffer(library.config, offer, article.id)
  const { printed, file } = printOffer(carried, article.id, { name: 'qr.svg', glyphs: bookGlyphs() })
  const links: string[] = []
  visit(offerAside(carried, article.id), 'element', (node) => {
    if (node.tagName === 'a') links.push(String(node.properties['href']))
  })
  return {
    page: linkIn(await pageHtml(pageText(library, article))),
    mail: linkIn(mails.html),
    text: linkInText(mails.text),
    epub: links[0],
    pdf: printed.href,
    code: file ? await scan(file[1]) : printed.href,
  }
}

describe('every rendering of an offer leads to the same target', () => {
  const query = fc
    .array(fc.tuple(fc.constantFrom('a', 'utm_source', 'utm_term', 'b[]', 'æ'), fc.webQueryParameters()), {
      maxLength: 3,
    })
    .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.map((pair) => pair.join('=')).join('&')}`))
  const fragment = fc.option(
    fc.webFragments().map((text) => `#${text}`),
    { nil: '' },
  )
  const whole = fc.webUrl({ validSchemes: ['http', 'https'], size: 'small' })
  const path = fc
    .array(fc.webSegment(), { maxLength: 3 })
    .map((parts) => `/${parts.filter(Boolean).join('/')}`)
  const link = fc
    .oneof(
      fc.tuple(fc.oneof(whole, path), query, fragment).map((parts) => parts.join('')),
      fc.emailAddress().map((address) => `mailto:${address}?subject=Hi`),
      fc.constantFrom(
        'tel:+4512345678',
        'https://rødgrød.example/på-fløde?q=æ+ø#å',
        '/da/artikel/?a=%C3%A6+b',
      ),
    )
    .filter((address) => linkField.safeParse(address).success)

  it('on the page, in mail, in plain text, in an EPUB, and in a PDF as link and as code', async () => {
    await fc.assert(
      fc.asyncProperty(link, async (address) => {
        const renderings = await renderingsOf(address)
        const targets = Object.entries(renderings).map(([name, href]) => [name, targetOf(href ?? 'none:')])
        expect(targets).toEqual(Object.keys(renderings).map((name) => [name, targetOf(address)]))
      }),
      { numRuns: times(60) },
    )
  }, 60_000)

  it.each(
    sample(
      [
        '/en/offer/?from=a&utm_source=mine#part',
        'https://rødgrød.example/på-fløde?q=æ+ø',
        'mailto:ann@example.com?subject=A%20b',
      ],
      1,
    ),
  )(
    'in the files themselves: %s',
    async (address) => {
      const root = await writeSite({
        'articles/en/a.md': TEXT,
        'offers/o.yml': `kind: guide\nstage: awareness\nlanguage: en\nheadline: H\ntext: T\nlabel: ${LABEL}\ntarget: "${address}"\n`,
        'ebooks/b.yml': 'title: B\ndescription: D\nlanguage: en\narticles: [a]\n',
      })
      const library = await readLibrary(exampleConfig({}, root))
      const [epub, pdf] = await Promise.all(
        ebook
          .plan(library, {})
          .slice(0, 2)
          .map(async ({ inputs }) => (await render({ root, channel: 'ebook', inputs }, registry)).bytes),
      )
      if (!epub || !pdf) throw new TypeError('no books')
      const chapter = Object.entries(unzipSync(epub)).find(([name]) => name.includes('chapter-'))?.[1]
      const book = await readPdf(pdf)
      const page = book.letters.findIndex((letters) => letters.includes('Thelabelofit')) + 1
      const links = book.links.filter((each) => each.page === page && !each.url?.endsWith('/en/a/'))
      const found = [
        linkIn(strFromU8(chapter ?? new Uint8Array())),
        links[0]?.url,
        (await book.scan(page))?.text,
      ]
      expect(found.map((href) => targetOf(href ?? 'none:'))).toEqual(found.map(() => targetOf(address)))
      expect(links).toHaveLength(1)
    },
    60_000,
  )
})

describe('a link on a page', () => {
  const hrefs = async (target: string, assign: string): Promise<string[]> => {
    const variants = [{ id: 'a' }, { id: 'b', headline: 'Other' }]
    const offers = [definitionOf('o', { target, label: LABEL, variants, experiment: { assign } })]
    const library = libraryOf({ 'en/a.md': TEXT }, { offers })
    const [article] = library.articles
    if (!article) throw new TypeError('no article')
    const html = await pageHtml(pageText(library, article))
    return [...html.matchAll(/class="offer-button" href="([^"]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&#x26;', '&'),
    )
  }
  const said = 'utm_source=site&utm_medium=offer&utm_campaign=o&utm_content=en/a'

  it('to another site says where it stood, each variant its own', async () => {
    expect(await hrefs('https://example.com/', 'reader')).toEqual([
      `https://example.com/?${said}&utm_term=a`,
      `https://example.com/?${said}&utm_term=b`,
    ])
    const [one = '', ...others] = await hrefs('https://example.com/', 'article')
    expect(one).toMatch(/&utm_term=[ab]$/)
    expect(others).toEqual([])
  })

  it('to the site itself says nothing, so that it does not take the place of how the reader came', async () => {
    expect(await hrefs('/en/x/?a=1', 'reader')).toEqual(['/en/x/?a=1', '/en/x/?a=1'])
  })
})

describe('a variant that leaves the site', () => {
  const variants = [{ id: 'a' }, { id: 'b', headline: 'Other' }]
  const mailOf = async (slug: string, experiment: Record<string, unknown>): Promise<[string, boolean]> => {
    const offers = [definitionOf('o', { target: 'https://example.com/', label: LABEL, variants, experiment })]
    const library = libraryOf({ [`en/${slug}.md`]: TEXT }, { offers })
    const [article] = library.articles
    if (!article) throw new TypeError('no article')
    const { text } = await mailsOf(library)
    const variant = new URL(linkInText(text)).searchParams.get('utm_term') ?? 'none'
    const page = await pageHtml(pageText(library, article))
    return [variant, page.includes(`utm_term=${variant}"`)]
  }

  it('is the one that the page of the article shows', async () => {
    const found = await Promise.all(
      ['one', 'two', 'three', 'four', 'five', 'six'].map((slug) => mailOf(slug, { assign: 'article' })),
    )
    expect(new Set(found.map(([variant]) => variant))).toEqual(new Set(['a', 'b']))
    expect(found.every(([, isOnPage]) => isOnPage)).toBe(true)
  })

  it('is the first, and unnamed, where it is the reader who gets one', async () => {
    expect(await mailOf('one', { assign: 'reader' })).toEqual(['none', false])
  })
})
