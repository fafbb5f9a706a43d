import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../plugins/choose/answer.ts'

const OFFERED = [
  { number: 2, text: 'Two.', isHeading: false },
  { number: 4, text: 'Four?', isHeading: true },
  { number: 5, text: 'Five.', isHeading: false },
  ...Array.from({ length: 5 }, (_, at) => ({ number: 10 + at, text: `Sentence ${at}.`, isHeading: false })),
]

describe('an answer', () => {
  it('is taken by its numbers, in its order, with what the text says', () => {
    expect(readAnswer({ quotes: [5, 2], keyPoints: [], hooks: [4] }, OFFERED)).toEqual({
      lists: {
        quotes: [
          { number: 5, text: 'Five.' },
          { number: 2, text: 'Two.' },
        ],
        keyPoints: [],
        hooks: [{ number: 4, text: 'Four?' }],
      },
      leftOut: [],
    })
  })

  it('loses what was not offered, what is no number, what stands twice, and what is too much', () => {
    const answer = {
      quotes: [2, 99, 'Bread is love.', 2.5, 2, 4, '5', null],
      keyPoints: [2, 5, 10, 11, 12, 13],
      hooks: [5],
      more: 'of this',
    }
    expect(readAnswer(answer, OFFERED)).toEqual({
      lists: {
        quotes: [{ number: 2, text: 'Two.' }],
        keyPoints: [2, 5, 10, 11, 12].map((number) => ({
          number,
          text: OFFERED.find((each) => each.number === number)?.text,
        })),
        hooks: [{ number: 5, text: 'Five.' }],
      },
      leftOut: [
        'quotes: 99 was not offered',
        'quotes: "Bread is love." is no whole number',
        'quotes: 2.5 is no whole number',
        'quotes: 2 stands there a second time',
        'quotes: 4 is a heading',
        'quotes: "5" is no whole number',
        'quotes: nothing is no whole number',
        'keyPoints: 13 is one too many, expected at most 5',
      ],
    })
  })

  it('says nothing of a list that is missing or wrong as a whole, which is not to choose nothing', () => {
    expect(readAnswer({ quotes: [99], hooks: 'none' }, OFFERED)).toEqual({
      lists: {},
      leftOut: [
        'quotes: 99 was not offered',
        'keyPoints: found nothing, expected a list of numbers',
        'hooks: found "none", expected a list of numbers',
      ],
    })
    expect(readAnswer('Sorry!', OFFERED).lists).toEqual({})
  })

  it('gives nothing but offered sentences as they stand, whatever it is', () => {
    const number = fc.oneof(fc.integer({ min: -1, max: 16 }), fc.anything())
    const list = fc.oneof(fc.array(number), fc.anything())
    const answers = fc.oneof(
      fc.record({ quotes: list, keyPoints: list, hooks: list }, { requiredKeys: [] }),
      fc.anything(),
    )
    fc.assert(
      fc.property(answers, (answer) => {
        const { lists } = readAnswer(answer, OFFERED)
        for (const taken of [lists.quotes ?? [], lists.keyPoints ?? [], lists.hooks ?? []]) {
          const numbers = taken.map(({ number: each }) => each)
          expect(new Set(numbers).size).toBe(numbers.length)
          for (const { number: each, text } of taken)
            expect(OFFERED).toContainEqual({ number: each, text, isHeading: text.endsWith('?') })
        }
      }),
    )
  })
})
