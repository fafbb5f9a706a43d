import { describe, expect, it } from 'vitest'
import { howToOf } from '../../../plugins/article/facts/how-to.ts'
import { understandText } from '../understand-text.ts'

const howToIn = (title: string, body: string, lang = 'en') =>
  howToOf(understandText(`---\ntitle: ${JSON.stringify(title)}\nlang: ${lang}\n---\n\n${body}\n`))

const LIST = '1. Open the tap.\n2. Fill the kettle.\n3. Press the button.'

describe('a text on how something is done', () => {
  it.each([
    ['How to boil water', 'en', `It is easy.\n\n${LIST}`, 'How to boil water'],
    [
      'Sådan koger du vand',
      'da',
      '1. Åbn hanen.\n2. Fyld kedlen.\n3. Tryk på knappen.',
      'Sådan koger du vand',
    ],
    ['All about water', 'en', `## Wells\n\nDeep.\n\n## How to boil it\n\n${LIST}`, 'How to boil it'],
  ])('has numbered steps below the words that say so: %s', (title, lang, body, shown) => {
    const found = howToIn(title, body, lang)
    expect(found?.title).toBe(shown)
    expect(found?.steps.map(({ name }) => name)).toEqual([undefined, undefined, undefined])
  })

  it('has the names and the texts of steps that headings call so', () => {
    const body =
      '## Step 1: Open the tap\n\nTurn it left.\n\n## Step 2: Fill\n\nTo the mark.\n\n## Step 3: Press\n\n- Hard\n'
    expect(howToIn('How to boil water', body)).toEqual({
      title: 'How to boil water',
      steps: [
        { name: 'Open the tap', text: 'Turn it left.' },
        { name: 'Fill', text: 'To the mark.' },
        { name: 'Press', text: 'Press' },
      ],
    })
  })

  it.each([
    ['has another title', 'Boiling water', LIST],
    ['shows no steps', 'How to boil water', 'It takes a while.'],
    ['only counts', 'How to boil water', '1. Water\n2. Kettles\n3. Fire'],
    ['does something else step by step', 'How to boil water', `Boil it.\n\n## Before you begin\n\n${LIST}`],
  ])('is none that %s', (_what, title, body) => {
    expect(howToIn(title, body)).toBeUndefined()
  })
})
