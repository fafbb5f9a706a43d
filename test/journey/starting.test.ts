import { expect, it } from 'vitest'
import { isStart } from '../../plugins/journey/starting.ts'

it.each([
  ['Get started with grafting', 'en', true],
  ['Installing the shed', 'en', true],
  ['Move to another shed in a day', 'en', true],
  ['Grafting or pruning', 'en', false],
  ['A startling story', 'en', false],
  ['Kom i gang med at pode', 'da', true],
  ['Sådan flytter I jeres blog', 'da', true],
  ['Flyt bloggen til et andet sted', 'da', true],
  ['Quickstart til podning', 'da', true],
  ['Podning eller beskæring', 'da', false],
  ['Get started', 'fo', true],
])('the title "%s" (%s) helps to begin: %s', (title, lang, is) => {
  expect(isStart(title, lang)).toBe(is)
})
