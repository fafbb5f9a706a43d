import { describe, expect, it } from 'vitest'
import { understandText } from '../understand-text.ts'

const read = (text: string, lang = 'en', title = 'What is a reading room?') =>
  understandText(`---\ntitle: ${JSON.stringify(title)}\nlang: ${lang}\n---\n\n${text}\n`)
const textsOf = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text)

describe('definitions', () => {
  it.each([
    ['en', 'What is a reading room?', 'A reading room is a place where nobody has to buy anything.'],
    ['da', 'Hvad er en læsesal?', 'En læsesal er et rum, hvor ingen behøver at købe noget.'],
  ])('say what the title names (%s)', (lang, title, sentence) => {
    const { definitions } = read(`${sentence} Rooms need chairs.`, lang, title).lifts()
    expect(definitions).toMatchObject([
      { text: sentence, line: 6, column: 1, reasons: [expect.stringContaining('says what something is')] },
    ])
  })

  it.each([
    'A good lamp is a gift to whoever reads after dark.',
    'A reading room is not a place where you buy things.',
    'It is a place where nobody has to buy anything at all.',
    'People who love a reading room often become its best keepers.',
  ])('are not %s', (sentence) => {
    expect(read(sentence).lifts().definitions).toEqual([])
  })

  it('may say what their heading names', () => {
    const sentence = 'A good lamp is a light that falls from behind your shoulder.'
    expect(textsOf(read(`## Which lamp?\n\n${sentence}`).lifts().definitions)).toEqual([sentence])
  })
})

describe('mistakes', () => {
  it.each([
    ['en', 'Never lend out the only copy of a book.'],
    ['en', 'Avoid chairs that cannot be stacked in a corner.'],
    ['en', 'The most common mistake in a reading room is to buy the books before the shelves.'],
    ['da', 'Undgå stole, der ikke kan stables i et hjørne.'],
    ['da', 'Køb aldrig bøgerne, før hylderne er målt op.'],
    ['da', 'Den største fejl i en læsesal er at købe bøgerne før hylderne.'],
  ])('say what to avoid (%s: %s)', (lang, sentence) => {
    const title = lang === 'da' ? 'Hvad er en læsesal?' : 'What is a reading room?'
    expect(textsOf(read(sentence, lang, title).lifts().mistakes)).toEqual([sentence])
  })

  it.each([
    ['en', 'Buy the shelves before you buy any books.'],
    ['en', 'Never before have so many people read on trains.'],
    ['en', 'Never do that in a room like this one.'],
    ['en', 'The most common mistake is to buy the books before the shelves.'],
    ['da', 'Køb hylderne, før du køber de første bøger.'],
  ])('are not (%s: %s)', (lang, sentence) => {
    expect(read(sentence, lang).lifts().mistakes).toEqual([])
  })
})

describe('claims', () => {
  it('deny one thing and hold another against it', () => {
    const claim = 'Readers do not leave because a text is long, but because it begins too late.'
    const { claims } = read(`${claim} Rooms need chairs.`).lifts()
    expect(textsOf(claims)).toEqual([claim])
    expect(claims[0]?.reasons).toEqual(['it denies one thing and holds another against it'])
  })
})

describe('comparisons', () => {
  const TABLE = `| | Hall | Café |
|---|---|---|
| **Price** | free | a cup |
| Noise | none | some |`

  it('are the rows of a table, each cell under its heading', () => {
    const given = { score: 0.8, reasons: ['it is a row of a table'] }
    expect(read(TABLE).lifts().comparisons).toEqual([
      {
        text: 'Price',
        line: 8,
        column: 3,
        ...given,
        cells: [
          { heading: 'Hall', text: 'free' },
          { heading: 'Café', text: 'a cup' },
        ],
      },
      {
        text: 'Noise',
        line: 9,
        column: 3,
        ...given,
        cells: [
          { heading: 'Hall', text: 'none' },
          { heading: 'Café', text: 'some' },
        ],
      },
    ])
  })

  it.each([
    ['a row alone', TABLE.split('\n').slice(0, 3).join('\n')],
    ['one column', '| Hall |\n|---|\n| a |\n| b |'],
    ['columns without a heading', TABLE.replace('Hall', '').replace('Café', '')],
    ['empty cells', TABLE.replace('free', '').replace('none', '')],
  ])('are none of %s', (_what, table) => {
    expect(read(table).lifts().comparisons).toEqual([])
  })

  it('leave out a row that lost words', () => {
    expect(textsOf(read(TABLE.replace('free', '{{ price }}')).lifts().comparisons)).toEqual(['Noise'])
  })
})

describe('the conclusion', () => {
  const body = 'A room needs a lamp and a door that shuts. '.repeat(4)

  it.each([
    ['en', '## Conclusion', 'A reading room pays for itself when people meet in it.'],
    ['da', '## Konklusion', 'En læsesal tjener sig hjem, når folk mødes i den.'],
  ])('is what the text says under such a heading (%s)', (lang, heading, sentence) => {
    expect(textsOf(read(`${body}\n\n${heading}\n\n${sentence}`, lang).lifts().conclusion)).toEqual([sentence])
  })

  it('is none where that heading opens the text', () => {
    const sentence = 'A reading room pays for itself when people meet in it.'
    expect(read(`## Summary\n\n${sentence}\n\n## The room\n\n${body}`).lifts().conclusion).toEqual([])
  })
})
