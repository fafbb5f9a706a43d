import { expect, it } from 'vitest'
import { makeRows } from '../../bench/kit/make-rows.ts'
import { countChoices } from '../../plugins/kit/count-choices.ts'
import { findRows, type Known } from '../../plugins/kit/find-rows.ts'
import { NO_WISH, STATES, type Wish } from '../../plugins/kit/wish.ts'

const ROWS = makeRows(300).map((row, at) => ({ ...row, isExpired: at % 7 === 0 }))
const KNOWN: Known = { today: '2026-06-01', lang: 'da', usedOn: () => [], topicName: (id) => id }
const [ROW] = ROWS
const TOPIC = ROW?.topics[0] ?? ''

it.each<Partial<Wish>>([
  {},
  { words: ROW?.title.split(' ')[0] ?? '' },
  { lang: ['da'] },
  { lang: ['da'], stage: ['awareness', 'decision'], topic: [TOPIC] },
  { stage: ['decision'], is: ['evergreen'] },
  { is: ['expired'] },
  { is: ['expired', 'unused'], lang: ['en'] },
  { lang: ['none'], stage: ['none'] },
])('the number beside a choice is that of what it finds: %j', (some) => {
  const wish = { ...NO_WISH, ...some }
  const counts = countChoices(ROWS, wish, KNOWN)
  const found = (more: Partial<Wish>): number => findRows(ROWS, { ...wish, ...more }, KNOWN).length
  const told = (kind: string, value: string): number => counts.get(kind)?.get(value) ?? 0
  for (const lang of ['da', 'en']) expect(told('lang', lang)).toBe(found({ lang: [lang] }))
  for (const stage of new Set(ROWS.map((row) => row.stage)))
    expect(told('stage', stage)).toBe(found({ stage: [stage] }))
  expect(told('topic', TOPIC)).toBe(found({ topic: [TOPIC] }))
  for (const state of STATES) expect(told('is', state)).toBe(found({ is: [...wish.is, state] }))
})
