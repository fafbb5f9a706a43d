import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shorten } from '../../../plugins/channels/newsletter/shorten.ts'

it.each([
  ['A title that fits', 50, 'A title that fits'],
  ['  Two   spaces\nand a line end ', 50, 'Two spaces and a line end'],
  ['Exactly twenty chars', 20, 'Exactly twenty chars'],
  ['A clause that stands: and what comes after it', 30, 'A clause that stands'],
  ['A clause that stands – and what comes after', 30, 'A clause that stands'],
  ['Too short: and what comes after it is long', 30, 'Too short: and what comes…'],
  ['Whole words only, and never half of one', 20, 'Whole words only…'],
  ['Speciallægepraksisplanlægning', 12, 'Speciallæge…'],
  ['🎉🎉🎉🎉🎉🎉', 6, '🎉🎉…'],
  ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 12, '👩‍👩‍👧…'],
])('shortens %j to %d characters as %j', (text, limit, short) => {
  expect(shorten(text, limit)).toBe(short)
})

it('never passes the limit, never splits a character, and only ever cuts the end', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 5, max: 90 }),
      (text, limit) => {
        const short = shorten(text, limit)
        expect(short.length).toBeLessThanOrEqual(limit)
        expect(short.isWellFormed()).toBe(true)
        expect(text.replace(/\s+/g, ' ').trim().startsWith(short.replace(/…$/, ''))).toBe(true)
      },
    ),
  )
})
