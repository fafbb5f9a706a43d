import { describe, expect, it } from 'vitest'
import { understandText } from '../understand-text.ts'

const understood = (text: string, lang = 'en') =>
  understandText(`---\ntitle: T\nlang: ${lang}\n---\n\n${text}\n`)

describe('key points', () => {
  it.each([
    ['en', 'Key points'],
    ['en', 'Key takeaways'],
    ['en', 'In short'],
    ['en', 'TL;DR'],
    ['en', 'Summary'],
    ['da', 'Det vigtigste'],
    ['da', 'Kort fortalt'],
    ['da', 'Opsummering'],
    ['da', 'Husk'],
  ])('are the list under the writer’s own summary (%s: %s)', (lang, heading) => {
    const { keyPoints } = understood(
      `Text.\n\n## ${heading}\n\n- One **point**.\n- Two.\n\n## Other\n\n- Three.`,
      lang,
    )
    expect(keyPoints).toEqual({
      value: [
        { text: 'One point.', line: 10, column: 3 },
        { text: 'Two.', line: 11, column: 3 },
      ],
      from: 'text',
      confidence: 0.95,
      signals: [{ text: `the list under "${heading}"`, line: 8, column: 4 }],
    })
  })

  it('are five at the most', () => {
    expect(understood(`## Key points\n\n${'- A point.\n'.repeat(9)}`).keyPoints.value).toHaveLength(5)
  })

  it('are one sentence of each section where the writer gave no summary, in reading order', () => {
    const { keyPoints } = understood(
      [
        'Newsletters bring readers back to a newsletter.',
        '## Key points are not these words',
        'Newsletters need readers who asked for newsletters. It is so.',
        '## Two',
        'Is a newsletter worth it? Readers of newsletters decide alone.',
      ].join('\n\n'),
    )
    expect(keyPoints.value.map(({ text }) => text)).toEqual([
      'Newsletters bring readers back to a newsletter.',
      'Newsletters need readers who asked for newsletters.',
      'Readers of newsletters decide alone.',
    ])
    expect(keyPoints.confidence).toBe(0.5)
  })

  it.each([
    '[Newsletters](https://example.com)',
    '[newsletters][1]',
    '<https://example.com/newsletters>',
    '<a href="https://example.com">newsletters</a>',
  ])('never hold a link where the writer gave no summary: %s', (link) => {
    const { keyPoints } = understood(
      `Readers of newsletters read ${link} by newsletters. Readers decide for themselves, alone.\n\n[1]: https://example.com`,
    )
    expect(keyPoints.value.map(({ text }) => text)).toEqual(['Readers decide for themselves, alone.'])
  })

  it('may hold a link in the writer’s own summary', () => {
    expect(understood('## Key points\n\n- See [this](https://example.com).').keyPoints.value).toHaveLength(1)
  })

  it.each([
    ['en', 'Newsletters like these need readers.', 'Newsletters like ours need readers.'],
    ['en', 'Newsletters, however, need readers.', 'Newsletters always need more readers.'],
    ['da', 'Nyhedsbreve som disse skal have læsere.', 'Nyhedsbreve som vores skal have læsere.'],
  ])('rather stand alone than point at what stands around them (%s: %s)', (lang, pointing, alone) => {
    const points = (text: string) => understood(text, lang).keyPoints.value.map((point) => point.text)
    expect(points(`${pointing} ${alone}`)).toEqual([alone])
    expect(points(pointing)).toEqual([pointing])
  })

  it('are none where no sentence stands alone', () => {
    expect(understood('It is so. But why? See this.').keyPoints).toMatchObject({ value: [], confidence: 0 })
  })
})

describe('quotes', () => {
  const quotes = (text: string, lang = 'en') => understood(text, lang).quotes.map((quote) => quote.text)

  it('are the writer’s own sentences, not a question, a quotation, an item or a cell', () => {
    const good = 'A text that nobody can use is never worth the time it took.'
    expect(
      quotes(
        [
          good,
          `> ${good}`,
          `- ${good}`,
          `## ${good}`,
          `| ${good} |\n|---|\n| ${good} |`,
          'Why would a reader ever want to come back to this page?',
        ].join('\n\n'),
      ),
    ).toEqual([good])
  })

  it('are neither too short nor too long for a card', () => {
    expect(quotes('Too short to quote. ')).toEqual([])
    expect(quotes(`A sentence ${'that goes on and on '.repeat(12)}for ever.`)).toEqual([])
  })

  it('are the six with most of an edge, in reading order', () => {
    const plain = (n: string) => `The ${n} plain sentence has some more words to be long enough.`
    const sharp = (n: string) => `The ${n} sharp sentence is never without an edge for its reader.`
    const names = ['red', 'blue', 'green', 'white', 'black', 'grey', 'pink']
    expect(quotes(names.flatMap((name) => [plain(name), sharp(name)]).join(' '))).toEqual(
      names.slice(0, 5).map(sharp).concat(sharp('pink')),
    )
  })

  it('that stand twice keep their own places', () => {
    const text = 'Readers never return to a page that told them nothing new.'
    expect(understood(`${text} ${text}`).quotes.map(({ column }) => column)).toEqual([1, 60])
  })
})

describe('questions', () => {
  it('are those of headings first, since the text answers them, and none of tables', () => {
    const { questions } = understood(
      'Who asks? Well.\n\n## What is it?\n\n- Is this one?\n\n| Is it so? |\n|---|\n| Why not? |',
    )
    expect(questions.map(({ text, line }) => `${line} ${text}`)).toEqual([
      '8 What is it?',
      '6 Who asks?',
      '10 Is this one?',
    ])
  })

  it('are ten at the most', () => {
    expect(understood('Is this the question? '.repeat(20)).questions).toHaveLength(10)
  })
})
