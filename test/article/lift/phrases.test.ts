import { describe, expect, it } from 'vitest'
import { DANISH } from '../../../plugins/article/lift/lexicon/danish.ts'
import { ENGLISH } from '../../../plugins/article/lift/lexicon/english.ts'
import { Phrases } from '../../../plugins/article/lift/reading/phrases.ts'
import { tokensOf } from '../../../plugins/article/lift/reading/token.ts'

function found(list: string, text: string): string[] {
  const tokens = tokensOf(text)
  return new Phrases({ list }).find(tokens).map(({ from, length }) =>
    tokens
      .slice(from, from + length)
      .map(({ low }) => low)
      .join(' '),
  )
}

describe('phrases', () => {
  it.each([
    ['in short', 'In short, it rains.', ['in short']],
    ['one two, one', 'one two three', ['one two']],
    ['instead, !instead of', 'Instead of rain, snow.', []],
    ['instead, !instead of', 'Instead, snow.', ['instead']],
    ['it is _ to', 'It is hard to say.', ['it is hard to']],
    ['rain*', 'Rainy days, raining cats.', ['rainy', 'raining']],
    ['too $', 'It rains too, and too much.', ['too']],
    ['too $', 'It rains too.', ['too']],
    ['den & der', 'Den, der regner.', ['den der']],
    ['den der', 'Den, der regner.', []],
    ["don't", 'Don’t wait.', ["don't"]],
    ['first name', 'First, name it.', []],
  ])('%s in "%s"', (list, text, expected) => {
    expect(found(list, text)).toEqual(expected)
  })
})

describe('the lexicons', () => {
  it.each([
    ['en', ENGLISH],
    ['da', DANISH],
  ] as const)('%s has only phrases that can be found', (_, lexicon) => {
    for (const list of Object.values(lexicon))
      for (const phrase of list.split(','))
        expect(phrase.trim()).toMatch(
          /^!?(?:[\p{Ll}\p{N}'’-]+\*?|[_&$])(?: (?:[\p{Ll}\p{N}'’-]+\*?|[_&$]))*$/u,
        )
  })
})
