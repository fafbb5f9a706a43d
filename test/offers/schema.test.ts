import { describe, expect, it } from 'vitest'
import { offerSchema } from '../../plugins/offers/schema.ts'
import { checkYaml } from '../../plugins/source/yaml.ts'
import { BROUGHT } from '../brought.ts'

const good = {
  kind: 'guide',
  language: 'en',
  headline: 'H',
  text: 'T',
  label: 'L',
  target: '/x/',
}
const faultsOf = (more: Record<string, unknown>): string[] => {
  const text = JSON.stringify({ ...good, ...more })
  return checkYaml({ file: 'o.yml', text }, offerSchema(BROUGHT.carriers)).diagnostics.map(
    ({ message }) => message,
  )
}

it('an offer has its defaults, lists from one word, and dates as days', () => {
  const said = {
    ...good,
    stage: 'awareness',
    topics: 'a, b',
    from: '2026/2/1',
    until: new Date('2026-03-01'),
  }
  expect(offerSchema(BROUGHT.carriers).parse(said)).toEqual({
    ...good,
    stage: ['awareness'],
    topics: ['a', 'b'],
    target: { kind: 'address', url: '/x/' },
    priority: 50,
    limit: {},
    from: '2026-02-01',
    until: '2026-03-01',
  })
})

it('an offer’s words are on one line', () => {
  expect(offerSchema(BROUGHT.carriers).parse({ ...good, text: ' One\n  line. ' }).text).toBe('One line.')
})

describe('a target', () => {
  it.each([
    '/en/prices/?a=1#b',
    'https://example.com/?a=1',
    'http://example.com',
    'mailto:a@b.c',
    'tel:+4512',
  ])('may be %s', (target) => {
    expect(faultsOf({ target })).toEqual([])
  })

  it('is read as browsers do where its beginning is in capitals', () => {
    const target = { kind: 'address', url: 'https://Example.com/A' }
    expect(offerSchema(BROUGHT.carriers).parse({ ...good, target: 'HTTPS://Example.com/A' }).target).toEqual(
      target,
    )
  })

  it.each(['article', 'book', 'page', 'form'])('may name the %s', (kind) => {
    expect(offerSchema(BROUGHT.carriers).parse({ ...good, target: { [kind]: 'x' } }).target).toEqual({
      kind,
      name: 'x',
    })
  })

  it.each([
    [
      'javascript:alert(1)',
      '"javascript:alert(1)", expected an address that begins with /, https://, mailto: or tel:',
    ],
    [
      'data:text/html,x',
      '"data:text/html,x", expected an address that begins with /, https://, mailto: or tel:',
    ],
    [
      `https://example.com/${'a'.repeat(2_000)}`,
      '"https://example.com/aaaaaaaaaaaaaaaaaaaa…", expected at most 2000 characters',
    ],
    ['//example.com', '"//example.com", expected an address that begins with /, https://, mailto: or tel:'],
    [
      '/\\example.com',
      '"/\\\\example.com", expected an address that begins with /, https://, mailto: or tel:',
    ],
    ['tel:+45 12', '"tel:+45 12", expected an address without spaces, backslashes, quotation marks, < and >'],
    ['prices/', '"prices/", expected an address that begins with /, https://, mailto: or tel:'],
    ['https://', '"https://", expected a whole address'],
    [undefined, 'nothing, expected an address, or a block with one of article, book, page, form'],
    [7, '7, expected an address, or a block with one of article, book, page, form'],
    [{ shop: 'x' }, '{"shop":"x"}, expected an address, or a block with one of article, book, page, form'],
    [
      { book: 'x', page: 'y' },
      '{"book":"x","page":"y"}, expected an address, or a block with one of article, book, page, form',
    ],
    [{ book: '' }, '{"book":""}, expected the name of the book'],
  ])('is refused when it is %j', (target, fault) => {
    expect(faultsOf({ target })).toEqual([`target: found ${fault}`])
  })
})

describe('an offer is refused', () => {
  const variants = (...weights: (number | undefined)[]): Record<string, unknown>[] =>
    weights.map((weight, index) => ({ id: `v${index}`, ...(weight === undefined ? {} : { weight }) }))

  it.each([
    [{ kind: undefined }, 'kind: found nothing, expected the kind of offer'],
    [{ stage: ' ' }, 'stage.0: found "", expected the name of a stage'],
    [{ language: 'de' }, 'language: found "de", expected da or en'],
    [{ headline: ' ' }, 'headline: found "", expected text'],
    [{ headline: 'A <b>plan</b>' }, 'headline: found "A <b>plan</b>", expected plain words without HTML'],
    [{ text: 'x\\<!-- y' }, 'text: found "x<!-- y", expected plain words without HTML'],
    [{ label: 'x'.repeat(5000) }, `label: found "${'x'.repeat(40)}…", expected at most 40 characters`],
    [
      { from: '2026-01-02', until: '2026-01-01' },
      'until: found 2026-01-01, expected a day that is not before "from" (2026-01-02)',
    ],
    [{ from: 'soon' }, 'from: found "soon", expected a date such as 2026-01-31'],
    [{ colour: 'red' }, 'found the unknown key "colour"; see content/README.md for the keys'],
    [{ priority: 101 }, 'priority: found 101, expected at most 100'],
    [{ image: { src: 'x.png' } }, 'image.alt: found nothing, expected what the picture shows'],
    [
      { proof: { quote: 'Q', name: 'N', source: 'javascript:x' } },
      'proof.source: found "javascript:x", expected an address that begins with /, https://, mailto: or tel:',
    ],
    [{ limit: { article: -1 } }, 'limit.article: found -1, expected at least 0'],
    [
      { variants: variants(100) },
      'variants: found [{"id":"v0","weight":100}], expected at least two variants',
    ],
    [{ variants: variants(50, 40) }, 'variants: found weights that add up to 90, expected 100 (per cent)'],
    [
      { variants: variants(50, undefined) },
      'variants.1: found no weight here, expected one for each variant, or for none',
    ],
    [
      { variants: [{ id: 'a' }, { id: 'a' }] },
      'variants.1.id: found the variant "a" a second time; give it another id',
    ],
    [
      { experiment: { assign: 'reader' } },
      'experiment: found an experiment without variants; add them, or delete it',
    ],
    [
      { variants: variants(50, 50), experiment: { assign: 'day' } },
      'experiment.assign: found "day", expected article or reader',
    ],
  ])('with %j', (more, fault) => {
    expect(faultsOf(more)).toEqual([fault])
  })
})

it('less-than signs that open no tag are words', () => {
  expect(faultsOf({ headline: 'Load in < 2 s, 1<2 & a <3' })).toEqual([])
})

it('weights may be thirds', () => {
  expect(faultsOf({ variants: [33.4, 33.3, 33.3].map((weight, id) => ({ id: `v${id}`, weight })) })).toEqual(
    [],
  )
})
