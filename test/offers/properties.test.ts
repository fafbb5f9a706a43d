import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { expect, it } from 'vitest'
import { parseMarkdown } from '../../plugins/article/markdown.ts'
import { chooseOffers, saidSubject } from '../../plugins/offers/choose.ts'
import { destinationOf, pageOf } from '../../plugins/offers/destination.ts'
import { offerDirectives } from '../../plugins/offers/directives.ts'
import { offerOptions, PLACES } from '../../plugins/offers/options.ts'
import { placeOffers, remarkOffers } from '../../plugins/offers/place.ts'
import type { Offer } from '../../plugins/offers/schema.ts'
import { spotsIn } from '../../plugins/offers/spots.ts'
import { TODAY } from '../example-site.ts'
import { articleOf } from '../make-library.ts'
import { offerOf } from './make-offer.ts'

const STAGES = ['awareness', 'consideration', 'decision', 'delight'] as const
const TOPICS = ['x', 'y', 'z'] as const

const words = fc.integer({ min: 1, max: 400 }).map((count) => `${'word '.repeat(count).trim()}.`)
/** Blocks of Markdown of every kind, also such as open what they never close. */
const block = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 3, arbitrary: fc.constantFrom('## Heading', '### Deeper', 'Setext\n---') },
  fc.constantFrom(
    '1. one\n2. two\n3. three\n\n   more of it',
    '- a\n- b',
    '| a | b |\n| - | - |\n| c | d |\n| e | f |',
    '> a quotation',
    '```js\ncode()\n```',
    '<details>',
    '</details>',
    '<div>\n\ninside\n\n</div>',
    '<!-- a comment -->',
    '[^1]: A note.',
    'A[^1] <b>mark',
    '---',
    ':::tip\n\ninside\n\n:::',
    '::offer{id=o1}',
    '> ::offer{id=o2}',
    '![](x.png)',
  ),
)
const text = fc.array(block, { maxLength: 20 }).map((blocks) => `${blocks.join('\n\n')}\n`)

const offer = fc.record({
  id: fc.integer({ min: 0, max: 9 }).map((number) => `o${number}`),
  stage: fc.subarray([...STAGES], { minLength: 1 }),
  topics: fc.option(fc.subarray([...TOPICS]), { nil: undefined }),
  priority: fc.integer({ min: 49, max: 51 }),
  target: fc.integer({ min: 0, max: 6 }).map((number) => `/en/p${number}/`),
  until: fc.constantFrom(undefined, '2026-05-31', '2026-06-30'),
})
const offers = fc
  .uniqueArray(offer, { selector: ({ id }) => id, maxLength: 8 })
  .map((list) => list.map(({ id, ...fields }) => offerOf(id, fields)))

const scene = fc.record({
  text,
  offers,
  stage: fc.constantFrom(...STAGES),
  topics: fc.subarray([...TOPICS]),
  said: fc.constantFrom(undefined, false as const, ['o1'], ['o3', 'o2', 'gone']),
  linked: fc.subarray(['/en/p0/', '/en/p1/', '/en/p2/']),
  places: fc.option(fc.subarray([...PLACES]), { nil: undefined }),
})

function play({ text: body, offers: all, stage, topics, said, linked, places }: Scene) {
  const article = articleOf(
    'en/p6.md',
    `---\ntitle: A\nstage: ${stage}\ntopics: [${topics.join(', ')}]\n---\n`,
  )
  const choice = chooseOffers({ ...article, said: { ...article.said, offer: said } }, all, {
    today: TODAY,
    limited: 'article',
    here: ['/en/p6/'],
    linked,
    subject: saidSubject,
    likeness: ({ id }) => (id.charCodeAt(1) % 3) / 10,
  })
  const tree = parseMarkdown(body)
  const written = offerDirectives(tree, body).flatMap((directive) => {
    const found = all.find(({ id }) => id === directive.id)
    return found ? [{ directive, offer: found }] : []
  })
  const options = { ...offerOptions.parse({}), places: places ? { [stage]: places } : {} }
  const placed = placeOffers(tree, choice, { stage: { id: stage, place: stage }, options, written })
  return { tree, choice, placed, after: remarkOffers(placed)(tree) }
}
type Scene = typeof scene extends fc.Arbitrary<infer Value> ? Value : never

const isSeen = ({ type }: RootContent): boolean => type !== 'definition' && type !== 'footnoteDefinition'

it('placing offers leaves every block as it was and where it was, and the text itself unchanged', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const before = JSON.stringify(parseMarkdown(given.text))
      const { tree, after } = play(given)
      expect(JSON.stringify(tree)).toBe(before)
      const isOffer = (node: RootContent): boolean =>
        node.type === 'offer' || (node.type === 'leafDirective' && node.name === 'offer')
      expect(after.children.filter((node) => !isOffer(node))).toEqual(
        tree.children.filter((node) => !isOffer(node)),
      )
      expect(after.children.some(({ type }) => type === 'leafDirective')).toBe(false)
    }),
    { numRuns: 300 },
  )
})

it('offers are at most three, at most one in 500 words, 500 words apart, none twice, and none right after a heading', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const { tree, placed, after } = play(given)
      const { wordsBefore } = spotsIn(tree)
      const ours = placed.filter(({ node }) => node.place !== 'text')
      const total = wordsBefore.at(-1) ?? 0
      if (ours.length > 0)
        expect(placed.length).toBeLessThanOrEqual(Math.min(3, Math.max(1, Math.floor(total / 500))))
      for (const { index } of ours) {
        for (const other of placed)
          if (other.index !== index)
            expect(
              Math.abs((wordsBefore[index] ?? 0) - (wordsBefore[other.index] ?? 0)),
            ).toBeGreaterThanOrEqual(500)
      }
      expect(new Set(placed.map(({ node }) => node.offer.id)).size).toBe(placed.length)
      for (const [at, node] of after.children.entries()) {
        if (node.type !== 'offer' || node.place === 'text') continue
        expect(after.children.slice(0, at).findLast(isSeen)?.type).not.toBe('heading')
      }
    }),
    { numRuns: 300 },
  )
})

it('a text for which an offer fits has one at its end, unless the writer put one near it or the site wants none there', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const { choice, placed } = play({ ...given, places: undefined })
      if (choice.fits.length > 0) expect(placed.length).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})

it('what is chosen fits, and does not depend on the order of the files', () => {
  fc.assert(
    fc.property(scene, fc.nat(), (given, seed) => {
      const { choice } = play(given)
      const shuffled = given.offers.toSorted(
        (a, b) => ((a.id.charCodeAt(1) * seed) % 7) - ((b.id.charCodeAt(1) * seed) % 7),
      )
      const again = play({ ...given, offers: shuffled }).choice
      expect(again.fits).toEqual(choice.fits)
      const chosen = choice.fits.map((fit) => fit.offer)
      expect([...chosen.map(({ id }) => id), ...choice.misfits.map(({ id }) => id)].sort()).toEqual(
        given.offers.map(({ id }) => id).sort(),
      )
      const isFit = (each: Offer): boolean => each.until !== '2026-05-31' && pageOf(each.link) !== '/en/p6'
      expect(chosen.every(isFit)).toBe(true)
      if (!given.said) expect(chosen.every(({ stage }) => stage.includes(given.stage))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it('no two of the toolkit’s own offers lead to one place', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const links = play(given)
        .placed.filter(({ node }) => node.place !== 'text')
        .map(({ node }) => destinationOf(node.offer.link))
      expect(new Set(links).size).toBe(links.length)
    }),
  )
})
