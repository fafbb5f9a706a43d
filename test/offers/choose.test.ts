import { describe, expect, it } from 'vitest'
import { chooseOffer, isValidOn } from '../../plugins/offers/choose.ts'
import { type Offer, offerSchema } from '../../plugins/offers/schema.ts'
import { TODAY } from '../example-site.ts'
import { articleOf, libraryOf } from '../make-library.ts'

function offer(id: string, more: Record<string, unknown> = {}): Offer {
  const base = { stage: 'awareness', language: 'en', headline: 'H', text: 'T', label: 'L', link: '/x/' }
  return { id, ...offerSchema.parse({ ...base, ...more }) }
}

function choose(frontMatter: string, offers: readonly Offer[], today = TODAY) {
  const article = articleOf('en/a.md', `---\ntitle: A\nstage: awareness\n${frontMatter}---\n\nText.\n`)
  const { offer: chosen, reasons } = chooseOffer(article, offers, today)
  return [chosen?.id, reasons] as const
}

describe('the offer of an article', () => {
  it('fits its stage and its language', () => {
    const offers = [
      offer('a', { stage: 'decision' }),
      offer('b', { language: 'da' }),
      offer('c', { stage: ['delight', 'awareness'] }),
    ]
    expect(choose('', offers)).toEqual(['c', ['stage awareness', 'language en', 'any topic', 'priority 50']])
    expect(choose('', offers.slice(0, 2))).toEqual([undefined, ['no offer for awareness in en']])
  })

  it('shares as many topics as possible, before any priority', () => {
    const offers = [
      offer('any', { priority: 100 }),
      offer('one', { topics: ['x'], priority: 90 }),
      offer('two', { topics: 'x, y', priority: 0 }),
      offer('other', { topics: ['z'], priority: 100 }),
    ]
    expect(choose('topics: [x, y]\n', offers)).toEqual([
      'two',
      ['stage awareness', 'language en', 'topics x, y', 'priority 0'],
    ])
    expect(choose('topics: [x]\n', offers)[0]).toBe('one')
    expect(choose('topics: [q]\n', offers)[0], 'never one for other topics').toBe('any')
    expect(choose('', offers)[0]).toBe('any')
  })

  it('has the highest priority among those that fit alike, then the first id, whatever the order of the files', () => {
    const offers = [offer('c', { priority: 60 }), offer('b', { priority: 60 }), offer('a', { priority: 10 })]
    expect(choose('', offers)[0]).toBe('b')
    expect(choose('', offers.toReversed())[0]).toBe('b')
  })

  it('is one that is shown today', () => {
    const offers = [
      offer('past', { until: '2026-05-31', priority: 100 }),
      offer('future', { from: '2026-06-02', priority: 100 }),
      offer('now', { from: '2026-06-01', until: '2026-06-01' }),
    ]
    expect(choose('', offers)[0]).toBe('now')
    expect(choose('', offers, '2026-05-31')[0]).toBe('past')
    expect(choose('', offers, '2026-06-02')[0]).toBe('future')
  })

  it('is the writer’s, also against stage, language, topics and dates', () => {
    const offers = [
      offer('fits', { priority: 100 }),
      offer('mine', { stage: 'delight', language: 'da', topics: ['z'], until: '2020-01-01' }),
    ]
    expect(choose('offer: mine\n', offers)).toEqual(['mine', ['offer: mine in the front matter']])
  })

  it('is none where the writer says false', () => {
    expect(choose('offer: false\n', [offer('a')])).toEqual([undefined, ['offer: false in the front matter']])
  })

  it('is none where the writer names one that does not exist', () => {
    expect(choose('offer: gone\n', [offer('a')])).toEqual([undefined, ['offer: gone in the front matter']])
  })

  it('is chosen on the day that the site says', () => {
    const texts = { 'en/a.md': '---\ntitle: A\nstage: awareness\n---\n\nText.\n' }
    const offers = [offer('now', { from: '2026-06-01' })]
    const chosenOn = (today: string): string | undefined => {
      const library = libraryOf(texts, { offers }, { today })
      return library.articles.map((article) => library.offerOf(article).offer?.id)[0]
    }
    expect([chosenOn('2026-05-31'), chosenOn('2026-06-01')]).toEqual([undefined, 'now'])
  })
})

it.each([
  [{}, true],
  [{ from: '2026-06-01' }, true],
  [{ from: '2026-06-02' }, false],
  [{ until: '2026-06-01' }, true],
  [{ until: '2026-05-31' }, false],
])('an offer with %j is shown on 1 June: %s', (dates, shown) => {
  expect(isValidOn(offer('a', dates), '2026-06-01')).toBe(shown)
})
