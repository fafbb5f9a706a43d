import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { FEW_CARDS } from '../example-site.ts'
import { filesIn, sharedFolder, writeSite } from '../folders.ts'
import { FOREIGN_TEXTS } from '../foreign-texts.ts'
import { LISTED_TEXTS } from '../list-texts.ts'
import { type HtmlElement, readHtml } from './read-html.ts'
import { build, copyProject } from './site-copy.ts'

const PATIENCE = 120_000
const folder = sharedFolder()
const written = sharedFolder()
let dist: string

const htmlOf = (path: string): Promise<string> => readFile(join(dist, path, 'index.html'), 'utf8')
const pageOf = async (path: string): Promise<HtmlElement[]> => readHtml(await htmlOf(path))
/** The languages of the page, and of all on it that says no other. */
const langsOf = async (path: string): Promise<(string | undefined)[]> => {
  const html = await htmlOf(path)
  return [/<html lang="(.*?)"/.exec(html)?.[1], /<body lang="(.*?)"/.exec(html)?.[1]]
}
const metaOf = (page: readonly HtmlElement[], property: string) =>
  page.find(({ attributes }) => attributes['property'] === property)?.attributes['content']

const FACE = { width: 300, height: 400, channels: 3, background: 'green' } as const

beforeAll(async () => {
  const face = await sharp({ create: FACE })
    .withExif({ IFD0: { Copyright: 'quagglewump' } })
    .jpeg()
    .toBuffer()
  const texts = { ...FOREIGN_TEXTS, ...LISTED_TEXTS, 'authors/ada.jpg': face }
  const root = await copyProject(await folder, {
    files: await writeSite(texts, await written),
    options: { languages: ['en'], description: { en: 'On ovens.' }, topics: {}, channels: FEW_CARDS },
  })
  const { code, stderr } = await build(root)
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr:
      'content/articles/sv/ugn.md:18:41  found a link to "utkast.md", which is not published and is shown as plain text; publish it first, or take the link out  (broken-link)  warning\n1 warning\n',
  })
  dist = join(root, 'dist')
}, PATIENCE)

describe('a site of one language with Swedish and Japanese texts', () => {
  it.each([
    ['sv/ugn', 'sv', 'ltr', 'Hur man bygger en ”bakugn”', 'Så bygger du en bakugn i trädgården.'],
    [
      'ja/kama',
      'ja',
      'ltr',
      'パン窯の作り方',
      '石から始めます。石は乾いていなければなりません。窯には四十個の石が必要です。',
    ],
  ])('has a page of each with its card and its address: %s', async (path, lang, dir, title, excerpt) => {
    const page = await pageOf(path)
    const url = `https://pages.example/${path}/`
    // All around the text is in the language of the site.
    expect(await langsOf(path)).toEqual([lang, 'en'])
    expect(page.find(({ name }) => name === 'article')?.attributes).toMatchObject({ lang, dir })
    expect(page.find(({ name }) => name === 'footer')?.text).toContain('Follow')
    expect(page.find(({ name }) => name === 'h1')?.text).toBe(title)
    expect(page.find(({ attributes }) => attributes['name'] === 'description')?.attributes['content']).toBe(
      excerpt,
    )
    expect(page.find(({ attributes }) => String(attributes['rel']) === 'canonical')?.attributes['href']).toBe(
      url,
    )
    expect(metaOf(page, 'og:title')).toBe(title)
    expect(metaOf(page, 'og:locale')).toBeUndefined()
    expect(metaOf(page, 'og:image')).toBe(`https://pages.example/cards/${path}/og.png`)
    expect(existsSync(join(dist, 'cards', path, 'og.png'))).toBe(true)
    const feeds = page.filter(({ attributes }) => String(attributes['type']).includes('rss'))
    expect(feeds.map(({ attributes }) => attributes['href'])).toEqual([`/${lang}/rss.xml`])
    // Nothing is judged or chosen.
    expect(
      page.flatMap(({ attributes }) => attributes['dataStage'] ?? attributes['dataOffer'] ?? []),
    ).toEqual([])
  })

  it('leads from a text to its versions, and back', async () => {
    const linksOf = (page: readonly HtmlElement[]) =>
      page
        .filter(({ name, attributes }) => name === 'a' && attributes['hrefLang'] !== undefined)
        .map(({ attributes, text }) => `${String(attributes['href'])} ${text.trim()}`)
    const alternatesOf = (page: readonly HtmlElement[]) =>
      page
        .filter(({ name, attributes }) => name === 'link' && attributes['hrefLang'] !== undefined)
        .map(({ attributes }) => `${String(attributes['hrefLang'])} ${String(attributes['href'])}`)
        .sort()
    const [english, swedish, japanese] = await Promise.all(['oven', 'sv/ugn', 'ja/kama'].map(pageOf))
    if (!english || !swedish || !japanese) throw new TypeError('there are no such pages')
    expect(linksOf(english)).toEqual(['/sv/ugn/ svenska'])
    expect(linksOf(swedish)).toEqual(['/oven/ English'])
    expect(linksOf(japanese)).toEqual(['/ English home page'])
    const alternates = [
      'en https://pages.example/oven/',
      'sv https://pages.example/sv/ugn/',
      'x-default https://pages.example/oven/',
    ]
    expect(alternatesOf(english)).toEqual(alternates)
    expect(alternatesOf(swedish)).toEqual(alternates)
    expect(alternatesOf(japanese)).toEqual([])
    expect(await langsOf('oven')).toEqual(['en', undefined])
  })

  it('has them in the sitemap and in feeds, and no draft of them anywhere', async () => {
    const sitemap = await readFile(join(dist, 'sitemap.xml'), 'utf8')
    for (const path of ['sv/ugn', 'ja/kama', 'sv/om-oss'])
      expect(sitemap).toContain(`<loc>https://pages.example/${path}/</loc>`)
    expect(await readFile(join(dist, 'ja/rss.xml'), 'utf8')).toContain('<title>パン窯の作り方</title>')
    expect(await readFile(join(dist, 'gamla/ugn/index.html'), 'utf8')).toContain('<html lang="sv">')
    for (const file of await filesIn(dist)) {
      expect(file).not.toMatch(/utkast|shorai/)
      if (/\.(?:html|xml|json|txt)$/.test(file))
        expect((await readFile(join(dist, file), 'utf8')).match(/zibbelvaps|quagglewump|shorai/)).toBeNull()
    }
  })

  it('shows them in no list of its articles, and makes no kit of them', async () => {
    const lists = ['', 'topic/ovens', 'articles', 'articles/2', 'kit', 'kit/en/oven']
    for (const path of lists) {
      const hrefs = (await pageOf(path)).map(({ attributes }) => String(attributes['href']))
      expect(hrefs.filter((href) => /(?:sv\/ugn|ja\/kama)\/$/.test(href))).toEqual([])
    }
    expect(existsSync(join(dist, 'kit/sv'))).toBe(false)
  })

  it('has a standing page without the words of an article', async () => {
    const page = await pageOf('sv/om-oss')
    expect(
      page
        .find(({ name }) => name === 'article')
        ?.text.replace(/\s+/g, ' ')
        .trim(),
    ).toBe('Om ossVi är tre som bakar, och vi har en ugn.')
    expect(await langsOf('sv/om-oss')).toEqual(['sv', 'en'])
  })
})

describe('the lists of its articles', () => {
  const hrefsIn = (page: readonly HtmlElement[], rel?: string): string[] =>
    page
      .filter(({ attributes }) => rel === undefined || String(attributes['rel']) === rel)
      .flatMap(({ attributes }) => (attributes['href'] === undefined ? [] : String(attributes['href'])))
  const titleOf = (page: readonly HtmlElement[]) => page.find(({ name }) => name === 'title')?.text
  const titlesIn = (page: readonly HtmlElement[]): string[] =>
    page.filter(({ name }) => name === 'h3').map(({ text }) => text.trim())

  it('show all of them page by page, each with its own address and the ways to those beside it', async () => {
    const [first, second] = await Promise.all(['articles', 'articles/2'].map(pageOf))
    if (!first || !second) throw new TypeError('there are no such pages')
    expect([first, second].map(titleOf)).toEqual([
      'All articles – Sider & Pages',
      'All articles – page 2 – Sider & Pages',
    ])
    expect(hrefsIn(first, 'canonical')).toEqual(['https://pages.example/articles/'])
    expect(hrefsIn(second, 'canonical')).toEqual(['https://pages.example/articles/2/'])
    expect([hrefsIn(first, 'prev'), hrefsIn(first, 'next')]).toEqual([[], ['/articles/2/', '/articles/2/']])
    expect([hrefsIn(second, 'prev'), hrefsIn(second, 'next')]).toEqual([['/articles/', '/articles/'], []])
    const titles = [...titlesIn(first), ...titlesIn(second)]
    expect(titles).toHaveLength(44)
    expect(new Set(titles).size).toBe(44)
    expect(titles.slice(0, 1)).toEqual(['How to build an oven'])
    expect(titles.slice(-2)).toEqual(['Sour second', 'Sour first'])
    // The ways in stand on the first page alone.
    expect(hrefsIn(first)).toEqual(
      expect.arrayContaining([
        ...['/articles/2012/', '/topic/loaves-of-bread/', '/series/sour-dough/', '/author/ada/'],
        ...['/articles/sv/', '/articles/ja/'],
      ]),
    )
    expect(hrefsIn(second)).not.toContain('/series/sour-dough/')
  })

  it('are in the menu, and above each of them', async () => {
    for (const path of ['', 'oven', 'articles/2011', 'author/ada', 'series/sour-dough', 'sv/ugn'])
      expect(hrefsIn(await pageOf(path))).toContain('/articles/')
  })

  it('show what is in another language apart, as it is written', async () => {
    const page = await pageOf('articles/sv')
    expect(page.find(({ name }) => name === 'h1')?.text.trim()).toBe('Articles in Swedish')
    const link = page.find(({ attributes }) => attributes['href'] === '/sv/ugn/')
    expect(link?.attributes).toMatchObject({ lang: 'sv', dir: 'ltr' })
  })

  it('introduce a topic, put its lead first, and name its feeds', async () => {
    const page = await pageOf('topic/loaves-of-bread')
    const texts = page.filter(({ name }) => name === 'p').map(({ text }) => text.trim())
    expect(texts).toEqual(
      expect.arrayContaining(['On loaves. One of them is always first.', 'The others follow.']),
    )
    const meta = page.find(({ attributes }) => attributes['name'] === 'description')
    expect(meta?.attributes['content']).toBe('On loaves. One of them is always first. The others follow.')
    const headings = page.filter(({ name }) => name === 'h2').map(({ text }) => text.trim())
    expect(headings).toHaveLength(24)
    expect(headings[0]).toBe('Loaf 7')
    const feeds = page.filter(({ attributes }) => String(attributes['title']).includes('Loaves of bread'))
    expect(feeds.map(({ attributes }) => `${attributes['type']} ${attributes['href']}`)).toEqual([
      'application/rss+xml /topic/loaves-of-bread/rss.xml',
      'application/feed+json /topic/loaves-of-bread/feed.json',
      'application/atom+xml /topic/loaves-of-bread/atom.xml',
    ])
  })

  it('show an author with a face that says nothing of its camera, and bylines lead there', async () => {
    const page = await pageOf('author/ada')
    const face = page.find(({ name }) => name === 'img')?.attributes
    expect(face).toMatchObject({ alt: 'Ada at her oven', width: 128, height: 128 })
    const { format, width, height, exif } = await sharp(join(dist, String(face?.['src']))).metadata()
    expect({ format, width, height, exif }).toEqual({
      format: 'webp',
      width: 256,
      height: 341,
      exif: undefined,
    })
    expect(
      page
        .filter(({ attributes }) => String(attributes['rel']) === 'me')
        .map(({ text, attributes }) => [text.trim(), attributes['href']]),
    ).toEqual([
      ['bread.example/@ada', 'https://www.bread.example/@ada/'],
      ['The oven', 'https://oven.example'],
    ])
    expect(hrefsIn(await pageOf('loaf-1'), 'author')).toEqual(['/author/ada/'])
    expect(existsSync(join(dist, 'author/bo'))).toBe(false)
  })

  it('show a series in its order, and each part of it where it stands', async () => {
    const page = await pageOf('series/sour-dough')
    expect(page.filter(({ name }) => name === 'h2').map(({ text }) => text.trim())).toEqual([
      'Sour first',
      'Sour second',
    ])
    const part = await pageOf('second')
    const box = part.find(({ attributes }) => attributes['id'] === 'page:series')
    expect(box?.text.replace(/\s+/g, ' ').trim()).toBe('Part 2 of 2 in Sour dough')
    expect(hrefsIn(part, 'prev')).toEqual(['/first/'])
  })

  it('are in the sitemap with all their pages', async () => {
    const sitemap = await readFile(join(dist, 'sitemap.xml'), 'utf8')
    for (const path of [
      'articles',
      'articles/2',
      'articles/2010',
      'articles/sv',
      'topic/loaves-of-bread/2',
      'author/ada/2',
      'series/sour-dough',
    ])
      expect(sitemap).toContain(`<loc>https://pages.example/${path}/</loc>`)
  })
})
