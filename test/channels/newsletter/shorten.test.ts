import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shorten, shortenProse } from '../../../plugins/channels/newsletter/shorten.ts'

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

it.each([
  ['A text that fits. Whole.', 'A text that fits. Whole.'],
  [
    'A library never begins with a tool, but with a question that a reader asked. Write it down first.',
    'A library never begins with a tool, but with a question that a reader asked.',
  ],
  [
    'One sentence stands here. Another sentence stands here. A third one is too long for the line of a preview.',
    'One sentence stands here. Another sentence stands here.',
  ],
  [
    'Too short. A library never begins with a tool, but always with a question that a reader asked of you.',
    'Too short. A library never begins with a tool',
  ],
  [
    'A library begins with the question of a reader – and with nothing else in the whole world, if it is good.',
    'A library begins with the question of a reader – and with nothing else in the whole world',
  ],
  [
    'A library that holds 1,000 texts; it began with the question that one reader asked us six years ago today.',
    'A library that holds 1,000 texts; it began with the question that one reader asked us six…',
  ],
  [
    'A library for many, many readers – it began with the question that one reader asked us six years ago today.',
    'A library for many, many readers – it began with the question that one reader asked us…',
  ],
  [
    'Libraries of e.g. Mr. Berg and Mrs. Lund hold thousands of texts, begun with one question six years ago now.',
    'Libraries of e.g. Mr. Berg and Mrs. Lund hold thousands of texts',
  ],
])('shortens prose to whole sentences, clauses or words: %j', (text, short) => {
  expect(shortenProse(text, 90, 'en')).toBe(short)
})

it('never passes the limit, never splits a character, and only ever cuts the end', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 5, max: 90 }),
      (text, limit) => {
        for (const short of [shorten(text, limit), shortenProse(text, limit, 'en')]) {
          expect(short.length).toBeLessThanOrEqual(limit)
          expect(short.isWellFormed()).toBe(true)
          expect(text.replace(/\s+/g, ' ').trim().startsWith(short.replace(/…$/, ''))).toBe(true)
        }
      },
    ),
  )
})
