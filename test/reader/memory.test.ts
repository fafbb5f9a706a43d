import { describe, expect, it } from 'vitest'
import { emptyMemory, isPast, recall, withText } from '../../plugins/reader/memory.ts'

const NOW = Date.UTC(2026, 5, 1)
const DAY = 86_400_000
const empty = emptyMemory(NOW)

describe('a memory', () => {
  it('holds when it ends, the stages, how many texts of each, and which', () => {
    const memory = withText(withText(empty, 'en/a', 0), 'en/b', 2)
    expect(memory).toEqual({
      until: NOW + 90 * DAY,
      stages: 0b101,
      counts: [1, undefined, 1],
      texts: ['en/a', 'en/b'],
    })
    expect(recall(JSON.stringify(memory), NOW)).toEqual({ ...memory, counts: [1, null, 1] })
  })

  it('counts a text once, however often it is read', () => {
    const once = withText(empty, 'en/a', 0)
    expect(withText(once, 'en/a', 0)).toEqual(once)
  })

  it('goes on counting after it was stored with gaps', () => {
    const stored = recall(JSON.stringify(withText(empty, 'en/c', 2)), NOW)
    expect(withText(stored ?? empty, 'en/a', 0).counts).toEqual([1, null, 1])
  })

  it('forgets the oldest texts when there are many', () => {
    let memory = empty
    for (let number = 0; number < 250; number++) memory = withText(memory, `en/${number}`, 0)
    expect(memory.texts).toHaveLength(200)
    expect(memory.texts[0]).toBe('en/50')
    expect(memory.counts).toEqual([250])
  })

  it('ends when its time is up', () => {
    const text = JSON.stringify(empty)
    expect(recall(text, NOW + 90 * DAY - 1)).toEqual(empty)
    expect(recall(text, NOW + 90 * DAY)).toBeUndefined()
  })

  it.each(['', 'null', '5', '[]', '{"until":9e15}', 'nonsense'])('is none where "%s" is stored', (text) => {
    expect(recall(text, NOW)).toBeUndefined()
  })
})

describe('a reader', () => {
  it('is past a stage after two of its texts, or one of a later stage', () => {
    const one = withText(empty, 'en/a', 1)
    expect([0, 1, 2].map((stage) => isPast(one, stage))).toEqual([true, false, false])
    const two = withText(one, 'en/b', 1)
    expect([0, 1, 2].map((stage) => isPast(two, stage))).toEqual([true, true, false])
    expect(isPast(empty, 0)).toBe(false)
  })
})
