import { describe, expect, it } from 'vitest'
import { countWords, readingMinutes } from '../../../plugins/article/facts/words.ts'
import { MAX_EXCERPT } from '../../../plugins/article/lift/kinds/excerpt.ts'
import { understandText } from '../understand-text.ts'

describe('words', () => {
  it.each([
    ['One two three.', 3],
    ["Don't count it’s twice, nor well-known words", 7],
    ['sam\u00adarbejde og zero\u200bwidth', 3],
    ['10 % – 3.5 & 😀', 3],
    ['Æble, ørken; åben!', 3],
    ['', 0],
  ])('are counted as a reader would: %j', (text, count) => {
    expect(countWords(text)).toBe(count)
  })

  it('take a Danish reader longer than an English one, and nobody less than a minute', () => {
    expect([readingMinutes(2000, 'en'), readingMinutes(2000, 'da'), readingMinutes(2000, 'xx')]).toEqual([
      8, 10, 10,
    ])
    expect([readingMinutes(0, 'en'), readingMinutes(1, 'da')]).toEqual([1, 1])
  })
})

describe('the excerpt', () => {
  const excerpt = (text: string) => understandText(`# T\n\n${text}\n`).excerpt

  it('is the description where the writer gave one', () => {
    expect(understandText('---\ntitle: T\ndescription: D.\n---\nText.').excerpt).toEqual({
      value: 'D.',
      from: 'front matter',
      confidence: 1,
      signals: [{ text: 'description in the front matter' }],
    })
  })

  it('is the whole first sentences of the opening paragraph that fit, and says where they stand', () => {
    const sentence = 'This sentence has exactly fifty characters in all..'
    expect(excerpt(`## Heading\n\nShort.\n\n${`${sentence} `.repeat(6)}`)).toEqual({
      value: `${sentence} ${sentence} ${sentence}`,
      from: 'text',
      confidence: 0.7,
      signals: [{ text: 'the opening of the text', line: 7, column: 1 }],
    })
  })

  it('is what there is, when no paragraph is long enough to open with', () => {
    expect(excerpt('## H\n\n- Item.')).toMatchObject({ value: 'Item.', confidence: 0.4 })
    expect(excerpt('## H')).toMatchObject({ value: '', from: 'default', confidence: 0 })
  })

  it.each([
    ['words', 'and another word '.repeat(500)],
    ['one word', 'a'.repeat(10_000)],
    ['emoji', '😀'.repeat(5000)],
  ])(
    'is cut where the first sentence alone is too long (%s), at the end of a word where there is one',
    (_name, text) => {
      const { value } = excerpt(`Begins ${text}.`)
      expect(value.length).toBeLessThanOrEqual(MAX_EXCERPT)
      expect(value).toMatch(/^Begins.*\S…$/)
      expect(value.isWellFormed()).toBe(true)
      expect(value).not.toMatch(/\banothe…|anot…|wor…/)
    },
  )
})
