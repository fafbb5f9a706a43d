import { describe, expect, it } from 'vitest'
import { textState } from '../../plugins/astro/toolbar/text-state.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import { exampleConfig, FEW_CARDS } from '../example-site.ts'
import { libraryOf } from '../make-library.ts'

const FILE = 'content/articles/en/oven.md'
const OVEN = `---
title: What is a stone oven?
description: A stone oven keeps the heat of one fire for a whole night of baking.
published: 2026-01-02
stage: delight
evergreen: true
social:
  x: ${'Heat keeps. '.repeat(30)}
---

A stone oven is a room of brick that keeps the heat of one fire for a whole night. It needs no power.

## Key points

- A stone oven keeps its heat for twelve hours after the fire is out.
- One fire bakes bread in the evening and dries herbs in the morning.
- Brick walls of a foot hold as much heat as a stove gives in a week.
`
const point = (line: number, text: string) => {
  return { line, column: 3, score: 0.95, text, reasons: ['it is in the list under "Key points"'] }
}

const library = libraryOf({ 'en/oven.md': OVEN })
const state = textState(library, planAll(library, registry), FILE)

describe('what a writer is told of a text', () => {
  it('is its stage and its age with the reasons, and what its text says where the writer says something', () => {
    const [text] = library.articles
    const learnt = { confidence: text?.judged.stage.confidence, isUnsure: text?.judged.stage.unsure }
    const age = { confidence: text?.judged.evergreen.confidence, isUnsure: false }
    const stated = { confidence: 1, isUnsure: false }
    const because = (reason: string) => [{ text: reason }]
    expect(state?.facts).toEqual([
      { name: 'Stage', value: 'delight', ...stated, reasons: because('stage in the front matter') },
      {
        ...{ name: 'Stage by its text', value: 'awareness', ...learnt },
        reasons: text?.judged.stage.signals,
      },
      { name: 'Evergreen', value: 'yes', ...stated, reasons: because('evergreen in the front matter') },
      {
        ...{ name: 'Evergreen by its text', value: 'yes', ...age },
        reasons: because('nothing that ties the text to a date, version or event'),
      },
      { name: 'Language', value: 'en', ...stated, reasons: because('the folder en/') },
      {
        name: 'Excerpt',
        value: 'A stone oven keeps the heat of one fire for a whole night of baking.',
        ...stated,
        reasons: because('description in the front matter'),
      },
    ])
    expect(state?.facts[1]?.reasons[0]).toMatchObject({ text: '"What is" in the title', line: 2, column: 8 })
  })

  it('is what was lifted of it, each with its line and why', () => {
    expect(state?.lifts.map(({ name }) => name)).toEqual([
      'quotes',
      'key points',
      'numbers',
      'hooks',
      'definitions',
    ])
    expect(state?.lifts[1]?.items).toEqual([
      point(15, 'A stone oven keeps its heat for twelve hours after the fire is out.'),
      point(16, 'One fire bakes bread in the evening and dries herbs in the morning.'),
      point(17, 'Brick walls of a foot hold as much heat as a stove gives in a week.'),
    ])
  })

  it('is one picture of each that says the same, and how many there are', () => {
    expect(state?.pictures.map(({ url }) => url)).toEqual([
      '/cards/en/oven/og.png',
      ...[1, 2, 3, 4, 5].map((count) => `/kit/cards/en/oven/carousel-0${count}-portrait.png`),
    ])
    expect(state?.pictures[0]).toEqual({
      name: 'Link preview',
      url: '/cards/en/oven/og.png',
      alt: 'What is a stone oven? – Sider & Pages',
      width: 1200,
      height: 630,
    })
    expect(state?.pictureCount).toBe(8)
  })

  it('is how long it is, and how long its posts are against what each place takes', () => {
    expect([state?.words, state?.minutes, state?.kit]).toEqual([68, 1, '/kit/en/oven/'])
    const lengths = new Map(state?.lengths.map(({ name, ...rest }) => [name, rest]))
    expect(lengths.get('Preheader')).toEqual({ length: 68, limit: 90, isAdvice: true })
    expect(lengths.get('X')).toEqual({ length: 391, limit: 280, isAdvice: false })
  })

  it('names the offers that it has, and of the others only those in its language', async () => {
    const site = await readLibrary(exampleConfig({ channels: FEW_CARDS }))
    const first = textState(site, planAll(site, registry), 'content/articles/en/first-steps.md')
    expect(first?.offers).toEqual({
      shown: [
        {
          id: 'en-start',
          place: 'end',
          line: 36,
          reasons: ['stage awareness', 'language en', 'any topic', 'priority 50', 'likeness 0.358'],
        },
      ],
      spare: [],
      misfits: [],
    })
  })

  it('is of a standing page only what it has: it has no stage, nothing is lifted of it, and the kit has no page of it', async () => {
    const site = await readLibrary(exampleConfig({ channels: FEW_CARDS }))
    const page = textState(site, planAll(site, registry), 'content/pages/en/about.md')
    expect(page?.facts.map(({ name }) => name)).toEqual(['Language', 'Excerpt'])
    expect([page?.lifts, page?.kit, page?.lengths]).toEqual([[], undefined, []])
    expect(page?.pictures.map(({ url }) => url)).toEqual(['/cards/en/about/og.png'])
  })

  it('is nothing where the page shows no text, or one in a language that the site does not have', () => {
    const english = libraryOf({ 'en/oven.md': OVEN }, {}, { languages: ['da'] })
    expect(textState(library, [], undefined)).toBeUndefined()
    expect(textState(library, [], 'content/offers/en-start.yml')).toBeUndefined()
    expect(textState(english, [], FILE)).toBeUndefined()
  })
})
