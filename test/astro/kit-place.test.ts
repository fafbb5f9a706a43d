import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { kitRoutes } from '../../plugins/astro/site-routes.ts'
import { kitUrl, whereKitIs } from '../../plugins/astro/tell-kit.ts'
import { theme } from '../../plugins/astro/theme.ts'
import { fileOfPage } from '../../plugins/astro/toolbar/file-of-page.ts'
import { type PerennialOptions, resolveConfig } from '../../plugins/config.ts'
import { Engine } from '../../plugins/engine.ts'
import { pagePaths } from '../../plugins/library/page-paths.ts'
import { TODAY } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const OVEN = {
  'articles/oven.md': '---\ntitle: What is an oven?\n---\n\nAn oven keeps the heat of a fire.\n',
}

const settle = (options: Partial<PerennialOptions>, root = '/project', base = '/') =>
  resolveConfig(
    { title: 'Ovens', languages: ['en'], today: TODAY, ...options },
    { root, site: 'https://ovens.example', base },
  )

it.each([
  ['separate', "The marketers' kit is in dist-kit/: open dist-kit/kit/index.html in a browser."],
  [
    { separate: '/marketing/' },
    "The marketers' kit is in dist-kit/: open dist-kit/marketing/index.html in a browser.",
  ],
  [
    '/marketing/',
    "The marketers' kit is in the site, for everybody to see: /docs/marketing/ (dist/marketing/index.html).",
  ],
  [false, undefined],
] as const)('a build says where the kit is: %j', (kit, told) => {
  expect(whereKitIs(settle({ kit }, '/project', '/docs'), '/project/dist')).toBe(told)
})

it('a server in development says where the kit is', () => {
  const url = 'http://localhost:4321/docs/'
  expect(kitUrl(settle({ kit: '/marketing/' }, '/project', '/docs'), url)).toBe(
    'http://localhost:4321/docs/marketing/',
  )
  expect(kitUrl(settle({}), url)).toBeUndefined()
  expect(kitUrl(settle({ kit: 'separate' }), undefined)).toBeUndefined()
})

it('a kit stands at its path: pages, files, workbenches, and what the toolbar says of them', async () => {
  const root = await writeSite(OVEN)
  const engine = new Engine(settle({ kit: '/for/us/', articles: 'content/articles' }, root))
  const library = await engine.library()
  expect(kitRoutes(library.config).map(({ pattern }) => pattern)).toEqual([
    '/for/us/[...path]',
    '/for/us/index/[part].js',
    '/for/us/theme/kit.css',
    '/for/us/theme/kit.js',
    '/for/us/theme/[name].woff2',
  ])
  expect(pagePaths(library)).toEqual(['/oven/', '/for/us/', '/for/us/pages/', '/for/us/en/oven/'])
  expect((await engine.plan()).map(({ address }) => address)).toContain('for/us/social/en/oven/x.txt')
  expect(fileOfPage(library, '/for/us/en/oven/')).toBe('content/articles/oven.md')
  // What is beside it is the site's own affair.
  expect(library.placeOf('/for/us/en/oven/')?.isKnown).toBe(true)
})

const PAGE = '---\n---\n<p>Ours</p>\n'

it.each<[PerennialOptions['kit'], Record<string, string>, string, Partial<PerennialOptions>?]>([
  [
    'separate',
    { 'src/pages/kit.astro': PAGE },
    '/kit/, where the site has something of its own: src/pages/kit.astro',
  ],
  [
    '/a/b/',
    { 'src/pages/a/b/c.md': '# C' },
    '/a/b/, where the site has something of its own: src/pages/a/b/',
  ],
  ['separate', { 'public/kit/a.txt': 'a' }, '/kit/, where the site has something of its own: public/kit/'],
  ['/oven/', {}, '/oven/, where the site has something of its own: /oven/'],
  [
    '/topic/',
    { 'content/articles/en/a.md': '---\ntitle: A text\ntopics: [fire]\n---\n\nA text.\n' },
    '/topic/, where the site has something of its own: /topic/fire/',
    { theme: theme() },
  ],
])('a kit does not take the place of what the site has: %j, %j', async (kit, files, told, more = {}) => {
  const root = await writeSite(OVEN)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  await expect(new Engine(settle({ kit, ...more }, root)).library()).rejects.toMatchObject({
    message: `The marketers' kit goes to ${told}.`,
    hint: `Give the kit another path: \`kit: { ${kit === 'separate' ? kit : 'public'}: '/marketing/' }\` in the options of perennial().`,
  })
})

it('a public kit may stand beside files of the site, and none at all needs no place', async () => {
  const root = await writeSite(OVEN)
  await mkdir(join(root, 'public/kit'), { recursive: true })
  await writeFile(join(root, 'public/kit/a.txt'), 'a')
  for (const kit of ['public', false] as const)
    await expect(new Engine(settle({ kit }, root)).library()).resolves.toBeDefined()
})

it('a kit does not go where a channel puts what it makes', async () => {
  const root = await writeSite(OVEN)
  await expect(new Engine(settle({ kit: '/cards/' }, root)).library()).rejects.toMatchObject({
    message:
      'The marketers\' kit can\'t go to /cards/, since what the channel "cards" makes for readers is there.',
    hint: "Give the kit another path, such as `kit: '/marketing/'`.",
  })
})
