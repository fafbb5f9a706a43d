import { expect, it } from 'vitest'
import { onwardOffers } from '../../plugins/offers/onward.ts'
import type { Offer } from '../../plugins/offers/schema.ts'
import { offerOf } from './make-offer.ts'

const waysOf = (offers: readonly Offer[], shown: readonly Offer[] = []): string[] =>
  onwardOffers(
    offers.map((offer) => ({ offer, mayInterrupt: true, isLinked: false, reasons: [], shared: [] })),
    shown,
  ).map(({ id }) => id)
const offer = (id: string, kind: string, target = `/${id}/`): Offer => offerOf(id, { kind, target })

it('the ways on are the best of each kind, at most three', () => {
  const offers = [
    offer('a', 'feedback'),
    offer('b', 'feedback'),
    offer('c', 'referral'),
    offer('d', 'service'),
    offer('e', 'community'),
  ]
  expect(waysOf(offers)).toEqual(['a', 'c', 'd'])
})

it('the ways on lead to places of their own, and to none that the page leads to', () => {
  const offers = [
    offer('a', 'feedback', '/x/#one'),
    offer('b', 'referral', '/x/#two'),
    offer('c', 'community', '/x/?y=1#two'),
    offer('d', 'service', '/z/'),
  ]
  expect(waysOf(offers)).toEqual(['a', 'b', 'd'])
  expect(waysOf(offers, [offer('shown', 'guide', '/x/#one')])).toEqual(['b', 'd'])
})
