import { describe, expect, it } from 'vitest'
import { clicksTo, findTooDeep } from '../../plugins/insight/depth.ts'
import { findDeadEnds, findLoops, findUnreachedDecisions, stepsOf } from '../../plugins/insight/paths.ts'
import { FINDING_WORDS } from '../../plugins/insight/words.ts'
import type { Library } from '../../plugins/library/library.ts'
import { articleOf, libraryOf } from '../make-library.ts'
import { libraryWith, lineOf, page } from './sound-library.ts'

const text = (title: string, stage: string, body = 'Text.'): string => page({ title, stage }, body)
const stepsIn = (library: Library): Record<string, [string | undefined, number | undefined]> =>
  Object.fromEntries(
    stepsOf(library).map(({ article, next, toDecision }) => [article.id, [next?.id, toDecision]]),
  )

describe('every article', () => {
  it('has its next step, and as many steps to a decision as it takes', () => {
    expect(stepsIn(libraryWith({}))).toMatchObject({
      'en/start': ['en/choose', 2],
      'en/choose': ['en/buy', 1],
      'en/buy': ['en/more', 0],
      'en/more': ['en/start', 3],
    })
  })

  it('reaches a decision by the links in its text too', () => {
    const texts = {
      'en/a.md': text('Aa', 'awareness', 'See [this](../da/b.md).'),
      'da/b.md': text('Bb', 'decision'),
    }
    expect(stepsIn(libraryOf(texts))['en/a']).toEqual([undefined, 1])
  })
})

describe('an article of the first stage', () => {
  it('is told of where no decision is in reach, the others of its library are not', () => {
    const library = libraryOf({
      'en/a.md': text('Aa', 'awareness'),
      'en/b.md': text('Bb', 'consideration'),
      'da/c.md': text('Cc', 'awareness'),
      'da/d.md': text('Dd', 'decision'),
    })
    expect(findUnreachedDecisions(library).map(lineOf)).toEqual([
      'en/a.md:2:1 unreached-decision: found no decision page within 3 steps from here; write one in this language, or link to one',
    ])
    expect(findUnreachedDecisions(library, FINDING_WORDS.da)[0]?.message).toBe(
      'fandt ingen beslutningsside inden for 3 skridt herfra; skriv en på dette sprog, eller link til en',
    )
  })
})

describe('a dead end', () => {
  it('is an article alone in its language, and one whose next step does not lead forward', () => {
    const library = libraryOf({
      'da/alene.md': text('Alene', 'awareness'),
      'en/a.md': text('Aa', 'awareness'),
      'en/b.md': text('Bb', 'consideration'),
    })
    expect(findDeadEnds(library).map(lineOf)).toEqual([
      'da/alene.md:2:1 dead-end: found no step on: there is no other article in this language; write one for a later stage',
      'en/b.md:2:1 dead-end: found no step forward: the next step, "Aa" (en/a.md), is at Awareness; write an article for a later stage',
    ])
  })

  it('is none at the last stage', () => {
    expect(findDeadEnds(libraryOf({ 'en/a.md': text('Aa', 'delight') }))).toEqual([])
  })
})

describe('a circle of next steps', () => {
  const circling = {
    'en/c.md': text('Grafting apple trees', 'consideration'),
    'en/a.md': text('Grafting apple trees twice', 'consideration'),
    'en/b.md': text('Grafting something', 'consideration'),
  }

  it('is told once, from its first article, and what leads into it is a dead end', () => {
    const library = libraryOf(circling)
    expect(findLoops(library).map(lineOf)).toEqual([
      'en/a.md:2:1 loop: found next steps that lead round in a circle (en/a → en/c → en/a); write an article for a later stage',
    ])
    expect(findLoops(library)[0]?.articles).toEqual(['en/a', 'en/c'])
    expect(findDeadEnds(library).map(({ articles }) => articles)).toEqual([['en/b', 'en/c']])
  })

  it('is none at the last stage, where readers stay', () => {
    const last = Object.entries(circling).map(([path, body]) => [
      path,
      body.replace('consideration', 'delight'),
    ])
    expect(findLoops(libraryOf(Object.fromEntries(last)))).toEqual([])
  })
})

describe('a text too deep to find', () => {
  // Words that no two of them share: no article is another's next step for what it says.
  const crowd = Object.fromEntries(
    Array.from({ length: 70 }, (_, at) => [
      `en/t${String(at).padStart(2, '0')}.md`,
      page({ title: `Unique${at}`, stage: 'awareness' }, `Own${at}.`),
    ]),
  )
  const linked = {
    ...crowd,
    'en/t40.md': page({ title: 'Unique40', stage: 'awareness' }, 'Go to [one](t60.md).'),
    'en/t60.md': page({ title: 'Unique60', stage: 'awareness' }, 'Leads to [two](t61.md#top "x").\n\n## Top'),
    'en/t61.md': page({ title: 'Unique61', stage: 'awareness' }, 'Nearly there.\n\n## Top'),
  }

  it('is more than three clicks from the home page, or out of reach', () => {
    const library = libraryOf(linked)
    const told = findTooDeep(library).map(lineOf)
    expect(told).toContain(
      'en/t61.md:2:1 too-deep: found this text 4 clicks from the home page, expected at most 3; link to it from a text that is nearer',
    )
    expect(told).toContain(
      'en/t69.md:2:1 too-deep: found this text out of reach of the home page, expected at most 3; link to it from a text that is nearer',
    )
    expect(told.filter((line) => /t(?:[0-4]\d|60)/.test(line))).toEqual([])
  })

  it('is counted from the newest, the lists and the books', () => {
    const newest = page({ title: 'Unique69', stage: 'awareness', published: '2026-05-05' }, 'Own.')
    const library = libraryOf({ ...linked, 'en/t69.md': newest })
    const clicks = new Map([...clicksTo(library)].map(([{ id }, count]) => [id, count]))
    expect(clicks.get('en/t69')).toBe(1)
    expect(clicks.get('en/t30')).toBe(2)
    expect(clicks.get('en/t60')).toBe(3)
  })

  it('is found by way of a standing page', () => {
    const about = articleOf(
      '../pages/en/about.md',
      '# About\n\nSee [this](/en/t69/) and [that](https://pages.example/en/t68).\n',
    )
    const library = libraryOf(linked, {
      pages: [{ ...about, id: 'en/about', lang: { ...about.lang, value: 'en' } }],
    })
    const clicks = new Map([...clicksTo(library)].map(([{ id }, count]) => [id, count]))
    expect([clicks.get('en/about'), clicks.get('en/t69'), clicks.get('en/t68')]).toEqual([1, 2, 2])
  })
})
