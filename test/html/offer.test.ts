import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { offerOnPage } from '../../plugins/html/offer.ts'
import { pageHtml, pageKey, pageText } from '../../plugins/html/page.ts'
import type { OfferForm, OfferPlace } from '../../plugins/offers/node.ts'
import type { Offer, OfferImage } from '../../plugins/offers/schema.ts'
import { showVariant } from '../../plugins/offers/show-variant.ts'
import { exampleConfig } from '../example-site.ts'
import { libraryOf } from '../make-library.ts'
import { definitionOf, offerOf } from '../offers/make-offer.ts'

const render = (offer: Offer, form: OfferForm = 'card', place: OfferPlace = 'end', base = ''): string =>
  toHtml({
    type: 'root',
    children: offerOnPage(
      { type: 'offer', offer, place, form, stage: 'awareness' },
      { address: { ...exampleConfig(), base } },
    ),
  })

const picture: OfferImage = {
  asset: { path: 'content/offers/a.png', digest: '0123456789abcdef0123' },
  type: 'image/png',
  width: 600,
  height: 400,
  bytes: 1,
  alt: 'What it shows',
}

describe('an offer on a page', () => {
  it('is a card in a region that its headline names', () => {
    expect(render(offerOf('one', { target: '/x/?a=1#b' }), 'card', 'middle', '/blog')).toBe(
      '<aside class="offer offer-card" data-offer="one" data-stage="awareness" data-place="middle" ' +
        'aria-labelledby="offer:one"><div class="offer-words"><p class="offer-headline" id="offer:one">H</p><p>T</p>' +
        '<p><a class="offer-button" href="/blog/x/?a=1#b">L</a></p></div></aside>',
    )
  })

  it('is a line with a link after the introduction', () => {
    expect(render(offerOf('one', { target: 'mailto:a@b.c' }), 'link', 'intro', '/blog')).toBe(
      '<p class="offer offer-link" data-offer="one" data-stage="awareness" data-place="intro">' +
        '<a href="mailto:a@b.c">H</a></p>',
    )
  })

  it('shows a picture with its size, and proof with its source', () => {
    const offer = {
      ...offerOf('one', { proof: { quote: 'It works.', name: 'Ada', source: '/en/ada/' } }),
      image: picture,
    }
    const html = render(offer, 'card', 'end', '/blog')
    expect(html).toContain(
      '<img src="/blog/images/0123456789abcdef-600.webp" sizes="(min-width: 40rem) 11rem, 100vw" width="600" height="400" loading="lazy" decoding="async" ' +
        'srcset="/blog/images/0123456789abcdef-480.webp 480w, /blog/images/0123456789abcdef-600.webp 600w" ' +
        'alt="What it shows" class="offer-image">',
    )
    expect(html).toContain(
      '<figure class="offer-proof"><blockquote><p>It works.</p></blockquote>' +
        '<figcaption><cite><a href="/blog/en/ada/">Ada</a></cite></figcaption></figure>',
    )
  })

  it('names the variant that it shows', () => {
    const tested = offerOf('one', { variants: [{ id: 'a' }, { id: 'b', headline: 'Other' }] })
    const html = render(showVariant(tested, 'b'))
    expect(html).toContain('data-place="end" data-variant="b"')
    expect(html).toContain('>Other</p>')
  })

  it('has all variants for readers in one cell, of which all but the first can be neither seen nor reached', () => {
    const tested = offerOf('one', {
      variants: [
        { id: 'a', weight: 60 },
        { id: 'b', weight: 40, headline: 'Other' },
      ],
      experiment: { assign: 'reader', namespace: { id: 'n', from: 0, to: 0.5 } },
    })
    const link = render(tested, 'link', 'intro')
    expect(link.replace(/ data-experiment="[^"]*"/, '')).toBe(
      '<p class="offer offer-link" data-offer="one" data-stage="awareness" data-place="intro">' +
        '<span class="variants"><span class="variant" data-variant="a"><a href="/x/">H</a></span>' +
        '<span class="variant" data-variant="b" inert><a href="/x/">Other</a></span></span></p>',
    )
    expect(link).toContain(' data-experiment="')
    const card = render(tested)
    expect(card).toContain('<aside class="variant" data-variant="a" aria-labelledby="offer:one:a">')
    expect(card).toContain('<aside class="variant" data-variant="b" inert aria-labelledby="offer:one:b">')
    expect(card.match(/ id="offer:one:[ab]"/g)).toHaveLength(2)
  })
})

describe('the page of a text', () => {
  const texts = {
    'en/a.md': '---\ntitle: A\nstage: awareness\n---\n\n> ::offer{id=b}\n\nText.[^1]\n\n[^1]: A note.\n',
  }
  const offers = [
    definitionOf('a', { headline: 'Get "it" & < more', target: '/y/' }),
    definitionOf('b', { priority: 1 }),
  ]
  const library = libraryOf(texts, { offers })
  const [article] = library.articles as [(typeof library.articles)[number]]

  it('has its offers before the notes, escaped and set like the text, and none in a quotation', async () => {
    const html = await pageHtml(pageText(library, article))
    expect(html).toContain('<p class="offer-headline" id="offer:a">Get “it” &#x26; &#x3C; more</p>')
    expect(html.indexOf('<aside')).toBeLessThan(html.indexOf('A note.'))
    expect(html).not.toContain('data-offer="b"')
    expect(html).not.toContain('::offer')
  })

  it('shows no offer where a writer asks for the place of one', async () => {
    const forged = '<figure data-part="0"></figure>'
    const twice = libraryOf(
      { 'en/a.md': `---\ntitle: A\nstage: awareness\n---\n\nA ${forged} B ${forged}\n` },
      { offers: [definitionOf('a')] },
    )
    const html = await pageHtml(pageText(twice, twice.textOf('en/a') ?? article))
    expect(html).toContain('<p>A </p><figure></figure> B <figure></figure>')
    expect(html.match(/data-offer="a"/g)).toHaveLength(1)
    expect(html.match(/ id="offer:a"/g)).toHaveLength(1)
  })

  it('shows no proof that is quoted from itself', async () => {
    const htmlWith = (source: string): Promise<string> => {
      const proof = { quote: 'Text.', name: 'Ada', source }
      const own = libraryOf(texts, { offers: [definitionOf('a', { proof })] })
      return pageHtml(pageText(own, own.textOf('en/a') ?? article))
    }
    expect(await htmlWith('/en/b/')).toContain('<blockquote><p>Text.</p></blockquote>')
    expect(await htmlWith('/en/a/#x')).not.toContain('offer-proof')
  })

  it('has another key when an offer on it changes, and the same when others change what speaks for it', () => {
    const key = (more: object): string => {
      const other = libraryOf(texts, { offers: [{ ...(offers[0] as (typeof offers)[number]), ...more }] })
      return pageKey(article, pageText(other, other.articles[0] ?? article))
    }
    expect(key({ text: 'Other' })).not.toBe(key({}))
    const crowd = libraryOf(
      { ...texts, 'en/z.md': '---\ntitle: More\n---\n\nText on more.\n' },
      { offers: offers.slice(0, 1) },
    )
    expect(pageKey(article, pageText(crowd, crowd.textOf('en/a') ?? article))).toBe(key({}))
  })
})
