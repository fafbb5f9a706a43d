import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CHOICES } from '../../../plugins/article/lift/choose/choices.ts'
import { isAllowed } from '../../../plugins/article/lift/choose/choose.ts'
import { Measures } from '../../../plugins/article/lift/features/features.ts'
import { candidatesOf } from '../../../plugins/article/lift/reading/candidate.ts'
import { readingOf } from './read.ts'

const PAGE = readFileSync(new URL('../../../content/READING.md', import.meta.url), 'utf8')
/** The rows of the page's examples: language, what stays, what can be lifted. */
const ROWS = [...PAGE.matchAll(/^\| (en|da) \| (.+?) \| (.+?) \|$/gm)].map(
  ([, lang, stays = '', lifts = '']) => ({ lang: lang as 'en' | 'da', stays, lifts }),
)

function canBeLifted(lang: 'en' | 'da', text: string): boolean {
  return candidatesOf(readingOf({ text, lang })).some(
    (candidate) =>
      candidate.sentence.text === text &&
      isAllowed(CHOICES.keyPoints, { candidate, measures: new Measures(candidate) }),
  )
}

it('the page on reading has examples in both languages', () => {
  expect(ROWS.filter(({ lang }) => lang === 'en').length).toBeGreaterThan(8)
  expect(ROWS.filter(({ lang }) => lang === 'da').length).toBeGreaterThan(5)
})

it.each(ROWS)('and they are as it says ($lang): $stays', ({ lang, stays, lifts }) => {
  expect(canBeLifted(lang, stays)).toBe(false)
  expect(canBeLifted(lang, lifts)).toBe(true)
})
