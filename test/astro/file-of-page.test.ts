import { describe, expect, it } from 'vitest'
import { fileOfPage } from '../../plugins/astro/toolbar/file-of-page.ts'
import { stateOfPage } from '../../plugins/astro/toolbar/state-of-page.ts'
import { resolveConfig } from '../../plugins/config.ts'
import { buildLibrary } from '../../plugins/library/library.ts'
import type { Diagnostic } from '../../plugins/source/diagnostic.ts'
import { articleOf, libraryOf } from '../make-library.ts'

const OVEN = '---\ntitle: An oven\npublished: 2026-01-02\n---\n\nIt keeps the heat.\n'

describe('the file of a page', () => {
  const library = libraryOf({ 'en/oven.md': OVEN, 'en/tools/peel.md': OVEN.replace('An oven', 'A peel') })

  it.each([
    ['/en/oven/', 'content/articles/en/oven.md'],
    ['/en/oven', 'content/articles/en/oven.md'],
    ['/en/oven/index.html', 'content/articles/en/oven.md'],
    ['/kit/en/peel/', 'content/articles/en/tools/peel.md'],
    ['/en/', undefined],
    ['/en/stage/awareness/', undefined],
    ['/blog/oven/', undefined],
    ['/%', undefined],
  ])('is that of its text: %s', (path, file) => {
    expect(fileOfPage(library, path)).toBe(file)
  })

  it.each([
    ['/docs/blog/oven/', 'content/articles/en/oven.md'],
    ['/docs/blog/en/oven', 'content/articles/en/oven.md'],
    ['/docs/blog/loven/', undefined],
    ['/docs/', undefined],
  ])('is found by its id on a site that addresses it otherwise than it says: %s', (path, file) => {
    const config = resolveConfig(
      { title: 'Ovens', languages: ['en'], articles: 'content/articles/en', paths: '/notes/{slug}/' },
      { root: '/nowhere', site: 'https://ovens.example', base: '/docs' },
    )
    const content = { articles: [articleOf('en/oven.md', OVEN)], pages: [], books: [], offers: [] }
    const host = buildLibrary({ ...content, authors: [], diagnostics: [] }, config)
    expect(fileOfPage(host, path)).toBe(file)
  })
})

describe('what is said on a page', () => {
  const at = (file: string, severity: Diagnostic['severity']): Diagnostic => ({
    ...{ file, line: 1, column: 1, severity, rule: 'rule', message: `${severity} in ${file}` },
  })
  const own = ['hint', 'error', 'warning'].map((severity) =>
    at('src/blog/oven.md', severity as Diagnostic['severity']),
  )
  const found = [
    ...own,
    at('src/blog/peel.md', 'error'),
    at('src/blog/peel.md', 'hint'),
    at('content/pages/en/about.md', 'warning'),
    at('content/offers/plans.yml', 'warning'),
    at('content/choices.yml', 'error'),
  ]
  const config = { content: 'content', articles: 'src/blog', root: '/home/vera/ovens' }
  const known = { config, base: '/', found, faults: [], text: undefined }

  it('is what is wrong with its text and with what is no text, the worst first, and how much more there is', () => {
    expect(stateOfPage('/oven/', 'src/blog/oven.md', known)).toEqual({
      path: '/oven/',
      file: 'src/blog/oven.md',
      own: [own[1], own[2], own[0]],
      others: [at('content/choices.yml', 'error'), at('content/offers/plans.yml', 'warning')],
      faults: [],
      elsewhere: 2,
      text: undefined,
      editor: '/__open-in-editor?file=%2Fhome%2Fvera%2Fovens%2F',
    })
  })

  it('is nothing of a text where the page shows none', () => {
    const state = stateOfPage('/', undefined, known)
    expect([state.own, state.elsewhere]).toEqual([[], 4])
  })
})
