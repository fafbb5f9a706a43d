import { expect, it } from 'vitest'
import { nearestKey } from '../../plugins/source/nearest-key.ts'

const KEYS = ['title', 'description', 'stage', 'lang', 'image', 'updated', 'date', 'tags']

it.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['TITLE', 'title'],
  ['discription', 'description'],
  ['tag', 'tags'],
  ['stages', 'stage'],
  ['update', 'updated'],
])('suggests for %s the key %s', (written, meant) => {
  expect(nearestKey(written, KEYS)).toBe(meant)
})

it.each(['page', 'layout', 'math', 'link', 'x', '', 'weight'])('suggests nothing for %j', (written) => {
  expect(nearestKey(written, KEYS)).toBeUndefined()
})

it('suggests nothing where no key is known', () => {
  expect(nearestKey('title', [])).toBeUndefined()
})

it('suggests a known key as it is written, whatever its case, and nothing that is short for a short one', () => {
  expect(nearestKey('pubdate', ['PUBDATE', 'pubDates'])).toBe('PUBDATE')
  expect(nearestKey('x', ['y', 'xy'])).toBeUndefined()
  expect(nearestKey('AB', ['ab'])).toBe('ab')
})
