import { expect, it } from 'vitest'
import { findNotRead } from '../../plugins/library/not-read.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { compareDiagnostics, formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeFiles, writeSite } from '../folders.ts'

async function saidOf(...paths: readonly string[]): Promise<string[]> {
  const root = await writeSite(Object.fromEntries(paths.map((path) => [path, '# A\n\nText.\n'])))
  const found = await findNotRead(exampleConfig({}, root))
  return found.sort(compareDiagnostics).map((one) => `${one.severity} ${formatDiagnostic(one)}`)
}

it.each([
  ['articles/en/x.mdown', 'x.mdown', 'name it x.md'],
  ['articles/en/deep/er/y.MDX', 'y.MDX', 'name it y.mdx'],
  ['pages/da/om.MD', 'om.MD', 'name it om.md'],
  ['articles/a.b.mkd', 'a.b.mkd', 'name it a.b.md'],
  ['articles/en/plan.docx', 'plan.docx', 'save it as Markdown, in plan.md'],
  ['pages/en/about.HTML', 'about.HTML', 'save it as Markdown, in about.md'],
])('says of a text with another ending that it is not published: %s', async (path, found, advice) => {
  expect(await saidOf(path, 'articles/en/good.md')).toEqual([
    `warning content/${path}:1:1  found ${found}, which the site does not publish; ${advice}  (not-read)`,
  ])
})

it.each(['plan.docx', 'plan.mkd'])(
  'does not say to write what is there already: %s beside plan.md',
  async (name) => {
    expect(await saidOf(`articles/en/${name}`, 'articles/en/plan.md')).toEqual([
      `warning content/articles/en/${name}:1:1  found ${name}, which the site does not publish; plan.md is there already, so move this file out of the content folder  (not-read)`,
    ])
  },
)

it.each([
  ['offers/x.YML', 'name it x.yml'],
  ['offers/x.yml.txt', 'name it x.yml'],
  ['offers/x.txt', 'write it as YAML, in x.yml'],
  ['offers/en/y.md', 'write it as YAML, in y.yml'],
  ['authors/a.json', 'write it as YAML, in a.yml'],
  ['ebooks/b.toml', 'write it as YAML, in b.yml'],
])('says of settings in another form that they are not read: %s', async (path, advice) => {
  expect(await saidOf(path, 'offers/good.yml', 'offers/good.yaml', 'offers/picture.svg')).toEqual([
    `warning content/${path}:1:1  found ${path.split('/').at(-1)}, which the site does not read; ${advice}  (not-read)`,
  ])
})

it('says of what stands in none of the folders where it belongs', async () => {
  expect(
    await saidOf('loose.md', 'offer.yml', 'notes/deep/n.md', 'notes/z.md', 'media/o.yml', 'media/a.png'),
  ).toEqual([
    'warning content/loose.md:1:1  found loose.md, which the site does not read here; put it into content/articles or content/pages  (not-read)',
    'warning content/media:1:1  found content/media/o.yml, and the site reads no folder media; put it into content/ebooks, content/offers, content/authors, content/topics, content/stages or content/proof, or name the folder _media  (not-read)',
    'warning content/notes:1:1  found content/notes/deep/n.md, and the site reads no folder notes; put it into content/articles or content/pages, or name the folder _notes  (not-read)',
    'warning content/offer.yml:1:1  found offer.yml, which the site does not read here; put it into content/ebooks, content/offers, content/authors, content/topics, content/stages or content/proof  (not-read)',
  ])
})

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

it('says nothing of pictures, notes, what is hidden or private, and folders that hold no texts', async () => {
  expect(
    await saidOf(
      'README.md',
      'RULES.md',
      '_notes.md',
      'offers/README.md',
      'offers/_old.txt',
      'offers/picture.svg',
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
      'images/f.png',
      'images/licence.txt',
      '_notes/g.md',
      'media/README.md',
      'ebooks/i.yml',
    ),
  ).toEqual([])
})

it('is part of what is said of the content, and nothing is said where there is none', async () => {
  const root = await writeSite({ 'pages/en/about.txt': '# About\n' })
  const { diagnostics } = await readLibrary(exampleConfig({}, root))
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'content/pages/en/about.txt:1:1  found about.txt, which the site does not publish; save it as Markdown, in about.md  (not-read)',
  ])
  expect(await findNotRead({ root, content: 'nowhere', articles: 'nowhere/articles' })).toEqual([])
})

it.each([
  [
    { content: 'src/content/blog' },
    "2 texts lie in src/content/blog; move them, or name their folder in the Astro configuration: perennial({ articles: 'src/content/blog' })",
    'src/content/blog/articles',
  ],
  [
    { content: 'src/content' },
    "2 texts lie in src/content/blog; move them, or name their folder in the Astro configuration: perennial({ articles: 'src/content/blog' })",
    'src/content/articles',
  ],
])('is an error where all texts are elsewhere: %j', async (options, told, articles) => {
  const root = await writeFiles({
    'src/content/blog/a.md': '# A\n\nText.\n',
    'src/content/blog/b/b.md': '# B\n\nText.\n',
  })
  const { diagnostics } = await readLibrary(exampleConfig(options, root))
  const file = options.content
  expect(diagnostics.map(formatDiagnostic)).toContain(
    `${file}:1:1  found no text in ${articles}, but ${told}  (not-read)`,
  )
})

it('says of the page of a section, as Hugo calls it, that its name keeps it back', async () => {
  expect(await saidOf('articles/en/_index.md', 'pages/_index.da.md', 'articles/en/_notes.md')).toEqual([
    'warning content/articles/en/_index.md:1:1  found _index.md, which is not published, as its name begins with "_"; name it index.md to publish it  (not-read)',
    'warning content/pages/_index.da.md:1:1  found _index.da.md, which is not published, as its name begins with "_"; name it index.da.md to publish it  (not-read)',
  ])
})
