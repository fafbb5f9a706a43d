/**
 * One folder of test/fixtures/articles per case: `input.md`, and in `expected.json` what is understood of it.
 * After a change that is meant, write the expectations anew with `UPDATE_FIXTURES=1 npx vitest run test/article/facts.test.ts`
 * and read what changed before you commit it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../plugins/article/article.ts'
import type { Sentence } from '../../plugins/article/prose.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { understandText } from './understand-text.ts'

const FOLDER = fileURLToPath(new URL('../fixtures/articles/', import.meta.url))
const CASES = readdirSync(FOLDER).sort()

/** Choose what a person can check against the text by reading. */
function readable(article: Article) {
  const placed = ({ line, column, text }: Sentence) => `${line}:${column} ${text}`
  return {
    title: article.title,
    lang: `${article.lang.value} (${article.lang.from})`,
    stage: `${article.stage.value} (${article.stage.from})`,
    evergreen: `${article.evergreen.value} (${article.evergreen.from})`,
    excerpt: article.excerpt.value,
    keyPoints: article.lifts().keyPoints.map(placed),
    quotes: article.lifts().quotes.map(placed),
    numbers: article.lifts().numbers.map((number) => `${number.figure} | ${placed(number)}`),
    hooks: article.lifts().hooks.map(placed),
    steps: article.lifts().steps.map(placed),
    questions: article
      .lifts()
      .questions.map(({ answer, ...asked }) => `${placed(asked)} → ${answer[0]?.text}`),
    definitions: article.lifts().definitions.map(placed),
    mistakes: article.lifts().mistakes.map(placed),
    claims: article.lifts().claims.map(placed),
    comparisons: article
      .lifts()
      .comparisons.map(
        ({ cells, ...row }) =>
          `${placed(row)} | ${cells.map(({ heading, text }) => `${heading}: ${text}`).join(' | ')}`,
      ),
    conclusion: article.lifts().conclusion.map(placed),
    headings: article.headings.map(({ depth, text, id, line }) => `${line} h${depth} #${id} ${text}`),
    links: article.links.map(({ url, text, line }) => `${line} ${text} → ${url}`),
    images: article.images.map(({ url, text, line }) => `${line} ${text} → ${url}`),
    words: article.words,
    minutes: article.minutes,
    diagnostics: article.diagnostics.map(formatDiagnostic),
  }
}

describe('what is understood of a text', () => {
  it.each(CASES)('%s', (name) => {
    const text = readFileSync(`${FOLDER}${name}/input.md`, 'utf8')
    const understood = readable(understandText(text, { file: 'input.md', brand: ['Acme'] }))
    const expected = `${FOLDER}${name}/expected.json`
    if (process.env['UPDATE_FIXTURES']) writeFileSync(expected, `${JSON.stringify(understood, null, 2)}\n`)
    expect(understood).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })

  it('is tried on at least ten texts, in Danish and in English', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(10)
    expect(CASES.filter((name) => name.startsWith('da-')).length).toBeGreaterThanOrEqual(4)
  })
})
