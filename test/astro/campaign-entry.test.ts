import { expect, it } from 'vitest'
import { campaignEntries } from '../../plugins/astro/campaign-entry.ts'
import type { PerennialOptions } from '../../plugins/config.ts'
import { libraryOf } from '../make-library.ts'
import { definitionOf } from '../offers/make-offer.ts'

const TEXTS = {
  'en/chain.md': '---\ntitle: Oil "a chain"\nstage: awareness\n---\n\nA text on chains.\n',
  'en/wheel.md': '---\ntitle: True a wheel\nstage: decision\n---\n\nA text on wheels.\n',
}
const OFFERS = [
  definitionOf('always', {
    target: { article: 'en/wheel' },
    headline: 'A "wheel"',
    topics: 'any',
    priority: 90,
  }),
  definitionOf('soon', { from: '2999-01-01', until: '2999-02-01', target: 'https://shop.example/a?b' }),
  definitionOf('over', { until: '2001-01-31', target: 'mailto:us@shop.example' }),
  definitionOf('last', { from: '2001-01-01', until: '2998-12-31' }),
]

const entriesOf = (options: Partial<PerennialOptions> = {}) =>
  campaignEntries(libraryOf(TEXTS, { offers: OFFERS }, options))

it('offers are campaigns: when they run, where they lead, and where they stand', () => {
  const found = entriesOf().map(({ id, state, headline, url, leadsTo }) => [
    id,
    state,
    headline,
    url,
    leadsTo,
  ])
  const site = 'https://pages.example'
  expect(found).toEqual([
    ['over', 'ended', 'H', 'mailto:us@shop.example', 'us@shop.example'],
    ['last', 'now', 'H', `${site}/x/`, 'pages.example/x/'],
    ['soon', 'coming', 'H', 'https://shop.example/a?b', 'shop.example/a?b'],
    ['always', 'now', 'A “wheel”', `${site}/en/wheel/`, 'True a wheel'],
  ])
  const standing = new Map(entriesOf().map(({ id, articles }) => [id, articles]))
  expect([...standing].filter(([, articles]) => articles.length > 0)).toEqual([['last', ['en/chain']]])
})

it('a kit that everybody may see has none that is yet to come', () => {
  expect(entriesOf({ kit: 'public' }).map(({ id }) => id)).toEqual(['over', 'last', 'always'])
})
