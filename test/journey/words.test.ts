import { describe, expect, it } from 'vitest'
import { withoutTemplates, wordsOf } from '../../plugins/journey/words.ts'

function texts(text: string): string[] {
  return wordsOf({ text }).map((word) => word.text)
}

describe('words', () => {
  it('are compared in lower case, composed, with straight apostrophes and without what nobody sees', () => {
    expect(texts('We’ve bought a ca\u0301fe\u0301 \u200b at Å\u00adrhus')).toEqual([
      "we've",
      'bought',
      'a',
      'cáfé',
      'at',
      'århus',
    ])
  })

  it('stand where they stand in the text, whatever is invisible in them', () => {
    const text = 'by\u00adbrød er brød'
    const [first, second] = wordsOf({ text })
    expect(text.slice(first?.start, first?.end)).toBe('by\u00adbrød')
    expect(text.slice(second?.start, second?.end)).toBe('er')
  })

  it('are split at hyphens, and open where a sentence, a comma or a bracket begins them', () => {
    const words = wordsOf({ text: 'End-of-life, (click here). Go' })
    expect(words.map(({ text, opens }) => (opens ? `^${text}` : text))).toEqual([
      '^end',
      'of',
      'life',
      '^click',
      'here',
      '^go',
    ])
  })

  it.each([
    ['in 2024', 'year'],
    ['2024 % of it', 'number'],
    ['v2', 'version'],
    ['2.4.1', 'version'],
    ['$30', 'price'],
    ['30 kr.', 'price'],
    ['30 kroner', 'price'],
    ['30 krav', 'number'],
    ['1,024', 'number'],
    ['3rd', 'word'],
  ])('tell what a figure is: %s is a %s', (text, kind) => {
    expect(wordsOf({ text }).find((word) => /\d/.test(word.text))?.kind).toBe(kind)
  })
})

describe('templates', () => {
  it.each([
    ['{{ site.title }}'],
    ['{% include best.html year="2026" %}'],
    ['{: .btn rel="sponsored" }'],
    ['[gallery ids="1,2"]'],
  ])('are blanked out, and all else keeps its place: %s', (template) => {
    const text = `Before ${template} after`
    const bare = withoutTemplates(text)
    expect(bare).toHaveLength(text.length)
    expect(bare.split(/\s+/)).toEqual(['Before', 'after'])
  })
})
