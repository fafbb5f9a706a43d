import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../plugins/article/article.ts'
import { openSite } from '../../plugins/cli/site.ts'
import { reportOf } from '../../plugins/insight/report.ts'
import { reportKeyOf } from '../../plugins/insight/report-key.ts'
import { REPORT_WORDS } from '../../plugins/insight/report-words.ts'
import { buildLibrary } from '../../plugins/library/library.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { deepFreeze } from '../channels/deep-freeze.ts'
import { exampleConfig } from '../example-site.ts'
import { libraryOf } from '../make-library.ts'
import { ROOT } from '../site/dist.ts'
import { libraryWith, page } from './sound-library.ts'

const own = await (await openSite(ROOT)).engine.library()

describe('the report', () => {
  it('does not depend on the order of the library', () => {
    const content = { pages: own.pages, books: [], offers: [], authors: [], diagnostics: [] }
    const reportIn = (articles: readonly Article[]): string =>
      JSON.stringify(reportOf(buildLibrary({ ...content, articles }, own.config), 'en'))
    const expected = reportIn(own.articles)
    const order = fc.shuffledSubarray([...own.articles], { minLength: own.articles.length })
    fc.assert(
      fc.property(order, (articles) => {
        expect(reportIn(articles)).toBe(expected)
      }),
      { numRuns: 8 },
    )
  })

  it('is plain data and leaves the library as it was', async () => {
    const library = await readLibrary(exampleConfig())
    const report = reportOf(deepFreeze(library), 'da')
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(JSON.stringify(reportOf(library, 'da'))).toBe(JSON.stringify(report))
  })

  it('has every cell of the matrix, every step and what leads nowhere', () => {
    const report = reportOf(
      libraryWith({ 'en/new.md': page({ title: 'New', stage: 'decision' }, 'Text.') }),
      'en',
    )
    expect(report.matrix).toHaveLength(2 * 2 * 4)
    expect(report.matrix).toContainEqual({ language: 'en', topic: null, stage: 'decision', count: 1 })
    expect(report.matrix).toContainEqual({ language: 'da', topic: null, stage: 'decision', count: 0 })
    expect(report.topics).toEqual([
      { id: 'soil', name: 'Soil' },
      { id: null, name: 'no topic' },
    ])
    expect(report.steps).toContainEqual({ article: 'en/start', next: 'en/choose', toDecision: 2, clicks: 1 })
    expect(report.reach).toEqual({ from: 2, reaching: 2 })
  })

  it('of an empty library is empty', () => {
    const report = reportOf(libraryOf({}), 'da')
    expect(report).toMatchObject({
      articles: 0,
      matrix: [],
      gaps: [],
      steps: [],
      reach: { from: 0, reaching: 0 },
    })
    expect(Object.values(report.findings).flat()).toEqual([])
  })

  it('has the same lists in both languages, and words for each', () => {
    const lists = Object.keys(reportOf(own, 'en').findings)
    for (const words of Object.values(REPORT_WORDS)) expect(Object.keys(words.findings)).toEqual(lists)
  })
})

describe('on this project’s own content, the report', () => {
  const { findings, reach } = reportOf(own, 'en')

  it('finds every path whole, every text linked, none doubled and none drifted', () => {
    const { linkSuggestions: _, missingTranslations: __, farJumps: ___, ...others } = findings
    expect(Object.values(others).flat()).toEqual([])
    expect(reach.reaching).toBe(reach.from)
  })

  it('suggests a few links, and none for an everyday word', () => {
    const phrases = new Set(findings.linkSuggestions.map(({ phrase }) => phrase.toLowerCase()))
    expect(findings.linkSuggestions.length).toBeLessThan(own.articles.length)
    const names = [
      'anbefalinger',
      'case study',
      'e-bog',
      'e-book',
      'e-books',
      'newsletter',
      'newsletters',
      'rabat',
    ]
    expect([...phrases].filter((phrase) => !names.includes(phrase))).toEqual([])
  })
})

describe('the key of the report', () => {
  it('changes with a text, a file name and a setting, and with nothing else', () => {
    const key = reportKeyOf(libraryWith({}))
    expect(reportKeyOf(libraryWith({}))).toBe(key)
    const others = [
      libraryWith({ 'en/new.md': page({ title: 'New' }, 'Text.') }),
      libraryWith({ 'en/start.md': page({ title: 'Changed' }, 'Text.') }),
      libraryWith({}, { brand: ['Gardena'] }),
      libraryWith({}, { languages: ['en'] }),
    ]
    expect(new Set([key, ...others.map(reportKeyOf)]).size).toBe(5)
  })
})
