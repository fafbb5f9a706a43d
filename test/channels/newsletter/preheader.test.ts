import fc from 'fast-check'
import { expect, it } from 'vitest'
import { preheaderOf } from '../../../plugins/channels/newsletter/preheader.ts'

const POINT = 'A key point stands alone and says what the text is about.'

it.each([
  ['A text that fits. Whole.', [], 'A text that fits. Whole.'],
  [
    'A library never begins with a tool, but with a question that a reader asked. Write it down first.',
    [],
    'A library never begins with a tool, but with a question that a reader asked.',
  ],
  [
    'One sentence stands here. Another sentence stands here. A third one is too long for the line of a preview.',
    [POINT],
    'One sentence stands here. Another sentence stands here.',
  ],
  [
    'Too short. A library never begins with a tool, but always with a question that a reader asked of you once.',
    [POINT],
    POINT,
  ],
  [
    'Too short. A library never begins with a tool, but always with a question that a reader asked of you once.',
    [],
    'Too short.',
  ],
  [
    'A library begins with the question of a reader – and with nothing else in the whole world, if it is good.',
    [],
    'A library begins with the question of a reader',
  ],
  [
    'A library holds 1,000 texts in two languages; it began with the question that one reader asked us six years ago.',
    [],
    'A library holds 1,000 texts in two languages',
  ],
  [
    'A library – one for many, many readers – began with the question that one reader asked us six years ago today.',
    [],
    undefined,
  ],
  [
    'Sådan finder du ud af, hvad dine læsere spørger om, og hvordan du skriver et svar, der holder i mange år frem.',
    [],
    undefined,
  ],
  [
    'The opening of a text that says so much that it was cut before its first sentence came to its end…',
    [],
    undefined,
  ],
  ['', [], undefined],
])('of the excerpt %j with the points %j is %j', (excerpt, points, preheader) => {
  expect(preheaderOf(excerpt, points, 90, 'en')).toBe(preheader)
})

it('is never longer than the limit, and stands word for word in what it was made of', () => {
  const words = fc.array(fc.constantFrom('word', 'and', 'end.', 'more,', '–', 'half;', '🎉', 'cut…'), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 3 }), (excerpt, points) => {
      const texts = [excerpt, ...points].map((text) => text.join(' '))
      const [first = '', ...others] = texts
      const preheader = preheaderOf(first, others, 90, 'en')
      if (preheader === undefined) return
      expect([...preheader].length).toBeLessThanOrEqual(90)
      expect(texts.some((text) => text.includes(preheader))).toBe(true)
      expect(preheader).not.toMatch(/…$/)
    }),
  )
})
