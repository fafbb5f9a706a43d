import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../../plugins/library/read.ts'
import { exampleConfig } from '../../example-site.ts'
import { libraryOf } from '../../make-library.ts'
import { filesOf } from './files-of.ts'

const library = await readLibrary(exampleConfig())

describe('llms.txt', () => {
  it('says what the site is about, and names texts and books in each language with what they are about', async () => {
    const { 'llms.txt': made = '' } = await filesOf(library)
    expect(made.split('\n').filter((line) => /^[#>]/.test(line))).toEqual([
      '# Sider & Pages',
      '> Om sider, der holder.',
      '>',
      '> On pages that last.',
      '## Artikler (dansk)',
      '## E-bøger (dansk)',
      '## Sider (dansk)',
      '## Articles (English)',
      '## E-books (English)',
      '## Pages (English)',
      '## Optional',
    ])
    expect(made).toContain(
      '- [What are the first steps?](https://pages.example/en/first-steps/): A library never',
    )
    expect(made).toContain('- [All articles](https://pages.example/en/articles/)\n')
    expect(made).toContain('](https://pages.example/en/book/en-guide/): ')
  })

  it('is plain in one language, and holds nothing that is kept back or has expired', async () => {
    const made = await filesOf(
      libraryOf(
        {
          'en/a.md': '---\ntitle: "A [b](c) *d*"\ndescription: "Two\\nlines <i>"\n---\n\nText.\n',
          'en/old.md': '---\ntitle: Old\nexpires: 2026-01-01\n---\n\nText.\n',
          'en/draft.md': '---\ntitle: Draft\ndraft: true\n---\n\nText.\n',
        },
        {},
        { languages: ['en'] },
      ),
    )
    expect(made['llms.txt']).toBe(
      [
        '# Sider & Pages\n\n> On pages that last.\n\n## Articles\n',
        String.raw`- [A \[b\](c) \*d\*](https://pages.example/en/a/): Two lines \<i\>`,
        '\n## Optional\n\n- [All articles](https://pages.example/articles/)',
        '- [Sitemap](https://pages.example/sitemap.xml)\n',
      ].join('\n'),
    )
  })

  it('is left out where nobody wants it, or the site has its own', async () => {
    expect(Object.keys(await filesOf(library, { llms: false }))).not.toContain('llms.txt')
    const held = libraryOf({}, { holds: (path) => path === 'llms.txt' })
    expect(Object.keys(await filesOf(held))).not.toContain('llms.txt')
  })
})

it('the key file of IndexNow holds the key and nothing else', async () => {
  const made = await filesOf(libraryOf({}, {}, { indexNow: '0123456789abcdef' }))
  expect(made['0123456789abcdef.txt']).toBe('0123456789abcdef')
})
