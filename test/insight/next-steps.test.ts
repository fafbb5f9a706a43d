import { describe, expect, it } from 'vitest'
import { findFarJumps, findHubs, findSkippedStages } from '../../plugins/insight/next-steps.ts'
import { FINDING_WORDS } from '../../plugins/insight/words.ts'
import { libraryOf } from '../make-library.ts'
import { lineOf, page } from './sound-library.ts'

const text = (title: string, stage: string): string => page({ title, stage }, 'Text.')
const chains = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`en/a${at}.md`, text(`Why chains rust ${at}`, 'awareness')]),
  )

describe('a hub', () => {
  it('is a text that eight next steps lead to', () => {
    const shed = { 'en/shed.md': text('Why chains rust in a shed', 'consideration') }
    expect(findHubs(libraryOf({ ...chains(7), ...shed }))).toEqual([])
    const found = findHubs(libraryOf({ ...chains(8), ...shed }))
    expect(found.map(lineOf)).toEqual([
      'en/shed.md:2:1 hub: found this text as the next step of 8 others; write more articles at Consideration, each for some of them',
    ])
    expect(found[0]?.articles).toEqual(['en/shed', ...Array.from({ length: 8 }, (_, at) => `en/a${at}`)])
  })

  it('is told once for a stage, with how many more there are', () => {
    const two = {
      'en/shed.md': text('Why chains rust: a shed', 'consideration'),
      'en/oil.md': text('Why chains rust: an oil', 'consideration'),
    }
    const [found, ...more] = findHubs(libraryOf({ ...chains(40), ...two }), FINDING_WORDS.da)
    expect(more).toEqual([])
    expect(found?.message).toMatch(
      /^fandt denne tekst som næste skridt for \d+ andre \(og 1 tekst mere som den i fasen Overvejelse\); skriv flere artikler i fasen Overvejelse, hver til nogle af dem$/,
    )
  })
})

describe('a far jump', () => {
  const tyres = {
    'en/soft.md': text('Soft tyres in winter', 'awareness'),
    'en/flat.md': text('Flat tyres in winter', 'awareness'),
    'en/tyre.md': text('Choose winter tyres', 'consideration'),
    'en/tyre-2.md': text('Choose soft tyres', 'consideration'),
  }

  it('leads to what has little in common with the text', () => {
    const library = libraryOf({ ...tyres, 'en/rust.md': text('Rust on chains', 'awareness') })
    expect(findFarJumps(library).map(lineOf)).toEqual([
      'en/rust.md:2:1 far-jump: found little in common with the next step, "Choose winter tyres" (en/tyre.md); write an article at Consideration on the same subject',
    ])
  })

  it('is none where the writer named a topic of both', () => {
    const rust = page({ title: 'Rust on chains', stage: 'awareness', topics: '[bikes]' }, 'Text.')
    const about = Object.entries(tyres).map(([path, words]) => [
      path,
      words.replace('stage:', 'topics: [bikes]\nstage:'),
    ])
    expect(findFarJumps(libraryOf({ ...Object.fromEntries(about), 'en/rust.md': rust }))).toEqual([])
  })

  it('is avoided by another text of the stage, where that is nearer', () => {
    const library = libraryOf({
      ...tyres,
      'en/rust.md': text('Rust on chains and cables', 'awareness'),
      'en/chains.md': text('Rust on chains and winter tyres', 'awareness'),
    })
    expect(findFarJumps(library).map(lineOf)).toEqual([
      'en/rust.md:2:1 far-jump: found no article at Consideration on the same subject, so that the next step is "Rust on chains and winter tyres" (en/chains.md); write one',
    ])
  })
})

describe('a stage without a text', () => {
  const ends = {
    'en/a.md': text('One', 'awareness'),
    'en/b.md': text('Two', 'awareness'),
    'en/c.md': text('Three', 'delight'),
    'da/d.md': text('Fire', 'consideration'),
  }

  it('is told at the first text whose next step jumps over it, in its language alone', () => {
    expect(findSkippedStages(libraryOf(ends)).map(lineOf)).toEqual([
      'en/a.md:2:1 skipped-stage: found no article at Consideration and Decision in English, so that the next step jumps to Delight (here and in 1 more); write one',
    ])
    expect(findSkippedStages(libraryOf(ends), FINDING_WORDS.da)[0]?.message).toBe(
      'fandt ingen artikel i fasen Overvejelse eller Beslutning på engelsk, så det næste skridt springer til Begejstring (her og i 1 til); skriv en',
    )
  })
})
