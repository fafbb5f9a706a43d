import { expect, it } from 'vitest'
import { REPORT_WORDS } from '../../plugins/insight/report-words.ts'
import { surenessOf } from '../../plugins/insight/sureness.ts'
import { understandText } from '../article/understand-text.ts'

it('a library knows how sure its matrix is', () => {
  const texts = [
    '---\ntitle: Letters\nstage: decision\n---\n\nA plain text.\n',
    '---\ntitle: You can now sort letters\n---\n\nGo to Settings, click Sort, and choose an order. We have added it to your account.\n',
    '---\ntitle: What a letter is worth, and to whom\n---\n\nA plain text.\n',
  ].map((text) => understandText(text, { file: 'changelog/letters.md' }))
  const [, sure, guess] = texts
  const sureness = surenessOf(texts)
  expect(sure?.judged.stage.unsure).toBe(false)
  expect(guess?.judged.stage.unsure).toBe(true)
  expect(sureness).toEqual({
    stated: 1,
    sure: 1,
    guessed: 1,
    expected: Math.round(1 + (sure?.stage.confidence ?? 0) + (guess?.stage.confidence ?? 0)),
  })
  expect(REPORT_WORDS.en.sureness(sureness)).toBe(
    `The writers chose the stage of 1 of the 3 articles. For 1 the text shows it clearly, and for 1 it is a guess. About ${sureness.expected} should be right.`,
  )
  expect(REPORT_WORDS.da.sureness(sureness)).toBe(
    `Skribenterne har valgt fasen for 1 af de 3 artikler. For 1 fremgår den klart af teksten, og for 1 er den et gæt. Omkring ${sureness.expected} bør være rigtige.`,
  )
  expect(REPORT_WORDS.en.sureness(surenessOf(texts.slice(0, 1)))).toBe(
    'The writers said the stage of every article.',
  )
})
