import { expect, it } from 'vitest'
import { baseSchema } from '../../plugins/article/schema.ts'

const read = (imageFocus: unknown) => baseSchema.safeParse({ imageFocus })

it.each([
  ['30% 60%', { x: 0.3, y: 0.6 }],
  ['0% 100%', { x: 0, y: 1 }],
  ['12.5%  50%', { x: 0.125, y: 0.5 }],
])('the place in a picture that stays in view is read as shares: %s', (written, focus) => {
  expect(read(written).data?.imageFocus).toEqual(focus)
})

it.each([
  ['30 60', 'expected two percentages such as 30% 60%'],
  ['left', 'expected two percentages such as 30% 60%'],
  [30, 'expected two percentages such as 30% 60%'],
  ['30% 160%', 'expected at most 100%'],
])('what is no such place is refused: %s', (written, says) => {
  expect(read(written).error?.issues.map(({ message }) => message)).toEqual([says])
})
