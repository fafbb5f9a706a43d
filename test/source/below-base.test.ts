import { expect, it } from 'vitest'
import { belowBase } from '../../plugins/source/below-base.ts'

it.each([
  ['/docs', '/docs/a/', '/a/'],
  ['/docs', '/docs', '/'],
  ['/docs', '/docs?a', '/?a'],
  ['/docs', '/docs#a', '/#a'],
  ['/docs', '/docsmore/', undefined],
  ['/docs', '/a/docs/', undefined],
  ['', '/a/', undefined],
])('below "%s", %s is %s', (base, path, rest) => {
  expect(belowBase(base, path)).toBe(rest)
})
