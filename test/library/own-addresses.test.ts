import { expect, it } from 'vitest'
import { libraryOf } from '../make-library.ts'

const text = (title: string, more = ''): string => `---\ntitle: ${title}\n${more}---\n\nText.\n`
const pathsOf = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    libraryOf(files).texts.map(({ file, path }) => [file.replace('content/articles/', ''), path]),
  )

it('the oldest of several texts with one slug keeps it, and the others are called after their files', () => {
  const report = (year: number): string => text(`Report ${year}`, `slug: report\npublished: ${year}-07-01\n`)
  expect(
    pathsOf({
      'en/2016-10-1-report.md': report(2016),
      'en/2015-7-1-report.md': report(2015),
      'en/2017-1-31-report.md': report(2017),
    }),
  ).toEqual({
    'en/2015-7-1-report.md': '/en/report/',
    'en/2016-10-1-report.md': '/en/2016-10-01-report/',
    'en/2017-1-31-report.md': '/en/2017-01-31-report/',
  })
})

it('files of one name are told apart by as many folders as it takes, and then by a number', () => {
  expect(
    pathsOf({
      'en/components/icons.md': text('A'),
      'en/reference/icons.md': text('B'),
      'en/reference-icons.md': text('C'),
      'en/old/reference/icons.md': text('D'),
      'en/old-reference-icons.md': text('E'),
      'en/icons/index.md': text('F'),
    }),
  ).toEqual({
    'en/components/icons.md': '/en/icons/',
    'en/icons/index.md': '/en/icons-2/',
    'en/old-reference-icons.md': '/en/old-reference-icons/',
    'en/old/reference/icons.md': '/en/icons-3/',
    'en/reference-icons.md': '/en/reference-icons/',
    'en/reference/icons.md': '/en/icons-4/',
  })
})

it('a draft takes no address, what the site uses itself is told apart, and what can be no file has none', () => {
  const library = libraryOf({
    'en/a.md': text('A', 'draft: true\npublished: 2020-01-01\n'),
    'en/deep/a.md': text('B'),
    'en/stage.md': text('C'),
    'en/deep/nul.md': text('D'),
  })
  expect(library.texts.map(({ path }) => path)).toEqual(['/en/a/', '/en/stage-2/'])
  expect(library.diagnostics.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
    ['file-name', 'error', 'found a slug that Windows keeps for itself ("nul"); choose another'],
    [
      'reserved-slug',
      'warning',
      'found the slug "stage", which the site uses itself, so that this text is at /en/stage-2/; choose another',
    ],
  ])
})

it('a link to the address that a text had with its folder leads to that one of the two', () => {
  const library = libraryOf({
    'en/components/icons.md': text('A'),
    'en/reference/icons.md': text('B'),
    'en/a.md': text('C').replace('Text.', '[icons](/reference/icons/) and [others](/en/components/icons)'),
  })
  const from = library.textOf('en/a')
  const leadsTo = (url: string): string | undefined => {
    const target = from && library.targetOf(from, url)
    return target?.kind === 'article' ? target.article.path : undefined
  }
  expect(leadsTo('/reference/icons/')).toBe('/en/reference-icons/')
  expect(leadsTo('/en/components/icons')).toBe('/en/icons/')
  expect(leadsTo('/elsewhere/icons/')).toBe('/en/icons/')
})
