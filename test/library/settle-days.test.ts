import { describe, expect, it } from 'vitest'
import { fixAll } from '../../plugins/check/fix/fix.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { settleDays } from '../../plugins/library/settle-days.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { articleOf } from '../make-library.ts'

const text = (...lines: readonly string[]): string => `---\ntitle: A\n${lines.join('\n')}\n---\n\nText.\n`
const settle = (files: Readonly<Record<string, string>>) => {
  const { orders, diagnostics } = settleDays(Object.entries(files).map(([path, md]) => articleOf(path, md)))
  return {
    orders: Object.fromEntries([...orders].map(([{ file }, own]) => [file, Object.fromEntries(own)])),
    said: diagnostics.map((found) => `${found.severity} ${formatDiagnostic(found)}`),
  }
}

describe('a day that may be either of two', () => {
  it('is read as the others of the site that are written with the same sign, and that is told once', () => {
    expect(
      settle({
        'en/a.md': text('pubDate: 04 15 2025'),
        'en/b.md': text('pubDate: 07 12 2024'),
        'en/c.md': text('pubDate: 03 04 2024', 'updated: 04 05 2024'),
        'en/d.md': text('pubDate: 03/04/2024'),
      }),
    ).toEqual({
      orders: {
        'content/articles/en/b.md': { ' ': 'month first' },
        'content/articles/en/c.md': { ' ': 'month first' },
      },
      said: [
        'warning content/articles/en/b.md:3:1  pubDate: found "07 12 2024" (and 2 more such days), which is read as 2024-07-12, since "04 15 2025" in content/articles/en/a.md has the month first; write 2024-07-12  (front-matter-value)',
      ],
    })
  })

  it('is read as nothing where the others are written in both orders', () => {
    expect(
      settle({
        'da/a.md': text('date: 04/15/2025'),
        'da/b.md': text('date: 15/04/2025'),
        'da/c.md': text('date: 07/12/2024'),
      }),
    ).toEqual({ orders: {}, said: [] })
  })

  it('is the day first with dots, and in languages that are written so', () => {
    expect(
      settle({
        'en/a.md': text('date: 07.12.2024'),
        'en/b.md': text('date: 07/12/2024'),
        'da/c.md': text('date: 07/12/2024'),
      }),
    ).toEqual({
      orders: {
        'content/articles/da/c.md': { '/': 'day first' },
        'content/articles/en/a.md': { '.': 'day first' },
      },
      said: [
        'warning content/articles/da/c.md:3:1  date: found "07/12/2024", which is read as 2024-12-07, since Danish has the day first; write 2024-12-07  (front-matter-value)',
        'warning content/articles/en/a.md:3:1  date: found "07.12.2024", which is read as 2024-12-07, since dots stand behind a day; write 2024-12-07  (front-matter-value)',
      ],
    })
  })

  it('keeps back until the later of the two where nothing tells', () => {
    const { kept, said } = articleOf('en/a.md', text('date: 07/12/2026'))
    expect([kept.until, said.published]).toEqual(['2026-12-07', undefined])
  })
})

it('texts are read with their days settled, and `check --fix` writes them', async () => {
  const config = exampleConfig(
    { languages: ['en'] },
    await writeSite({
      'articles/a.md': text('pubDate: 15/04/2025'),
      'articles/b.md': text('pubDate: 07/12/2024'),
      'pages/c.md': text('updated: 01/02/2024'),
    }),
  )
  const library = await readLibrary(config)
  expect(library.articles.map(({ said }) => said.published?.slice(0, 10))).toEqual([
    '2025-04-15',
    '2024-12-07',
  ])
  expect(library.pages.map(({ said }) => said.updated?.slice(0, 10))).toEqual(['2024-02-01'])
  expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect((await fixAll([library], false)).done).toEqual([
    'content/articles/a.md:3:1  "pubDate" becomes "published"',
    'content/articles/a.md:3:10  "15/04/2025" becomes "2025-04-15"',
    'content/articles/b.md:3:1  "pubDate" becomes "published"',
    'content/articles/b.md:3:10  "07/12/2024" becomes "2024-12-07"',
    'content/pages/c.md:3:10  "01/02/2024" becomes "2024-02-01"',
  ])
})
