import { expect, it } from 'vitest'
import { pageHtml, pageText } from '../../plugins/html/page.ts'
import { remarkOffer } from '../../plugins/offers/place.ts'
import { offerSchema } from '../../plugins/offers/schema.ts'
import { deepFreeze } from '../channels/deep-freeze.ts'
import { libraryOf } from '../make-library.ts'

const offer = {
  id: 'one',
  ...offerSchema.parse({
    stage: ['awareness', 'decision'],
    language: 'en',
    headline: 'Get "it" & <more>',
    text: 'Text',
    label: 'Label',
    link: '/x/?a=1&b=2',
  }),
}
const library = libraryOf(
  { 'en/a.md': '---\ntitle: A\nstage: awareness\n---\n\nText.[^1]\n\n[^1]: A note.\n' },
  { offers: [offer] },
)
const [article] = library.articles
if (!article) throw new TypeError('no article')

it('an offer is placed at the end of a copy of the text, which itself stays as it is', () => {
  const tree = deepFreeze(structuredClone(article.tree))
  const placed = remarkOffer(offer)(tree)
  expect(placed.children.slice(0, -1)).toEqual(tree.children)
  expect(placed.children.at(-1)).toEqual({ type: 'offer', value: '', offer })
})

it('without an offer the text is the text', () => {
  expect(remarkOffer(undefined)(article.tree)).toBe(article.tree)
})

it('on a page the offer is a named region before the notes, escaped, with the base of the site in its link', async () => {
  const html = await pageHtml(pageText({ ...library, config: { ...library.config, base: '/blog' } }, article))
  expect(html).toContain('<aside class="offer" aria-label="Get &#x22;it&#x22; &#x26; <more>"')
  expect(html).toContain('<p class="offer-headline">Get “it” &#x26; &#x3C;more></p>')
  expect(html).toContain('<a class="offer-link" href="/blog/x/?a=1&#x26;b=2">Label</a>')
  expect(html).toContain('data-offer="one" data-stage="awareness decision" data-place="end"')
  expect(html.indexOf('<aside')).toBeLessThan(html.indexOf('A note.'))
})
