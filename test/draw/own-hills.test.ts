import { expect, it } from 'vitest'
import { ownHills } from '../../plugins/draw/own-hills.ts'

it('a text has hills of its own, and always the same', () => {
  expect(ownHills('en/a')).toEqual(ownHills('en/a'))
  expect(ownHills('en/a')).not.toEqual(ownHills('en/b'))
})

it('hills and sun stay in the picture, in few bytes', () => {
  for (const id of Array.from({ length: 200 }, (_, at) => `en/${at}`)) {
    const { sun, lines } = ownHills(id)
    expect(lines).toHaveLength(4)
    expect(lines.join('').length).toBeLessThan(600)
    expect(sun.cx - sun.r).toBeGreaterThan(0)
    expect(sun.cx + sun.r).toBeLessThan(300)
    expect(sun.cy - sun.r).toBeGreaterThan(0)
    expect(lines.join('')).not.toMatch(/\d\.\d{3}|-|NaN/)
  }
})
