/**
 * The labelled texts of public sites, where they are at hand: a folder beside the project that belongs to their
 * owners. The tests read them and say how many went wrong, but never what stands in them.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../../plugins/article/article.ts'
import { nameOf, readText } from '../../plugins/article/read.ts'
import { type Diagnostic, formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { findFiles } from '../../plugins/source/find.ts'
import { sample } from '../all.ts'

const STAGE_DEV = resolve(fileURLToPath(new URL('../../', import.meta.url)), '../shared/stage-dev')
const ABSENT = !existsSync(STAGE_DEV)

/** Of how many of the texts a sample is read. */
const SOME = 300

interface Read {
  readonly file: string
  readonly article: Article | undefined
  readonly diagnostics: readonly Diagnostic[]
}

describe.skipIf(ABSENT)('the labelled real texts', () => {
  let labels: readonly string[] = []
  let all: Read[] = []

  beforeAll(async () => {
    const { value: files } = await findFiles(STAGE_DEV, join(STAGE_DEV, 'texts'), [
      '.md',
      '.mdx',
      '.markdown',
    ])
    const chosen = sample(files, SOME)
    const rows = readFileSync(join(STAGE_DEV, 'labels.csv'), 'utf8').trim().split('\n').slice(1)
    expect(rows).toHaveLength(files.length)
    labels = rows.filter((row) => chosen.includes(join(STAGE_DEV, row.split(',')[0] ?? '')))
    all = await Promise.all(
      chosen.map(async (path) => {
        const { value, diagnostics } = await readText(STAGE_DEV, path, { brand: [] })
        return { file: path.slice(STAGE_DEV.length + 1), article: value, diagnostics }
      }),
    )
  })

  it('are all understood', () => {
    expect(labels.length).toBeGreaterThan(100)
    expect(all).toHaveLength(labels.length)
    expect(all.filter(({ article }) => article === undefined)).toEqual([])
  })

  it('have a title each, or are told that they have none', () => {
    // A writer may give a text the name of its file.
    const isSaid = (file: string, title: string): boolean =>
      new RegExp(`^(?:title|#+)\\W+${RegExp.escape(title)}`, 'm').test(
        readFileSync(join(STAGE_DEV, file), 'utf8'),
      )
    const nameless = all.filter(
      ({ file, article }) =>
        !article?.title || (article.title === nameOf(file) && !isSaid(file, article.title)),
    )
    for (const { file, article, diagnostics } of nameless) {
      expect(article?.title, file).not.toBe('')
      const told = diagnostics.some(
        ({ rule, message }) => rule === 'title' || /^(?:could not|title)/.test(message),
      )
      expect(told, file).toBe(true)
    }
    expect(nameless.length).toBeLessThan(all.length / 5)
  })

  it('are in the language that a reader says they are in, 97 of 100 at least', () => {
    const lang = new Map(labels.map((row) => [row.split(',')[0], row.split(',')[1]] as const))
    const known = all.filter(({ file }) => lang.has(file))
    expect(known).toHaveLength(labels.length)
    const right = known.filter(({ file, article }) => article?.lang.value === lang.get(file))
    expect(right.length / known.length).toBeGreaterThanOrEqual(0.97)
  })

  it('have every finding inside the file, in the grammar of findings', () => {
    for (const { file, diagnostics } of all) {
      const lines = new TextDecoder().decode(readFileSync(join(STAGE_DEV, file))).split(/\r\n|\r|\n/)
      for (const found of diagnostics) {
        const line = lines[found.line - 1]
        expect(line, formatDiagnostic(found)).toBeDefined()
        expect(found.column, formatDiagnostic(found)).toBeGreaterThanOrEqual(1)
        expect(found.column, formatDiagnostic(found)).toBeLessThanOrEqual((line ?? '').length + 1)
        expect(found.file).toBe(file)
        expect(found.message, found.rule).toMatch(/^(?:found|could not read|[\w.-]+: found) /)
      }
    }
  })

  it('give sentences that begin where they say', () => {
    let sentences = 0
    const wrong: string[] = []
    for (const { file, article } of all) {
      if (!article) continue
      const lines = new TextDecoder().decode(readFileSync(join(STAGE_DEV, file))).split(/\r\n|\r|\n/)
      const bodyFrom = lines.slice(1).findIndex((line) => /^(?:---|\+\+\+)\s*$/.test(line)) + 2
      for (const { text, line, column } of [
        ...article.lifts().quotes,
        ...article.lifts().keyPoints,
        ...article.lifts().hooks,
        ...article.lifts().questions,
        ...article.lifts().steps,
        ...article.lifts().comparisons,
      ]) {
        if (line <= bodyFrom) continue
        sentences += 1
        // Marks that mark nothing stay in the text, and the words of a link of Obsidian stand behind a bar.
        const bare = (words: string): string => words.replace(/^\[\[[^\]|]*\|/, '').replace(/^[*_~`[\\]+/, '')
        const there = bare((lines[line - 1] ?? '').slice(column - 1))
        if (!there.startsWith(bare(text).slice(0, 1)) && !there.startsWith('&'))
          wrong.push(`${file}:${line}:${column}`)
      }
    }
    expect(sentences).toBeGreaterThan(500)
    expect(wrong).toEqual([])
  })
})
