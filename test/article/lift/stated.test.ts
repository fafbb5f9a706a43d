import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lifts } from '../../../plugins/article/lift/lifts.ts'
import { understandText } from '../understand-text.ts'

const BODY = `A room is *quiet* when nobody owns it. “Lend it” is what they say.

- Chairs come last, and lamps come first.

Never lend out the only copy of a book.`

const read = (lift: string, body = BODY) => {
  const article = understandText(`---\ntitle: T\nlift: ${lift}\n---\n\n${body}\n`)
  const found = article.diagnostics.map(
    ({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${rule} ${message}`,
  )
  return { ...article.lifts(), found }
}
const textsOf = (list: Lifts['quotes']): string[] => list.map(({ text }) => text)

describe('what a writer names to be lifted', () => {
  it('is lifted as it stands there, in reading order, and nothing else of its kind', () => {
    const { quotes, found } = read('{ quotes: ["Chairs come last", "A room is quiet when nobody owns it."] }')
    const given = { score: 1, reasons: ['its writer names it in lift.quotes'] }
    expect(quotes).toEqual([
      { text: 'A room is quiet when nobody owns it.', line: 6, column: 1, ...given },
      { text: 'Chairs come last', line: 8, column: 3, ...given },
    ])
    expect(found).toEqual([])
  })

  it('is lifted once', () => {
    expect(textsOf(read('{ quotes: [Chairs come last, Chairs come last] }').quotes)).toEqual([
      'Chairs come last',
    ])
    expect(textsOf(read('{ quotes: lamps }', ':quote[lamps] and :quote[lamps].').quotes)).toEqual(['lamps'])
  })

  it('is the best hook first, as it was named', () => {
    const { hooks } = read('{ hooks: [Chairs come last, A room is quiet] }')
    expect(textsOf(hooks)).toEqual(['Chairs come last', 'A room is quiet'])
  })

  it('goes before the list under "Key points", and adds to what is marked in the text', () => {
    const body = `## Key points\n\n- Lamps.\n\n:quote[Lamps] and chairs.`
    const { keyPoints, quotes } = read('{ keyPoints: chairs, quotes: chairs }', body)
    expect(textsOf(keyPoints)).toEqual(['chairs'])
    expect(textsOf(quotes)).toEqual(['Lamps', 'chairs'])
    expect(textsOf(read('{ quotes: [] }', 'Some :quote[lamps].').quotes)).toEqual(['lamps'])
  })

  it('may be one alone, without a list, and may have commas', () => {
    expect(textsOf(read('{ quotes: "Chairs come last, and lamps come first." }').quotes)).toEqual([
      'Chairs come last, and lamps come first.',
    ])
  })

  it('may be nothing', () => {
    expect(read('{ quotes: [], keyPoints: [], hooks: [] }')).toMatchObject({
      ...{ quotes: [], keyPoints: [], hooks: [], found: [] },
    })
  })

  it.each([
    ['how quotation marks are curled', '"Lend it" is what they say.', '“Lend it” is what they say.'],
    ['white space', 'Chairs   come last', 'Chairs come last'],
  ])('is found whatever %s', (_what, named, text) => {
    expect(textsOf(read(JSON.stringify({ quotes: [named] })).quotes)).toEqual([text])
  })

  it('is found whether accents are apart or not', () => {
    const [body, named] = ['Et rum på første sal er stille.', 'på første sal']
    for (const [text, words] of [
      [body, named.normalize('NFD')],
      [body.normalize('NFD'), named],
    ] as const)
      expect(textsOf(read(`{ quotes: ${words} }`, text).quotes)).toEqual([
        text.slice(text.indexOf('p'), -' er stille.'.length),
      ])
  })

  it('is an error where the text does not say it, with the nearest sentence', () => {
    expect(read('\n  quotes:\n    - Chairs come first, and lamps come last.').found).toEqual([
      '5:7 error lift lift.quotes: found "Chairs come first, and lamps come last.", which the text does not say; the nearest sentence is "Chairs come last, and lamps come first." (line 10)',
    ])
    expect(read('{ never: Nobody says so }').found).toEqual([
      '3:9 error lift lift.never: found "Nobody says so", which the text does not say; write a sentence as it stands there',
    ])
    for (const part of ['hairs come', 'Chairs com', '…', 'costs 1', '5 euro', 'You can', 'profit shop'])
      expect(
        read(
          `{ hooks: "${part}" }`,
          'Chairs come last. It costs 1,000 kroner or 5.5 euro. You can’t. A non-profit shop.',
        ).found,
        part,
      ).toHaveLength(1)
  })

  it('is an error where words would be lost', () => {
    expect(read('{ quotes: It costs five. }', 'It costs ~~ten~~ five.').found).toEqual([
      '3:9 error lift lift.quotes: found "It costs five.", which the text does not say; the nearest sentence is "It costs ten five." (line 6)',
    ])
    expect(read('{ quotes: It costs ten five. }', 'It costs ~~ten~~ five.').found).toEqual([
      '3:9 error lift lift.quotes: found words that say something else without what only the page shows; choose others',
    ])
  })

  it.each([
    [
      'another value',
      'yes',
      '3:1 error front-matter-value lift: found "yes", expected false, or a block with quotes, keyPoints, hooks or never',
    ],
    [
      'an unknown key',
      '{ quote: A room }',
      '3:9 warning unknown-key found the unknown key "lift.quote"; it is not used; see content/README.md for the keys',
    ],
  ])('is checked: %s', (_what, lift, message) => {
    expect(read(lift).found).toEqual([message])
  })
})

describe('what a writer forbids', () => {
  it('is in no list, nor is a sentence that holds some of it', () => {
    expect(textsOf(read('{}').mistakes)).toEqual(['Never lend out the only copy of a book.'])
    expect(textsOf(read('{ never: the only copy }').mistakes)).toEqual([])
  })

  it('is nowhere that the text says it, nor in the excerpt, nor in an answer', () => {
    const sentence = 'Never lend out the only copy of a book.'
    const body = `${sentence} Second.\n\n## Key points\n\n- ${sentence}\n\n## May I lend it?\n\n${sentence} Ask first.`
    const article = understandText(`---\ntitle: Lend a book\nlift: { never: ${sentence} }\n---\n\n${body}\n`)
    expect(JSON.stringify(article.lifts())).not.toContain(sentence)
    expect(article.excerpt.value).toBe('Second.')
  })

  it('stays forbidden where another key of the block is empty or wrong', () => {
    const { mistakes, found } = read('\n  hooks:\n  quotes: [{ a: b }]\n  never: the only copy')
    expect(mistakes).toEqual([])
    expect(found).toEqual([
      '5:3 error front-matter-value lift.quotes: found [{"a":"b"}], expected sentences of the text',
    ])
  })

  it('may be all of it', () => {
    const lifts = understandText(`---\ntitle: T\nlift: false\n---\n\n${BODY}\n\n:quote[Lamps].\n`).lifts()
    expect(Object.values(lifts).flat()).toEqual([])
  })
})

it('the writer’s word always wins', () => {
  const sentences = [
    'A short answer helps more readers than a complete one.',
    'This is why nobody came back.',
    'Say that you sell bread.',
    'We love our shop!',
    'Never promise a date that somebody else has to keep.',
  ]
  const some = fc.subarray(sentences)
  fc.assert(
    fc.property(
      fc.shuffledSubarray(sentences, { minLength: 1 }),
      some,
      some,
      some,
      (text, quotes, keyPoints, never) => {
        const inText = (list: string[]): string[] => list.filter((each) => text.includes(each))
        const lift = { quotes: inText(quotes), keyPoints: inText(keyPoints), never: inText(never) }
        const lifts = read(JSON.stringify(lift), text.join(' '))
        expect(textsOf(lifts.quotes).sort()).toEqual(lift.quotes.sort())
        expect(textsOf(lifts.keyPoints).sort()).toEqual(lift.keyPoints.sort())
        const others = [lifts.hooks, lifts.mistakes, lifts.claims, lifts.definitions, lifts.numbers]
        for (const { text: words } of others.flat()) expect(lift.never).not.toContain(words)
      },
    ),
  )
})
