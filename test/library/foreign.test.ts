import { describe, expect, it } from 'vitest'
import { articleEntry, foreignEntry } from '../../plugins/astro/entries.ts'
import { understood } from '../../plugins/astro/understood.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { checkAll } from '../../plugins/check/check.ts'
import { type PerennialOptions, resolveConfig } from '../../plugins/config.ts'
import { linkOnSite, pageHtml, pageText } from '../../plugins/html/page.ts'
import type { Library } from '../../plugins/library/library.ts'
import { pagePaths } from '../../plugins/library/page-paths.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { sitePages } from '../../plugins/library/site-map.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig, TODAY } from '../example-site.ts'
import { sharedFolder, writeSite } from '../folders.ts'
import { FOREIGN_TEXTS } from '../foreign-texts.ts'

const OPTIONS: Partial<PerennialOptions> = { languages: ['en'], description: { en: 'On ovens.' } }
const read = async (
  files: Readonly<Record<string, string>> = FOREIGN_TEXTS,
  options: Partial<PerennialOptions> = OPTIONS,
  folder?: string,
): Promise<Library> => readLibrary(exampleConfig(options, await writeSite(files, folder)))
const text = (title: string, more = ''): string => `---\ntitle: ${title}\n${more}---\n\nText.\n`
const saidOf = ({ diagnostics }: Library): string[] =>
  diagnostics.map((found) => `${found.severity} ${formatDiagnostic(found)}`)

describe('texts in languages that the site does not have', async () => {
  const library = await read(FOREIGN_TEXTS, OPTIONS, await sharedFolder())

  it('have pages under their own language, and are none of its articles and pages', () => {
    expect(library.articles.map(({ id }) => id)).toEqual(['en/oven'])
    expect(library.pages).toEqual([])
    expect(library.foreign.map(({ kind, id, path }) => [kind, id, path])).toEqual([
      ['article', 'ja/kama', '/ja/kama/'],
      ['article', 'sv/ugn', '/sv/ugn/'],
      ['page', 'sv/om-oss', '/sv/om-oss/'],
    ])
    expect(pagePaths(library)).toEqual(
      expect.arrayContaining(['/oven/', '/ja/kama/', '/sv/ugn/', '/sv/om-oss/']),
    )
  })

  it('are counted once per language, at the first of them', () => {
    expect(saidOf(library)).toEqual([
      'hint content/articles/kama.ja.md:2:1  found a text in "ja" (Japanese): a page and a card only, since Perennial reads Danish and English; set lang where that is wrong  (language)',
      'hint content/articles/sv/ugn.md:2:1  found 2 texts in "sv" (Swedish): pages and cards only, since Perennial reads Danish and English; set lang where that is wrong  (language)',
      'warning content/articles/sv/ugn.md:18:41  found a link to "utkast.md", which is not published and is shown as plain text; publish it first, or take the link out  (broken-link)',
    ])
  })

  it('stand in the sitemap as versions of what they translate; drafts and those of a future day nowhere', () => {
    expect(sitePages(library)).toEqual([
      { path: '/', lang: 'en', versions: { en: '/' } },
      {
        path: '/oven/',
        lang: 'en',
        versions: { en: '/oven/', sv: '/sv/ugn/' },
        modified: '2026-02-03',
      },
      { path: '/ja/kama/', lang: 'ja', versions: { ja: '/ja/kama/' }, modified: '2026-01-10' },
      {
        path: '/sv/ugn/',
        lang: 'sv',
        versions: { en: '/oven/', sv: '/sv/ugn/' },
        modified: '2026-02-02',
      },
      { path: '/sv/om-oss/', lang: 'sv', versions: { sv: '/sv/om-oss/' } },
      ...['/articles/', '/articles/2026/', '/articles/ja/', '/articles/sv/'].map((path) => ({
        ...{ path, lang: 'en', versions: { en: path } },
      })),
      expect.objectContaining({ lang: 'en' }),
      expect.objectContaining({ path: '/topic/ovens/' }),
    ])
    expect(library.unpublished).toBe(2)
    expect(library.isHeld('/sv/utkast/')).toBe(true)
    expect(library.isHeld('/ja/shorai/')).toBe(true)
  })

  it('link to the others, and the others to them, also by old addresses', () => {
    const [oven] = library.articles
    const swedish = library.foreign.find(({ id }) => id === 'sv/ugn')
    if (!oven || !swedish) throw new TypeError('there are no such texts')
    expect(linkOnSite(library, oven, '../sv/ugn.md#sten-för-sten')).toBe('/sv/ugn/#sten-för-sten')
    expect(linkOnSite(library, oven, '/ja/kama/')).toBe('/ja/kama/')
    expect(linkOnSite(library, oven, 'https://pages.example/gamla/ugn/')).toBe('/sv/ugn/')
    expect(linkOnSite(library, oven, '/blogg/sv/ugn.html')).toBe('/sv/ugn/')
    expect(linkOnSite(library, swedish, '../en/oven.md')).toBe('/oven/')
    expect(linkOnSite(library, swedish, 'utkast.md')).toBeUndefined()
    expect(library.oldAddresses.get('gamla/ugn')?.text.id).toBe('sv/ugn')
  })

  it('are shown as they are written: no offer, no quotation mark and no dash of another language', async () => {
    const swedish = library.textOf('sv/ugn')
    const japanese = library.textOf('ja/kama')
    if (!swedish || !japanese) throw new TypeError('there are no such texts')
    const html = await pageHtml(pageText(library, swedish))
    expect(html).not.toContain('visit')
    expect(html).toContain('<p>Läs <a href="/oven/">på engelska</a>, eller utkastet.</p>')
    // Swedish marks are known.
    expect(foreignEntry(library, { ...swedish, kind: 'article' }).title).toBe('Hur man bygger en ”bakugn”')
    expect(await pageHtml(pageText(library, japanese))).toBe(
      '<p>石から始めます。石は乾いていなければなりません。窯には四十個の石が必要です。</p>',
    )
  })

  it('are given to hosts with their card, and with nothing that is judged or chosen', () => {
    const [japanese, swedish] = library.foreign
    if (!swedish || !japanese) throw new TypeError('there are no such texts')
    const { light } = library.config.theme.colours
    expect(understood(library, swedish)).toEqual({
      id: 'sv/ugn',
      lang: 'sv',
      title: 'Hur man bygger en ”bakugn”',
      path: '/sv/ugn/',
      url: 'https://pages.example/sv/ugn/',
      excerpt: 'Så bygger du en bakugn i trädgården.',
      versions: { en: '/oven/', sv: '/sv/ugn/' },
      stage: undefined,
      evergreen: undefined,
      minutes: undefined,
      words: undefined,
      offers: [],
      next: undefined,
      related: [],
      forward: false,
      brand: light.brand,
      onBrand: light.onBrand,
      card: undefined,
    })
    // Without a description, it is the opening as it stands.
    expect(understood(library, japanese).excerpt).toBe(
      '石から始めます。石は乾いていなければなりません。窯には四十個の石が必要です。',
    )
    const [oven] = library.articles
    expect(oven && articleEntry(library, oven).versions).toEqual({ en: '/oven/', sv: '/sv/ugn/' })
  })

  it('are checked as pages, and no rule on what is made of texts speaks of them', async () => {
    const files = {
      ...FOREIGN_TEXTS,
      'articles/sv/bild.md': '# Bilden\n\n![](bild.svg)\n\n[här](/finns-inte/)\n\n#### Djupt\n\nOrd.\n',
      'articles/sv/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>',
    }
    const found = await checkAll(await read(files), [], registry)
    expect(
      found
        .filter(({ file }) => file.includes('/sv/bild'))
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['alt-text', 'broken-link', 'heading-order', 'language'])
  })
})

it('a text in a language that is known here, but that the site does not name, is told with what to add', async () => {
  const library = await read({
    'articles/da/a.md': text('A'),
    'articles/da/b.md': text('B', 'lang: da\n'),
    'articles/en/c.md': text('C'),
  })
  expect(library.foreign.map(({ path }) => path)).toEqual(['/da/a/', '/da/b/'])
  expect(saidOf(library)).toEqual([
    'warning content/articles/da/a.md:2:1  found 2 texts in "da" (Danish): pages and cards only, since languages in astro.config.mjs lacks it; add "da" there, or set lang  (language)',
  ])
})

it('topics in other languages are no spellings of those of the site', async () => {
  const library = await read({
    'articles/ja/a.md': text('A', 'topics: [窯, 石]\n'),
    'articles/ja/b.md': text('B', 'topics: [石]\n'),
    'articles/en/c.md': text('C', 'topics: [x]\n'),
  })
  expect(library.foreign.map(({ said }) => said.topics)).toEqual([['窯', '石'], ['石']])
  expect(library.diagnostics.filter(({ rule }) => rule === 'duplicate-topic')).toEqual([])
})

it('of two texts with one address both are out, whatever the language', async () => {
  const library = await read({
    'articles/sv/a.md': text('A'),
    'articles/sv/deep/a.md': text('B'),
    'articles/en/stage.sv.md': text('C', 'lang: sv\n'),
  })
  expect(library.foreign.map(({ id }) => id)).toEqual(['sv/a', 'sv/deep-a', 'sv/stage'])
  expect(saidOf(library)[1]).toBe(
    'warning content/articles/sv/deep/a.md:2:1  found the address /sv/a/ a second time (also content/articles/sv/a.md), so that this text is at /sv/deep-a/; give one of them another slug, ' +
      "or put folders into all addresses: perennial({ paths: '/{lang}/{id}/' })  (duplicate-slug)",
  )
})

it('a version in another language is no original to catch up with, and leaves no gap', async () => {
  const library = await read({
    'articles/sv/ugn.md': text('Ugn'),
    'articles/en/oven.md': text('Oven', 'translationOf: sv/ugn\n'),
    'articles/en/other.md': text('Other', 'translationOf: utkast\n'),
  })
  expect(library.articles.map((each) => [...library.translationsOf(each).keys()])).toEqual([
    ['en'],
    ['sv', 'en'],
  ])
  expect(saidOf(library)).toEqual([
    'warning content/articles/en/other.md:3:1  found translationOf: utkast, which names no article in another language; write its id, such as en/slug  (translation)',
    expect.stringContaining('hint content/articles/sv/ugn.md:2:1  found a text in "sv" (Swedish)'),
  ])
})

describe('the addresses of a site', () => {
  const files = {
    'articles/sv/deep/Ugn.md': text('Ugn'),
    'articles/it/backup.md':
      '# Backups\n\nThe first thing that you need is a copy of what you have, and it is to be in another place than the one that you work in.\n',
  }

  it('of its own have a language once, and a folder that is a word', async () => {
    const whole = await read(files, { ...OPTIONS, paths: '/{lang}/{id}/' })
    expect(whole.texts.map(({ path }) => path)).toEqual(['/it/backup/', '/sv/deep/ugn/'])
  })

  it('of a host are those that Astro makes, and pages of its own are not ours', async () => {
    const root = await writeSite({ ...files, 'pages/sv/om.md': text('Om') })
    const options = { title: 'Ovens', languages: ['en'], today: TODAY, paths: '/blog/{id}/' }
    const host = resolveConfig(options, { root, site: 'https://pages.example', base: '/' })
    const library = await readLibrary(host)
    expect(pagePaths(library)).toEqual(['/blog/it/backup/', '/blog/sv/deep/ugn/'])
    expect(sitePages(library).map(({ path }) => path)).toEqual(['/blog/it/backup/', '/blog/sv/deep/ugn/'])
  })
})
