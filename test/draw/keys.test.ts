import { expect, it } from 'vitest'
import { type AssetRef, digestOf } from '../../plugins/asset.ts'
import { cards } from '../../plugins/channels/cards/index.ts'
import type { CardInputs, CardsInputs } from '../../plugins/channels/cards/inputs.ts'
import type { PerennialOptions } from '../../plugins/config.ts'
import { keysOf } from '../../plugins/publish/plan.ts'
import { libraryOf } from '../make-library.ts'

const article = (title: string, more = ''): Record<string, string> => ({
  'en/one.md': `---\ntitle: ${title}\nstage: awareness\n${more}---\n\nA text.\n`,
})

/** The inputs of the link preview of an article. */
function previewOf(texts: Record<string, string>, options: Partial<PerennialOptions> = {}): CardInputs {
  const library = libraryOf(texts, {}, options)
  const output = cards
    .plan(library, cards.options.parse(library.config.channels['cards'] ?? {}))
    .find(({ path }) => path.endsWith('one/og.png'))
  const inputs = output?.inputs as CardsInputs | undefined
  if (inputs?.kind !== 'card') throw new TypeError('no preview')
  return inputs
}

const usual = previewOf(article('A title'))
const keyOf = keysOf('cards', cards)
const asset = (bytes: string): AssetRef => ({ path: 'content/articles/en/a.jpg', digest: digestOf(bytes) })
const withImage = (bytes: string, more = {}): CardInputs => ({
  ...usual,
  content: { ...usual.content, image: { asset: asset(bytes), width: 9, height: 9, ...more } },
})

it('everything that changes the bytes of a card changes its key, and no two have the same', () => {
  const cases: Record<string, CardInputs> = {
    usual,
    title: previewOf(article('Another title')),
    'the case of a letter': previewOf(article('A Title')),
    'a title for the card': previewOf(article('A title', 'cards: { title: Short }\n')),
    design: previewOf(article('A title', 'cards: { design: bold }\n')),
    'the design of the site': previewOf(article('A title'), { channels: { cards: { design: 'photo' } } }),
    'a colour of the theme': previewOf(article('A title'), { theme: { colours: { brand: '#803060' } } }),
    'a font of the theme': previewOf(article('A title'), { theme: { fonts: { heading: 'inter' } } }),
    'a file of a font': { ...usual, theme: { ...usual.theme, print: digestOf('another file') } },
    mode: { ...usual, mode: 'dark' },
    format: { ...usual, format: { ...usual.format, width: 1201 } },
    'bytes of the picture': withImage('one'),
    'other bytes under the same name': withImage('two'),
    'the focal point': withImage('one', { focus: { x: 0.2, y: 0.5 } }),
    'the name of the site': previewOf(article('A title'), { title: 'Another site' }),
    stage: { ...usual, content: { ...usual.content, colour: '#123456' } },
  }
  const keys = Object.entries(cases).map(([name, inputs]) => [keyOf(inputs), name] as const)
  expect([...new Map(keys).values()]).toEqual(Object.keys(cases))
})

it('what does not change the bytes keeps the key: a line inserted in the text, another article', () => {
  const lower = previewOf({ ...article('A title', 'description: A line more.\n'), 'en/two.md': '# Two\n' })
  expect(keyOf(lower)).toBe(keyOf(usual))
})
