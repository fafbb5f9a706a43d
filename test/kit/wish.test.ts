import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromQuery, NO_WISH, ORDERS, STATES, toQuery, VIEWS, type Wish } from '../../plugins/kit/wish.ts'

it('what is as usual is not written', () => {
  expect(toQuery(NO_WISH)).toBe('')
  expect(fromQuery('')).toEqual(NO_WISH)
})

it('a wish is written in the order of its parts', () => {
  const wish: Wish = {
    ...NO_WISH,
    ...{ words: 'æbler & pærer', stage: ['awareness', 'decision'], network: ['X'], is: ['unused'] },
    ...{ order: 'due', view: 'calendar', month: '2026-11' },
  }
  expect(toQuery(wish)).toBe(
    'words=%C3%A6bler+%26+p%C3%A6rer&stage=awareness&stage=decision&network=X&is=unused&order=due&view=calendar&month=2026-11',
  )
})

it('any wish is read as it was written', () => {
  const some = fc.array(fc.string({ minLength: 1 }))
  const wish: fc.Arbitrary<Wish> = fc.record({
    words: fc.string(),
    ...{ lang: some, stage: some, topic: some, format: some, network: some },
    is: fc.subarray([...STATES]),
    order: fc.constantFrom(...ORDERS),
    view: fc.constantFrom(...VIEWS),
    month: fc.constantFrom('', '2026-01', '1999-12'),
  })
  fc.assert(
    fc.property(wish, (wished) => {
      expect(fromQuery(toQuery(wished))).toEqual(wished)
    }),
  )
})

it.each([
  'order=loudest',
  'view=carousel',
  'month=2026-13',
  'month=2026-1',
  'month=soon',
  'colour=red',
  'content',
  '%E0%A4%A',
  'order=',
])('what is unknown is passed over: %s', (query) => {
  expect(fromQuery(query)).toEqual(NO_WISH)
})
