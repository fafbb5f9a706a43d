import { describe, expect, it } from 'vitest'
import { mend } from '../../plugins/check/fix/mend.ts'
import { straighten } from '../../plugins/check/fix/straighten.ts'
import { DEFAULT_JOURNEY } from '../../plugins/journey/journey.ts'
import { BROUGHT } from '../brought.ts'
import { articleOf } from '../make-library.ts'

const text = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n\nWords: “these”.\n`
const straightened = (raw: string) => {
  const article = articleOf('en/a.md', raw)
  return straighten(raw, {
    article,
    journey: DEFAULT_JOURNEY,
    blocks: BROUGHT.blocks,
    spellings: new Map(),
    moved: new Map(),
    takesStage: false,
  })
}

describe('curly quotes around a value', () => {
  it.each([
    ['title: “How to plan”', 'title: "How to plan"'],
    ['title: „Planen, aber wie“  # yet', 'title: "Planen, aber wie"  # yet'],
    ['title: “Plan: a guide”', 'title: "Plan: a guide"'],
    ['title: “Plan: a”\ndescription: “Plan: b”', 'title: "Plan: a"\ndescription: "Plan: b"'],
    ['author: «Jane Doe»', 'author: "Jane Doe"'],
    ['lang: ‘en’', 'lang: "en"'],
    ['stage: »awareness«', 'stage: "awareness"'],
    ['date: “2026-11-03”', 'date: "2026-11-03"'],
    ['draft: “true”', 'draft: true'],
    ['topics: [“a”, b, “c”]', 'topics: ["a", b, "c"]'],
    ['topics:\n  - “a”\n  - b', 'topics:\n  - "a"\n  - b'],
    ['cards: { title: “A card” }', 'cards: { title: "A card" }'],
  ])('become straight: %j', (written, straight) => {
    const { text: mended, notes } = straightened(text(written))
    expect(mended).toBe(text(straight))
    expect(notes.length).toBeGreaterThan(0)
    expect(straightened(mended)).toEqual({ text: mended, notes: [] })
  })

  it.each([
    'title: “Yes” and “no” in one week',
    'title: “Yes” or “no”',
    'title: Why “later” means never',
    'title: "“Quoted”"',
    'title: ‘Quoted’',
    'title: “Say "no"”',
    'author: “Jane”, “Bob”',
    'lang: “english”',
    'social: { x: “A quotation.” }',
    'own: “value”',
  ])('stay where they are meant, or where it is not safe: %s', (line) => {
    expect(straightened(text(line))).toEqual({ text: text(line), notes: [] })
  })

  it('are told by what they were and at their place, and all else stays, to the line ends', () => {
    const raw = `\ufeff${text('title: “A”', 'date: 2026-11-03').replaceAll('\n', '\r\n')}`
    const article = articleOf('en/a.md', raw.slice(1).replaceAll('\r\n', '\n'))
    expect(
      mend(raw, {
        article,
        journey: DEFAULT_JOURNEY,
        blocks: BROUGHT.blocks,
        spellings: new Map(),
        moved: new Map(),
        takesStage: false,
      }),
    ).toEqual({
      text: raw.replace('“A”', '"A"').replace('date', 'published'),
      notes: [
        { line: 2, column: 8, note: '“A” becomes "A"' },
        { line: 3, column: 1, note: '"date" becomes "published"' },
      ],
    })
  })
})
