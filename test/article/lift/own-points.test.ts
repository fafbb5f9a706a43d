import { describe, expect, it } from 'vitest'
import { understandText } from '../understand-text.ts'

const pointsOf = (text: string, lang = 'en') =>
  understandText(`---\ntitle: T\nlang: ${lang}\n---\n\n${text}\n`).lifts().keyPoints

describe('key points', () => {
  it.each([
    ['en', 'Key points'],
    ['en', 'Key takeaways'],
    ['en', 'In short'],
    ['en', 'TL;DR'],
    ['en', 'Summary'],
    ['da', 'Det vigtigste'],
    ['da', 'Kort fortalt'],
    ['da', 'Opsummering'],
    ['da', 'Husk'],
    ['fi', 'Summary'],
  ])('are the list under the writer’s own summary, in any language (%s: %s)', (lang, heading) => {
    const text = `Text.\n\n## ${heading}\n\n- One **point**.\n- Two.\n\n## Other\n\n- Three.`
    const given = { score: 0.95, reasons: [`it is in the list under "${heading}"`] }
    expect(pointsOf(text, lang)).toEqual([
      { text: 'One point.', line: 10, column: 3, ...given },
      { text: 'Two.', line: 11, column: 3, ...given },
    ])
  })

  it('are five at the most', () => {
    expect(pointsOf(`## Key points\n\n${'- A point.\n'.repeat(9)}`)).toHaveLength(5)
  })

  it('may hold a link there', () => {
    expect(pointsOf('## Key points\n\n- See [this](https://example.com).')).toHaveLength(1)
  })

  it('are those that stand alone where the writer gave no summary', () => {
    const points = pointsOf(
      'This is why they never come back. Readers leave a page because nobody tells them what comes next. But do they?',
    )
    expect(points.map(({ text, line, column }) => [text, line, column])).toEqual([
      ['Readers leave a page because nobody tells them what comes next.', 6, 35],
    ])
  })

  it('are none where no sentence stands alone', () => {
    expect(pointsOf('It is so. But why? See this.')).toEqual([])
  })
})
