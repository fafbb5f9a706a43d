import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Lifted, Lifts } from '../../../plugins/article/lift/lifts.ts'
import { gather } from '../../../plugins/article/understand.ts'

const FOLDER = fileURLToPath(new URL('../../../content/articles/', import.meta.url))
const ARTICLES = ['da', 'en'].flatMap((lang) =>
  readdirSync(`${FOLDER}${lang}`)
    .filter((name) => name.endsWith('.md'))
    .map((name): [lang: string, text: string] => [lang, readFileSync(`${FOLDER}${lang}/${name}`, 'utf8')]),
)

function lift(lang: string, text: string): { lifts: Lifts; body: string } {
  const { article } = gather(
    { file: 'text.md', text },
    { name: 'text', folderLang: lang, brand: ['Perennial'] },
  )
  return { lifts: article.lifts(), body: article.body }
}

function allOf({ quotes, keyPoints, numbers, hooks }: Lifts): Lifted[] {
  return [...quotes, ...keyPoints, ...numbers, ...hooks]
}

/** Drop what Markdown marks words with, so that what is seen can be compared. */
function seen(text: string): string {
  return text.replace(/[*_`[\]\\]|\]\([^)]*\)/g, '').replace(/\s+/g, ' ')
}

describe("what is lifted from this project's articles", () => {
  it('is something, in both languages', () => {
    for (const lang of ['da', 'en']) {
      const lifts = ARTICLES.filter(([each]) => each === lang).map(([, text]) => lift(lang, text).lifts)
      expect(lifts.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(0)
      expect(lifts.flatMap(({ keyPoints }) => keyPoints).length).toBeGreaterThan(0)
    }
  })

  it('stands verbatim at its line and column', () => {
    for (const [lang, text] of ARTICLES) {
      const { lifts, body } = lift(lang, text)
      for (const { text: sentence, line, column } of allOf(lifts)) {
        const rest = body
          .split('\n')
          .slice(line - 1)
          .join('\n')
          .slice(column - 1)
        expect(seen(rest).trimStart().slice(0, 12)).toBe(seen(sentence).slice(0, 12))
      }
    }
  })

  it('has a score from 0 to 1 and reasons in words', () => {
    for (const [lang, text] of ARTICLES)
      for (const { score, reasons } of allOf(lift(lang, text).lifts)) {
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(reasons.length).toBeGreaterThan(0)
        for (const reason of reasons) expect(reason).toMatch(/^(?:it|its|the|part of it) /)
      }
  })

  it('is the same with accents apart, and the second time', () => {
    const [[lang, text] = ['en', '']] = ARTICLES
    const { lifts } = lift(lang, text)
    expect(allOf(lift(lang, text).lifts)).toEqual(allOf(lifts))
    expect(allOf(lift(lang, text.normalize('NFD')).lifts).map((each) => each.text.normalize('NFC'))).toEqual(
      allOf(lifts).map((each) => each.text),
    )
  })

  it('is nothing in a language that has no lexicon', () => {
    const sentences = 'Readers leave a page because nobody tells them what comes next. '.repeat(3)
    expect(allOf(lift('en', `# A page\n\n${sentences}`).lifts)).not.toEqual([])
    expect(allOf(lift('fi', `# A page\n\n${sentences}`).lifts)).toEqual([])
  })

  it('keeps what it gives in order: hooks from the best, all else as it is read', () => {
    for (const [lang, text] of ARTICLES) {
      const { quotes, keyPoints, hooks } = lift(lang, text).lifts
      for (const list of [quotes, keyPoints]) {
        const places = list.map(({ line, column }) => line * 10_000 + column)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }
      expect(hooks.map(({ score }) => score)).toEqual(
        hooks.map(({ score }) => score).toSorted((a, b) => b - a),
      )
    }
  })
})
