import { describe, expect, it } from 'vitest'
import { STAGE_COLOURS, STAGE_LABELS } from '../../plugins/journey/labels.ts'
import { parseStage, STAGES, stepsBetween } from '../../plugins/journey/stages.ts'

describe('a stage', () => {
  it.each([
    ['awareness', 'awareness'],
    ['Awareness', 'awareness'],
    [' TOFU ', 'awareness'],
    ['attract', 'awareness'],
    ['MOFU', 'consideration'],
    ['engage', 'consideration'],
    ['interest', 'consideration'],
    ['bofu', 'decision'],
    ['Action', 'decision'],
    ['delight', 'delight'],
    ['loyalty', 'delight'],
  ])('may be called %j', (name, stage) => {
    expect(parseStage(name)).toBe(stage)
  })

  it.each(['', 'later', 'constructor', '__proto__', 'toString', 'awareness!'])(
    'is none by the name %j',
    (name) => {
      expect(parseStage(name)).toBeUndefined()
    },
  )

  it('is some steps from another, forwards or backwards', () => {
    expect([
      stepsBetween('awareness', 'delight'),
      stepsBetween('decision', 'awareness'),
      stepsBetween('decision', 'decision'),
    ]).toEqual([3, -2, 0])
  })
})

describe('the words for a stage', () => {
  const labels = STAGES.flatMap((stage) => Object.values(STAGE_LABELS[stage]))

  it('are there for every stage, each with an address of its own in plain letters', () => {
    expect(Object.keys(STAGE_LABELS)).toEqual([...STAGES])
    for (const { name, intent, slug } of labels) {
      expect(name).not.toBe('')
      expect(intent).toMatch(/^\p{Lu}.*\.$/u)
      expect(slug).toMatch(/^[a-z]+$/)
    }
    expect(new Set(labels.map(({ slug }) => slug)).size).toBe(labels.length)
  })
})

describe('the colour of a stage', () => {
  const papers = ['#ffffff', '#fbf9f3']

  it.each(STAGES)('%s can be read on white and on paper', (stage) => {
    for (const paper of papers)
      expect(contrast(STAGE_COLOURS[stage], paper), paper).toBeGreaterThanOrEqual(4.5)
  })
})

/** Contrast ratio after WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
