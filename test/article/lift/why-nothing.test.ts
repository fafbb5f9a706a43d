import { expect, it } from 'vitest'
import { CHOICES } from '../../../plugins/article/lift/choose/choices.ts'
import { BECAUSE, whyNothing } from '../../../plugins/article/lift/why-nothing.ts'
import { readingOf } from './read.ts'

it('each veto of a key point is said in words, but for what says nothing', () => {
  const said = BECAUSE.flatMap(([, vetoes]) => vetoes)
  expect([...said, 'empty'].sort()).toEqual([...CHOICES.keyPoints.vetoes].sort())
})

it('says what the sentences of a text have in common, the most first', () => {
  const text = [
    'This is why they never come back to a page.',
    'Both methods take patience and a sharp knife.',
    'Both of them cost twice as much to keep warm.',
    'We have painted the fence in three colours.',
    'Do you know what it takes to paint a fence?',
    'A garden that is never weeded feeds its snails first.',
  ].join(' ')
  expect(whyNothing(readingOf({ text }))).toEqual([
    { count: 3, because: 'point at what stands around them, or are half of what they say' },
    { count: 1, because: 'ask or exclaim' },
    { count: 1, because: 'speak of you, of what you sell or of the text itself, or ask the reader to act' },
    { count: 1, because: 'stand alone, but say little that a reader would stop at' },
  ])
})
