import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { FEW_CARDS } from '../example-site.ts'
import { filesIn, sharedFolder, writeSite } from '../folders.ts'
import { FOREIGN_TEXTS } from '../foreign-texts.ts'
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

describe('a site of one language with Swedish and Japanese texts', () => {
  beforeAll(async () => {
    const root = await copyProject(await folder, {
      files: await writeSite(FOREIGN_TEXTS, await written),
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
    const alternates = ['en https://pages.example/oven/', 'sv https://pages.example/sv/ugn/']
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

  it('shows them in no list of articles, and makes no kit of them', async () => {
    const lists = ['', 'topic/ovens', 'kit', 'kit/en/oven']
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
