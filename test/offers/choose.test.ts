import { describe, expect, it } from 'vitest'
import {
  chooseOffers,
  isValidOn,
  LEAST_LIKENESS,
  type Occasion,
  saidSubject,
} from '../../plugins/offers/choose.ts'
import type { Offer } from '../../plugins/offers/schema.ts'
import { TODAY } from '../example-site.ts'
import { articleOf } from '../make-library.ts'
import { offerOf } from './make-offer.ts'

const OCCASION: Occasion = {
  today: TODAY,
  limited: 'article',
  here: ['/en/a/'],
  linked: [],
  likeness: () => 0,
  subject: saidSubject,
}

function choose(frontMatter: string, offers: readonly Offer[], occasion: Partial<Occasion> = {}) {
  const article = articleOf('en/a.md', `---\ntitle: A\nstage: awareness\n${frontMatter}---\n\nText.\n`)
  return chooseOffers(article, offers, { ...OCCASION, ...occasion })
}
const idsOf = (...given: Parameters<typeof choose>): string[] =>
  choose(...given).fits.map(({ offer }) => offer.id)

describe('the offers of a text', () => {
  it('fit its stage and its language, and say why; the others say why not', () => {
    const offers = [
      offerOf('a', { stage: 'decision' }),
      offerOf('b', { language: 'da' }),
      offerOf('c', { stage: ['delight', 'awareness'] }),
      offerOf('d', { limit: { article: 0 } }),
    ]
    const { fits, misfits } = choose('', offers)
    expect(fits).toEqual([
      {
        offer: offers[2],
        mayInterrupt: false,
        isLinked: false,
        shared: [],
        reasons: ['stage awareness', 'language en', 'any topic', 'priority 50', 'likeness 0'],
      },
    ])
    expect(misfits).toEqual([
      { id: 'a', reason: 'it is for decision' },
      { id: 'b', reason: 'its language is da' },
      { id: 'd', reason: 'its limit is article: 0' },
    ])
    expect(idsOf('', offers, { limited: 'newsletter' })).toEqual(['c', 'd'])
  })

  it('share as many topics as possible, before any priority', () => {
    const offers = [
      offerOf('any', { priority: 100 }),
      offerOf('one', { topics: ['x'], priority: 90 }),
      offerOf('two', { topics: 'x, y', priority: 0 }),
      offerOf('other', { topics: ['z'], priority: 100 }),
    ]
    expect(idsOf('topics: [x, y]\n', offers)).toEqual(['two', 'one', 'any'])
    expect(choose('topics: [x, y]\n', offers).fits[0]?.reasons).toContain('topics x, y')
    expect(idsOf('topics: [q]\n', offers), 'never one for other topics').toEqual(['any'])
    expect(idsOf('', offers)).toEqual(['any'])
    expect(choose('', offers).misfits[1]).toEqual({ id: 'two', reason: 'its topics are x, y' })
  })

  it('come by priority among those that share alike, then by the likeness of their words, then by id', () => {
    const offers = [
      offerOf('d', { priority: 60 }),
      offerOf('c'),
      offerOf('b'),
      offerOf('a'),
      offerOf('far', { priority: 10 }),
    ]
    const likeness = ({ id }: Offer): number => (id === 'c' ? 0.2 : id === 'far' ? 0.9 : 0.1)
    expect(idsOf('', offers, { likeness })).toEqual(['d', 'c', 'a', 'b', 'far'])
    expect(idsOf('', offers.toReversed(), { likeness })).toEqual(['d', 'c', 'a', 'b', 'far'])
  })

  it('are last where the page leads there anyway, however it writes the address', () => {
    const offers = [
      offerOf('linked', { target: '/en/x/?a=1', priority: 100 }),
      offerOf('other', { target: '/en/y/' }),
    ]
    const { fits } = choose('', offers, { linked: ['/en/x#there'] })
    expect(fits.map(({ offer, isLinked }) => [offer.id, isLinked])).toEqual([
      ['other', false],
      ['linked', true],
    ])
    expect(fits[1]?.reasons.at(-1)).toBe('the page leads there anyway')
  })

  it('are never the page itself, whoever wants it', () => {
    const offers = [offerOf('self', { target: '/en/a/#there' }), offerOf('other', { target: '/en/y/' })]
    expect(idsOf('', offers)).toEqual(['other'])
    expect(idsOf('offer: self\n', offers)).toEqual(['other'])
    expect(choose('', offers).misfits).toEqual([{ id: 'self', reason: 'it leads to where it would stand' }])
  })

  it('are shown today, whoever wants them', () => {
    const offers = [
      offerOf('past', { until: '2026-05-31' }),
      offerOf('future', { from: '2026-06-02' }),
      offerOf('now', { from: '2026-06-01', until: '2026-06-01' }),
    ]
    expect(idsOf('', offers)).toEqual(['now'])
    expect(idsOf('offer: past\n', offers)).toEqual(['now'])
    expect(choose('', offers).misfits).toEqual([
      { id: 'past', reason: 'it ended on 2026-05-31' },
      { id: 'future', reason: 'it begins on 2026-06-02' },
    ])
    expect(idsOf('', offers, { today: '2026-05-31' })).toEqual(['past'])
  })

  it('are the writer’s in the writer’s order, also against stage and topics, and in the language of the text', () => {
    const offers = [
      offerOf('fits', { priority: 100 }),
      offerOf('mine', { stage: 'delight', topics: ['z'] }),
      offerOf('theirs', { language: 'da' }),
      offerOf('too'),
    ]
    const { fits, misfits } = choose('offer: [too, theirs, mine, too]\n', offers)
    expect(fits.map(({ offer, reasons }) => [offer.id, reasons])).toEqual([
      ['too', ['the writer’s word (offer)']],
      ['mine', ['the writer’s word (offer)']],
    ])
    expect(misfits).toEqual([
      { id: 'theirs', reason: 'its language is da' },
      { id: 'fits', reason: 'the writer named others' },
    ])
  })

  it('with a subject share a topic with the text, or say much the same where not both name topics', () => {
    const named = offerOf('named', { topics: ['x'] })
    const led = offerOf('led')
    const subject = (offer: Offer) =>
      offer.id === 'led' ? { topics: ['y'], isSaid: false } : saidSubject(offer)
    const alike = (most: number) => ({ subject, likeness: () => most })
    const offers = [named, led]
    expect(idsOf('', offers, alike(LEAST_LIKENESS))).toEqual(['led', 'named'])
    expect(idsOf('', offers, alike(LEAST_LIKENESS - 0.001))).toEqual([])
    expect(idsOf('topics: [z]\n', offers, alike(1))).toEqual(['led'])
    expect(idsOf('topics: [y]\n', offers, alike(0))).toEqual(['led'])
    expect(choose('topics: [z]\n', offers, alike(0)).misfits).toEqual([
      { id: 'named', reason: 'its topics are x' },
      { id: 'led', reason: 'its subject is another' },
    ])
    expect(idsOf('topics: [z]\n', [offerOf('all', { topics: 'any' })])).toEqual(['all'])
  })

  it('are none where the writer says false, and ours where the writer names only what is not there', () => {
    expect(choose('offer: false\n', [offerOf('a')])).toEqual({
      fits: [],
      misfits: [{ id: 'a', reason: 'offer: false' }],
    })
    expect(idsOf('offer: gone\n', [offerOf('a')])).toEqual(['a'])
  })
})

it.each([
  [{}, true],
  [{ from: '2026-06-01' }, true],
  [{ from: '2026-06-02' }, false],
  [{ until: '2026-06-01' }, true],
  [{ until: '2026-05-31' }, false],
])('an offer with %j is shown on 1 June: %s', (dates, shown) => {
  expect(isValidOn(offerOf('a', dates), '2026-06-01')).toBe(shown)
})
