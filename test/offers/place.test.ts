import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../plugins/article/markdown.ts'
import type { Fit } from '../../plugins/offers/choose.ts'
import { offerDirectives } from '../../plugins/offers/directives.ts'
import { type OfferOptions, offerOptions } from '../../plugins/offers/options.ts'
import { placeOffers, remarkOffers } from '../../plugins/offers/place.ts'
import type { Offer } from '../../plugins/offers/schema.ts'
import { deepFreeze } from '../channels/deep-freeze.ts'
import { offerOf } from './make-offer.ts'

const words = (count: number): string => `${'word '.repeat(count).trim()}.`
const offers = ['a', 'b', 'c', 'd'].map((id) => offerOf(id, { target: `/${id}/` }))
const fitsOf = (list: readonly Offer[]): Fit[] =>
  list.map((offer) => ({
    offer,
    mayInterrupt: true,
    isLinked: false,
    reasons: [`fits ${offer.id}`],
    shared: [],
  }))

interface More {
  readonly fits?: readonly Fit[]
  readonly options?: Partial<OfferOptions>
  readonly place?: 'awareness' | 'consideration' | 'decision' | 'delight'
}

/** List what stands in a text when its offers are placed: the type of each block, or place, form and id of the offer. */
function blocksOf(
  blocks: readonly string[],
  { fits = fitsOf(offers), options = {}, place = 'awareness' }: More = {},
) {
  const body = `${blocks.join('\n\n')}\n`
  const tree = deepFreeze(parseMarkdown(body))
  const written = offerDirectives(tree, body).flatMap((directive) => {
    const offer = offers.find(({ id }) => id === directive.id)
    return offer ? [{ directive, offer }] : []
  })
  const setting = { stage: { id: place, place }, options: { ...offerOptions.parse({}), ...options }, written }
  const placed = placeOffers(tree, { fits, misfits: [] }, setting)
  return remarkOffers(placed)(tree).children.map((node) =>
    node.type === 'offer' ? `${node.place} ${node.form} ${node.offer.id}` : node.type,
  )
}

const LONG = [
  words(100),
  '## One',
  words(500),
  '| a | b |\n| - | - |\n| c | d |\n| e | f |',
  words(400),
  '## Two',
  words(300),
  '## Three',
  words(700),
]

describe('offers in a text', () => {
  it('stand where a reader of that stage wants them, the best at the most important place', () => {
    expect(blocksOf(LONG)).toEqual([
      'paragraph',
      'intro link c',
      'heading',
      'paragraph',
      'table',
      'paragraph',
      'middle card b',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'end card a',
    ])
    expect(blocksOf(LONG, { place: 'consideration' }).filter((block) => block.includes(' '))).toEqual([
      'intro link c',
      'middle card b',
      'end card a',
    ])
    expect(blocksOf(LONG, { place: 'decision' }).filter((block) => block.includes(' '))).toEqual([
      'intro link c',
      'decision card b',
      'end card a',
    ])
    expect(blocksOf(LONG, { place: 'delight' }).filter((block) => block.includes(' '))).toEqual([
      'middle card b',
      'end card a',
    ])
  })

  it('are one in a text of fewer than 500 words, and one in 500 words of a longer one', () => {
    expect(blocksOf([words(50), '## One', words(400)])).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'end card a',
    ])
    expect(blocksOf([words(50), '## One', words(900)])).toHaveLength(4)
    expect(blocksOf([words(50), '## One', words(1000)])).toHaveLength(5)
  })

  it('stand at least 500 words apart', () => {
    expect(blocksOf([words(700), '## One', words(400)], { place: 'awareness' })).not.toContain('intro link b')
    expect(blocksOf([words(500), '## One', words(500)])).toContain('intro link b')
  })

  it('stand where the site wants them, and as many as it wants', () => {
    const shown = (options: Partial<OfferOptions>): string[] =>
      blocksOf(LONG, { options }).filter((block) => block.includes(' '))
    expect(shown({ places: { awareness: ['middle'] } })).toEqual(['middle card a'])
    expect(shown({ places: { awareness: [] } })).toEqual([])
    expect(shown({ places: { decision: ['middle'] } })).toEqual([
      'intro link c',
      'middle card b',
      'end card a',
    ])
    expect(shown({ most: 1 })).toEqual(['end card a'])
    expect(shown({ words: 2500 })).toEqual(['end card a'])
  })

  it('are never two that lead to one place, nor one more that the page leads to anyway', () => {
    const twin = offerOf('twin', { target: '/a/?b=1' })
    const [a, b, c] = offers as [Offer, Offer, Offer]
    const shown = (fits: readonly Fit[]): string[] =>
      blocksOf(LONG, { fits }).filter((block) => block.includes(' '))
    expect(shown(fitsOf([a, twin, b]))).toEqual(['middle card b', 'end card a'])
    const linked = fitsOf([b, c]).map((fit) => ({ ...fit, isLinked: true }))
    expect(shown([...fitsOf([a]), ...linked])).toEqual(['end card a'])
    expect(shown(linked), 'better than none').toEqual(['end card b'])
  })

  it('that fit any text ask nothing before it is read, unless the site wants that', () => {
    const [a, b, c] = fitsOf(offers) as [Fit, Fit, Fit]
    const any = (fit: Fit): Fit => ({ ...fit, mayInterrupt: false })
    const fits = [a, any(b), any(c)]
    const shown = (places: OfferOptions['places']): string[] =>
      blocksOf(LONG, { fits, options: { places } }).filter((block) => block.includes(' '))
    expect(shown({})).toEqual(['end card a'])
    expect(shown({ awareness: ['end', 'intro'] })).toEqual(['intro link b', 'end card a'])
    const asLast = blocksOf(LONG, { fits: [...fits, ...fitsOf(offers.slice(3))] })
    expect(asLast.filter((block) => block.includes(' '))).toEqual(['middle card d', 'end card a'])
    const deciding = blocksOf(LONG, { fits, place: 'decision' })
    expect(deciding.filter((block) => block.includes(' '))).toEqual(['decision card b', 'end card a'])
  })

  it('stand where the writer puts them, and the others keep their distance', () => {
    const text = [words(300), '::offer{id=c}', words(300), '## One', words(100)]
    expect(blocksOf(text)).toEqual(['paragraph', 'text card c', 'paragraph', 'heading', 'paragraph'])
    const long = [words(300), '::offer{id=a}', words(800)]
    expect(blocksOf(long), 'none twice').toEqual(['paragraph', 'text card a', 'paragraph', 'end card b'])
  })

  it('that the writer puts where none can stand, or names in vain, leave nothing behind', () => {
    const text = [words(10), '::offer{id=nobody}', '- a\n\n  ::offer{id=b}', '::offer{id=c}', '::offer{id=c}']
    const [, ...rest] = blocksOf(text, { fits: [] })
    expect(rest).toEqual(['list', 'text card c'])
  })

  it('carry the stage of the text where they are for it, else their own', () => {
    const tree = parseMarkdown('Text.')
    const stageOf = (offer: Offer): string | undefined =>
      placeOffers(
        tree,
        { fits: fitsOf([offer]), misfits: [] },
        { stage: { id: 'decision', place: 'decision' }, options: offerOptions.parse({}), written: [] },
      )[0]?.node.stage
    expect(stageOf(offerOf('a', { stage: ['awareness', 'decision'] }))).toBe('decision')
    expect(stageOf(offerOf('a', { stage: ['awareness', 'delight'] }))).toBe('awareness')
  })
})
