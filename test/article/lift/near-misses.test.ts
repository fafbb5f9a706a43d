import { describe, expect, it } from 'vitest'
import { CHOICES } from '../../../plugins/article/lift/choose/choices.ts'
import { isAllowed } from '../../../plugins/article/lift/choose/choose.ts'
import { scoreOf } from '../../../plugins/article/lift/choose/weights.ts'
import { Measures } from '../../../plugins/article/lift/features/features.ts'
import { LIFT_WEIGHTS } from '../../../plugins/article/lift/weights/weights.ts'
import { DANISH } from './near-misses/danish.ts'
import { ENGLISH } from './near-misses/english.ts'
import type { Placed } from './near-misses/kind.ts'
import { candidateIn } from './read.ts'

type Lang = 'en' | 'da'

/** Measure a sentence where it stands. */
function measuredOf(lang: Lang, placed: string | Placed) {
  const {
    text,
    before = '',
    after = '',
    title = 'Untitled',
    heading,
    brand = [],
    isItem = false,
  } = typeof placed === 'string' ? { text: placed } : placed
  const paragraph = [before, text, after].filter((each) => each !== '').join(' ')
  const block = isItem ? `- ${paragraph}` : paragraph
  const whole = heading === undefined ? block : `## ${heading}\n\n${block}`
  const candidate = candidateIn({ text: whole, lang, title, brand }, text.slice(0, 12))
  return { candidate, measures: new Measures(candidate) }
}

function isQuotable(lang: Lang, placed: string | Placed): boolean {
  return isAllowed(CHOICES.quotes, measuredOf(lang, placed))
}

/** Tell whether a sentence would be quoted in a text that is full of good ones. */
function isQuoted(lang: Lang, placed: string | Placed): boolean {
  const { threshold } = LIFT_WEIGHTS.quotes
  return (
    isQuotable(lang, placed) && scoreOf(measuredOf(lang, placed).measures, LIFT_WEIGHTS.quotes) >= threshold
  )
}

describe.each([
  ['en', ENGLISH],
  ['da', DANISH],
] as const)('in %s', (lang, kinds) => {
  describe.each(kinds)('$kind', ({ bad, good }) => {
    it.each(bad.map((each) => [typeof each === 'string' ? each : each.text, each] as const))(
      'is not quoted: %s',
      (_, each) => {
        expect(isQuoted(lang, each)).toBe(false)
      },
    )

    it.each(good.map((each) => [typeof each === 'string' ? each : each.text, each] as const))(
      'is no reason to forbid: %s',
      (_, each) => {
        expect(isQuotable(lang, each)).toBe(true)
      },
    )
  })
})
