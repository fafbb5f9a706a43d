import { readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { LinkChecker, LinkState } from 'linkinator'
import { describe, expect, it } from 'vitest'
import { CARE } from '../../plugins/article/care.ts'
import { absolute, bookPath } from '../../plugins/library/addresses.ts'
import { sitePages } from '../../plugins/library/site-map.ts'
import { INDEX_FOLDER } from '../../plugins/search/search-index.ts'
import { TESTS_ALL } from '../all.ts'
import { filesIn } from '../folders.ts'
import { parseXml, textsOf } from '../strict-xml.ts'
import { DIST, fileOf, isMail, KIT, pathOf, ROOT, textOf } from './dist.ts'
import { library, ORIGIN, plan } from './example.ts'
import { serve } from './serve.ts'

/** Files that are text: all that could show a slip of the pen of a program. */
const TEXT = /\.(html|xml|json|txt|svg|css|js)$/

const files = [...(await filesIn(DIST)), ...(await filesIn(KIT))]
const known = new Set(files)
/** What readers search is made by Pagefind, and so is the code that searches it. */
const textFiles = files.filter((file) => TEXT.test(file) && !file.startsWith(`${INDEX_FOLDER}/`))
const { config, articles, books } = library
const feeds = config.languages.flatMap((lang) => [`${lang}/rss.xml`, `${lang}/feed.json`])

/** Every text of the built site by the name of its file, those inside books too. */
function* everyText(): Generator<readonly [name: string, text: string]> {
  for (const file of textFiles) yield [file, textOf(file)]
  for (const book of files.filter((file) => file.endsWith('.epub'))) {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(DIST, book)))))
      if (!/\.(png|jpe?g)$/.test(name)) yield [`${book}/${name}`, strFromU8(bytes)]
  }
}

// A sample has our own word for it, in `markup.test.ts`.
it.runIf(TESTS_ALL)(
  'no link leads nowhere, nor to a part of a page that is not there, by a checker that knows nothing of us',
  async () => {
    const server = await serve([DIST, KIT])
    const { links } = await new LinkChecker().check({
      path: [`${server.url}/`, `${server.url}/kit/`],
      recurse: true,
      checkFragments: true,
      linksToSkip: async (link) => !link.startsWith(server.url),
    })
    await server.close()
    expect(
      links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => [url, parent]),
    ).toEqual([])
    const followed = links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url)
    expect(followed.length).toBeGreaterThan(sitePages(library).length)
  },
)

describe('sitemap.xml', () => {
  const elements = parseXml(textOf('sitemap.xml'))
  const listed = textsOf(elements, 'loc')

  it('lists the pages that the library says it should', () => {
    expect(listed).toEqual(sitePages(library).map(({ path }) => absolute(config, path)))
  })

  it('lists every page that search engines may show, and no other', () => {
    const indexable = files.filter(
      (file) =>
        file.endsWith('.html') && !isMail(file) && !/<meta name="robots" content="noindex/.test(textOf(file)),
    )
    // The page of the languages is no text of its own; search engines find it as the default of the home pages.
    const expected = indexable.filter((file) => file !== 'index.html').map((file) => ORIGIN + pathOf(file))
    expect(listed.toSorted()).toEqual(expected.toSorted())
  })

  it('names the same versions in other languages as the pages themselves', () => {
    const versions = elements.filter(({ name }) => name === 'xhtml:link')
    expect(versions.length).toBeGreaterThan(20)
    for (const { attributes } of versions) {
      const { hreflang, href } = attributes
      const html = textOf(fileOf(new URL(href ?? '').pathname))
      expect(html).toContain(`<link rel="alternate" hreflang="${hreflang}" href="${href}">`)
    }
  })
})

describe('robots.txt', () => {
  it('lets everyone in and says where the sitemap is', () => {
    expect(textOf('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${ORIGIN}/sitemap.xml\n`)
  })
})

describe('the feeds', () => {
  it('lead only to what exists', () => {
    const faults = feeds.flatMap((file) =>
      [...textOf(file).matchAll(new RegExp(`${ORIGIN}(/[^\\s"'<>&\\\\#]*)`, 'g'))]
        .filter(([, path = '']) => !known.has(fileOf(path)))
        .map(([address]) => `${file}: ${address}`),
    )
    expect(faults).toEqual([])
  })

  it('hold the whole of the newest articles of their language', () => {
    for (const lang of config.languages) {
      const own = articles.filter((article) => article.lang.value === lang)
      const { items } = JSON.parse(textOf(`${lang}/feed.json`)) as {
        items: { url: string; content_html: string }[]
      }
      const links = textsOf(parseXml(textOf(`${lang}/rss.xml`)), 'guid')
      expect(items.map(({ url }) => url)).toEqual(links)
      expect(new Set(links)).toEqual(new Set(own.map((article) => absolute(config, article.path))))
      for (const { content_html } of items) expect(content_html.length).toBeGreaterThan(3000)
    }
  })
})

describe('what search engines and feeds read', () => {
  it.each(['sitemap.xml', 'robots.txt', ...feeds])('does not lead to the kit: %s', (file) => {
    expect(textOf(file)).not.toContain(`${ORIGIN}/kit/`)
  })
})

describe('every article', () => {
  it('has a page, a card, five posts and two newsletter files', () => {
    const missing = articles.flatMap(({ id }) =>
      [
        `${id}/index.html`,
        `cards/${id}/og.png`,
        ...['x', 'linkedin', 'facebook', 'bluesky', 'mastodon'].map((name) => `kit/social/${id}/${name}.txt`),
        `kit/newsletter/${id}.html`,
        `kit/newsletter/${id}.txt`,
        `kit/${id}/index.html`,
      ].filter((file) => !known.has(file)),
    )
    expect(missing).toEqual([])
  })

  it('of content/articles has been read: none is a draft or lies in the future', async () => {
    const written = (await filesIn(join(ROOT, config.content, 'articles'))).filter((file) =>
      file.endsWith('.md'),
    )
    expect(library.unpublished).toBe(0)
    expect(articles.map(({ file }) => file.replace(`${config.content}/articles/`, '')).toSorted()).toEqual(
      written,
    )
  })

  it('has an offer and a next step to go to', () => {
    const without = articles.filter((article) => {
      const html = textOf(fileOf(article.path))
      return !html.includes('data-offer=') || !html.includes('data-next-step=')
    })
    expect(without.map(({ id }) => id)).toEqual([])
  })
})

describe('pages for those who have bought', () => {
  it.each(config.languages)('stand at the foot and in no menu: %s', (lang) => {
    const [, header = '', footer = ''] = /<header(.*?)<\/header>.*<footer(.*?)<\/footer>/s.exec(
      textOf(`${lang}/index.html`),
    ) as string[]
    const care = library.pages.filter((page) => page.lang.value === lang && page.said.care)
    expect(care.map(({ said }) => said.care).sort()).toEqual([...CARE].sort())
    for (const { path } of care) {
      expect(footer).toContain(`href="${path}"`)
      expect(header).not.toContain(`href="${path}"`)
    }
  })

  it.each(config.languages)('do what they are for: %s', (lang) => {
    const linksOf = (care: string): string[] => {
      const page = library.pages.find(({ lang: own, said }) => own.value === lang && said.care === care)
      const html = textOf(fileOf(page?.path ?? '')).replace(/&(?:amp|#38);/g, '&')
      return [...html.matchAll(/<a (?:data-share="friend" )?(href="[^"]*"(?: rel="[^"]*")?)/g)].map(
        ([, given = '']) => given,
      )
    }
    const last = articles.filter((text) => text.lang.value === lang && text.stage.value === 'delight')
    expect(linksOf('help')).toEqual(expect.arrayContaining(last.map(({ path }) => `href="${path}"`)))
    const home = encodeURIComponent(absolute(config, `/${lang}/`))
    expect(linksOf('referral')).toContain(`href="mailto:?subject=Perennial&body=${home}"`)
    const partners = linksOf('partners').filter((link) => link.includes('https:'))
    expect(partners.length).toBeGreaterThan(1)
    expect(partners.filter((link) => !link.endsWith('rel="nofollow"'))).toEqual([])
  })
})

describe('every book', () => {
  it('has a page, an EPUB, a PDF and a cover', () => {
    expect(books.length).toBeGreaterThanOrEqual(4)
    const missing = books.flatMap((book) =>
      [
        fileOf(bookPath(config, book)),
        `ebook/${book.id}.epub`,
        `ebook/${book.id}.pdf`,
        `ebook/${book.id}.jpg`,
      ].filter((file) => !known.has(file)),
    )
    expect(missing).toEqual([])
  })

  it('holds every chapter that its page lists', () => {
    for (const book of books) {
      const parts = Object.entries(unzipSync(readFileSync(join(DIST, `ebook/${book.id}.epub`))))
      const texts = parts.filter(([name]) => name.endsWith('.xhtml')).map(([, bytes]) => strFromU8(bytes))
      const headings = texts.flatMap((text) => textsOf(parseXml(text), 'h1'))
      const page = textOf(fileOf(bookPath(config, book)))
      const chapters = [...page.matchAll(/<li[^>]*><a href="[^"]+"[^>]*>([^<]+)<\/a><\/li>/g)].map(
        ([, title]) => title,
      )
      const listed = chapters.filter((title) => headings.includes(title ?? ''))
      expect(listed).toHaveLength(book.chapters.length)
    }
  })
})

describe('every file', () => {
  it('is planned by a channel, or is a page, or belongs to the look of the site', () => {
    const planned = new Set(plan.map(({ address }) => address))
    const other = files.filter(
      (file) =>
        !planned.has(file) &&
        !file.endsWith('.html') &&
        !/^(_astro\/|kit\/(?:theme|index)\/|favicon\.svg$)/.test(file) &&
        !file.startsWith(`${INDEX_FOLDER}/`),
    )
    expect(other).toEqual([])
    expect([...planned].filter((file) => !known.has(file))).toEqual([])
  })

  it('is for readers or marketers: what is shown in development alone is not built', () => {
    expect(files).not.toContain('kit/cards/index.html')
  })

  it('is free of the paths of the machine that built it', () => {
    const here = [`${ROOT}/`, `${homedir()}/`, `${tmpdir()}/`, '/node_modules/', 'file://']
    const slips: string[] = []
    for (const [name, text] of everyText())
      slips.push(...here.filter((path) => text.includes(path)).map((path) => `${name}: ${path}`))
    expect(slips).toEqual([])
  })

  it('is free of what a program writes when it has nothing to say', () => {
    const slips: string[] = []
    for (const [name, text] of everyText()) {
      const found = /\bundefined\b|\bNaN\b|\[object \w+\]|\bInvalid Date\b|(?<!\/dev\/)\bnull\b/.exec(text)
      if (found) slips.push(`${name}: ${text.slice(Math.max(0, found.index - 40), found.index + 40)}`)
    }
    expect(slips).toEqual([])
  })
})
