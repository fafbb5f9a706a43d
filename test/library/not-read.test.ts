import { expect, it } from 'vitest'
import { findNotRead } from '../../plugins/library/not-read.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { compareDiagnostics, formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

async function saidOf(...paths: readonly string[]): Promise<string[]> {
  const root = await writeSite(Object.fromEntries(paths.map((path) => [path, '# A\n\nText.\n'])))
  const found = await findNotRead(exampleConfig({}, root))
  return found.sort(compareDiagnostics).map((one) => `${one.severity} ${formatDiagnostic(one)}`)
}

it.each([
  ['articles/en/x.markdown', 'x.markdown', 'name it x.md'],
  [
    'articles/en/deep/er/y.mdx',
    'y.mdx',
    'write it as Markdown, without imports, components and braces, in y.md',
  ],
  ['pages/da/om.MD', 'om.MD', 'name it om.md'],
  ['articles/a.b.mkd', 'a.b.mkd', 'name it a.b.md'],
  ['articles/en/plan.docx', 'plan.docx', 'save it as Markdown, in plan.md'],
  ['pages/en/about.HTML', 'about.HTML', 'save it as Markdown, in about.md'],
])('says of a text with another ending that it is not published: %s', async (path, found, advice) => {
  expect(await saidOf(path, 'articles/en/good.md')).toEqual([
    `warning content/${path}:1:1  found ${found}, which the site does not publish; ${advice}  (not-read)`,
  ])
})

it.each(['plan.docx', 'plan.markdown', 'plan.mdx'])(
  'does not say to write what is there already: %s beside plan.md',
  async (name) => {
    expect(await saidOf(`articles/en/${name}`, 'articles/en/plan.md')).toEqual([
      `warning content/articles/en/${name}:1:1  found ${name}, which the site does not publish; plan.md is there already, so move this file out of the content folder  (not-read)`,
    ])
  },
)

it.each([
  ['article', 'articles'],
  ['Articles', 'articles'],
  ['page', 'pages'],
  ['e-books', 'ebooks'],
  ['ofers', 'offers'],
  ['author', 'authors'],
])('says of a mistyped folder which one was meant: %s', async (folder, meant) => {
  expect(await saidOf(`${folder}/en/a.md`)).toEqual([
    `warning content/${folder}:1:1  found the folder content/${folder}; did you mean content/${meant}?  (not-read)`,
  ])
})

it('says nothing of pictures, notes, what is hidden or private, and folders with names of their own', async () => {
  expect(
    await saidOf(
      'README.md',
      'notes.markdown',
      'articles/README.mdx',
      'articles/en/a.md',
      'articles/en/a.png',
      'articles/en/a.mdx.bak',
      'articles/en/a.pdf',
      'articles/en/_notes.txt',
      'articles/en/.b.mdx',
      'articles/en/_c.mdx',
      'articles/_drafts/d.mdx',
      'articles/node_modules/e.mdx',
      'images/f.mdx',
      'media/g.md',
      'posts/h.md',
      'ebooks/i.yml',
    ),
  ).toEqual([])
})

it('is part of what is said of the content, and nothing is said where there is none', async () => {
  const root = await writeSite({ 'pages/en/about.mdx': '# About\n' })
  const { diagnostics } = await readLibrary(exampleConfig({}, root))
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'content/pages/en/about.mdx:1:1  found about.mdx, which the site does not publish; write it as Markdown, without imports, components and braces, in about.md  (not-read)',
  ])
  expect(await findNotRead({ root, content: 'nowhere' })).toEqual([])
})
