import { expect, it } from 'vitest'
import { buildLibrary } from '../../plugins/library/library.ts'
import { exampleConfig } from '../example-site.ts'
import { articleOf } from '../make-library.ts'

const TEXT = '# A\n\n[gone](gone.md), [nothing]() and [a path](/gone/).\n'

it.each([
  ['a whole site', ['error', 'error']],
  ['a site with pages of its own', ['warning', 'warning']],
])('links that lead nowhere are told as what they are to %s', (of, severities) => {
  const config = exampleConfig({ languages: ['en'] })
  const library = buildLibrary(
    {
      articles: [articleOf('en/a.md', TEXT)],
      pages: [],
      books: [],
      offers: [],
      authors: [],
      diagnostics: [],
    },
    of === 'a whole site' ? config : { ...config, routes: undefined },
  )
  const broken = library.diagnostics.filter(({ rule }) => rule === 'broken-link')
  expect(broken.map(({ severity }) => severity)).toEqual(severities)
})
