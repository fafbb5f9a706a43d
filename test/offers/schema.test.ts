import { expect, it } from 'vitest'
import { offerSchema } from '../../plugins/offers/schema.ts'

const good = { stage: 'awareness', language: 'en', headline: 'H', text: 'T', label: 'L', link: '/x/' }
const faultsOf = (more: Record<string, unknown>): string[] => {
  const { error } = offerSchema.safeParse({ ...good, ...more })
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}

it('an offer has its defaults, lists from one word, and dates as days', () => {
  expect(
    offerSchema.parse({ ...good, topics: 'a, b', from: '2026/2/1', until: new Date('2026-03-01') }),
  ).toEqual({
    ...good,
    stage: ['awareness'],
    topics: ['a', 'b'],
    priority: 50,
    from: '2026-02-01',
    until: '2026-03-01',
  })
})

it.each([
  [{ stage: ' ' }, 'stage.0: expected the name of a stage'],
  [{ language: 'de' }, 'language: expected da or en'],
  [{ link: 'javascript:alert(1)' }, 'link: expected an address that begins with /, https:// or mailto:'],
  [{ link: '//example.com' }, 'link: expected an address that begins with /, https:// or mailto:'],
  [{ link: '/\\example.com' }, 'link: expected an address that begins with /, https:// or mailto:'],
  [{ link: 'prices/' }, 'link: expected an address that begins with /, https:// or mailto:'],
  [{ link: 'https://' }, 'link: expected a whole address'],
  [{ until: '2026-01-01', from: '2026-01-02' }, 'until: expected a day that is not before "from"'],
  [{ from: 'soon' }, 'from: expected a date such as 2026-01-31'],
  [{ colour: 'red' }, ': Unrecognized key: "colour"'],
])('an offer with %j is refused', (more, fault) => {
  expect(faultsOf(more)).toEqual([fault])
})

it.each(['/en/prices/?a=1#b', 'https://example.com/?a=1', 'http://example.com', 'mailto:a@b.c'])(
  'an offer may lead to %s',
  (link) => {
    expect(faultsOf({ link })).toEqual([])
  },
)
