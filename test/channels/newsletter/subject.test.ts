import fc from 'fast-check'
import { expect, it } from 'vitest'
import { subjectOf } from '../../../plugins/channels/newsletter/subject.ts'

it.each([
  ['A title that fits', 50, 'A title that fits'],
  ['  Two   spaces\nand a line end ', 50, 'Two spaces and a line end'],
  ['Exactly twenty chars', 20, 'Exactly twenty chars'],
  ['A clause that stands: and what comes after it', 30, 'A clause that stands'],
  ['A clause that stands – and what comes after', 30, 'A clause that stands'],
  ['What is a landing page? And what is it not?', 30, 'What is a landing page?'],
  ['One part – two parts: and what comes after it', 30, 'One part – two parts'],
  ['Short: and what comes after it is long', 30, undefined],
  ['Whole words only, and never half of one', 20, undefined],
  ['Speciallægepraksisplanlægning', 12, undefined],
  ['🎉🎉🎉🎉🎉🎉', 6, '🎉🎉🎉🎉🎉🎉'],
  ['10:30 is when the office opens, every day', 20, undefined],
])('of the title %j at most %d characters are %j', (title, limit, subject) => {
  expect(subjectOf(title, limit)).toBe(subject)
})

it('never passes the limit, and ends where the title does or rests', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('word', 'and', 'one:', 'why?', '–', '🎉'), { minLength: 1, maxLength: 30 }),
      (words) => {
        const title = words.join(' ')
        const subject = subjectOf(title, 50)
        if (subject === undefined) return
        expect([...subject].length).toBeLessThanOrEqual(50)
        expect(title.startsWith(subject)).toBe(true)
        const rest = title.slice(subject.length)
        expect(subject.endsWith('?') || rest === '' || /^: | – /.test(rest)).toBe(true)
      },
    ),
  )
})
