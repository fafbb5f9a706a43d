import { expect, it } from 'vitest'
import { Memory } from '../../plugins/source/memory.ts'

it('gives what was made from the same, in a reading and in the next one', () => {
  const first = new Memory()
  const made = first.keep('a', ['text', 1, undefined], { words: 1 })
  expect(first.known('a', ['text', 1, undefined])).toBe(made)
  first.end()
  expect(first.next().known('a', ['text', 1, undefined])).toBe(made)
})

it.each([
  ['another text', ['other', 1]],
  ['less', ['text']],
  ['more', ['text', 1, 1]],
])('gives nothing that was made from %s', (_, from) => {
  const memory = new Memory()
  memory.keep('a', ['text', 1], {})
  expect(memory.known('a', from)).toBeUndefined()
})

it('takes an object for the same only where it is that very one', () => {
  const memory = new Memory()
  memory.keep('a', [{ brand: 'A' }], {})
  expect(memory.known('a', [{ brand: 'A' }])).toBeUndefined()
})

it('forgets what a reading did not ask for', () => {
  const first = new Memory()
  for (const name of ['asked', 'gone']) first.keep(name, [], name)
  const second = first.next()
  expect(second.known('asked', [])).toBe('asked')
  second.end()
  expect(second.known('gone', [])).toBeUndefined()
  expect(second.next().known('gone', [])).toBeUndefined()
  expect(second.next().known('asked', [])).toBe('asked')
})
