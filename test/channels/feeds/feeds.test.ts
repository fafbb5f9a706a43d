import { beforeAll, describe, expect, it } from 'vitest'
import { feeds } from '../../../plugins/channels/feeds/index.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { exampleConfig } from '../../example-site.ts'
import { libraryOf } from '../../make-library.ts'
import { parseXml, textsOf, type XmlElement } from '../../strict-xml.ts'
import { DEFAULTS, filesOf } from './files-of.ts'

interface JsonFeed {
  readonly version: string
  readonly title: string
  readonly home_page_url: string
  readonly feed_url: string
  readonly language: string
  readonly items: readonly {
    readonly id: string
    readonly url: string
    readonly title: string
    readonly summary: string
    readonly content_html: string
    readonly date_published?: string
    readonly date_modified?: string
    readonly authors: readonly { readonly name: string }[]
    readonly tags: readonly string[]
    readonly image?: string
    readonly language: string
  }[]
}

const library = await readLibrary(exampleConfig())
const titlesIn = (json: string | undefined): string[] =>
  (JSON.parse(json ?? '') as JsonFeed).items.map(({ title }) => title)

let files: Record<string, string> = {}
let rss: XmlElement[] = []
let json: JsonFeed
beforeAll(async () => {
  files = await filesOf(library)
  rss = parseXml(files['en/rss.xml'] ?? '')
  json = JSON.parse(files['en/feed.json'] ?? '') as JsonFeed
})

it('the feeds are RSS, Atom and JSON per language, topic and author, the sitemap and robots.txt, at the root of the site', () => {
  const plan = feeds.plan(library, DEFAULTS)
  const formsOf = (folder: string): string[] => [
    `root ${folder}/rss.xml application/rss+xml`,
    `root ${folder}/atom.xml application/atom+xml`,
    `root ${folder}/feed.json application/feed+json`,
  ]
  const topics = [
    'en/topic/loyalty',
    'da/emne/maaling',
    'en/topic/measuring',
    'da/emne/at-begynde',
    'en/topic/beginning',
  ]
  expect(plan.map(({ path, shelf, type }) => `${shelf} ${path} ${type}`)).toEqual([
    ...['da', 'en', ...topics, 'da/forfatter/ada', 'en/author/ada'].flatMap(formsOf),
    'root sitemap.xml application/xml',
    'root robots.txt text/plain',
    'root llms.txt text/plain',
  ])
  // Pages find the feeds of their own list by its path.
  expect(plan.find(({ path }) => path === 'en/topic/loyalty/rss.xml')?.subject).toEqual({
    kind: 'page',
    id: '/en/topic/loyalty/',
  })
})

describe('the RSS feed', () => {
  it('is XML that a strict parser reads, and says what and whose it is', () => {
    expect(rss[0]).toMatchObject({ name: 'rss', attributes: { version: '2.0' } })
    const [channelTitle] = textsOf(rss, 'title')
    expect(channelTitle).toBe('Sider & Pages')
    expect(textsOf(rss, 'language')).toEqual(['en'])
    expect(textsOf(rss, 'description')[0]).toBe('On pages that last.')
    expect(rss.find(({ name }) => name === 'atom:link')?.attributes).toMatchObject({
      href: 'https://pages.example/en/rss.xml',
      rel: 'self',
    })
  })

  it('keeps titles with marks of HTML and XML whole', () => {
    expect(textsOf(rss, 'title')).toContain('Measure the effect: “Tom & Jerry” <b>count</b> </script> ]]> 🎉')
  })

  it('dates articles in the format of RSS, and leaves the date out where there is none', async () => {
    expect(textsOf(rss, 'pubDate')[0]).toBe('Sat, 02 May 2026 00:00:00 GMT')
    const undated = await filesOf(libraryOf({ 'en/a.md': '---\ntitle: A\n---\n\nText.\n' }))
    expect(textsOf(parseXml(undated['en/rss.xml'] ?? ''), 'pubDate')).toEqual([])
  })

  it('has the articles, authors and topics that the JSON feed has', () => {
    expect(textsOf(rss, 'guid')).toEqual(json.items.map(({ id }) => id))
    expect(textsOf(rss, 'content:encoded')).toEqual(json.items.map(({ content_html }) => content_html))
    expect(textsOf(rss, 'dc:creator')).toEqual(
      json.items.flatMap(({ authors }) => authors.map(({ name }) => name)),
    )
    expect(textsOf(rss, 'category')).toEqual(json.items.flatMap(({ tags }) => tags))
  })
})

describe('the JSON feed', () => {
  it('holds the articles of its language, newest first', () => {
    expect(json.version).toBe('https://jsonfeed.org/version/1.1')
    expect(json).toMatchObject({
      title: 'Sider & Pages',
      home_page_url: 'https://pages.example/en/',
      feed_url: 'https://pages.example/en/feed.json',
      language: 'en',
    })
    expect(json.items.map(({ date_published }) => date_published)).toEqual([
      '2026-05-02T00:00:00.000Z',
      '2026-04-02T00:00:00.000Z',
      '2026-03-06T00:00:00.000Z',
      '2026-01-12T00:00:00.000Z',
    ])
    expect(json.items[2]).toMatchObject({
      url: 'https://pages.example/en/measure-the-effect/',
      date_modified: '2026-05-01T00:00:00.000Z',
      tags: ['Measuring'],
    })
    expect(json.items[3]?.authors).toEqual([{ name: 'Ada Ås' }])
  })

  it('leads only to whole addresses, pictures too', () => {
    for (const feed of [files['da/feed.json'], files['en/feed.json']]) {
      for (const { content_html } of (JSON.parse(feed ?? '') as JsonFeed).items) {
        for (const [, address] of content_html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
          expect(address).toMatch(/^https:\/\//)
        }
        expect(content_html).not.toContain('srcset')
      }
    }
    expect(json.items[3]?.content_html).toContain('href="https://pages.example/en/first-steps/#fn-one"')
    expect(json.items[3]?.content_html).toContain(
      '<a href="https://pages.example/en/measure-the-effect/#numbers-that-matter">measuring</a>',
    )
  })

  it('holds no offer: readers elsewhere subscribed to the text', () => {
    expect(files['en/feed.json']).not.toContain('Get the worksheet')
    expect(files['en/rss.xml']).not.toContain('Get the worksheet')
  })
})

describe('the Atom feed', () => {
  const atom = (): XmlElement[] => parseXml(files['en/atom.xml'] ?? '')

  it('is XML that a strict parser reads, and says what and whose it is', () => {
    const [feed, ...rest] = atom()
    expect(feed).toMatchObject({ name: 'feed', attributes: { 'xml:lang': 'en' } })
    expect(textsOf(rest, 'title')[0]).toBe('Sider & Pages')
    expect(textsOf(rest, 'subtitle')).toEqual(['On pages that last.'])
    expect(textsOf(rest, 'id')[0]).toBe('https://pages.example/en/atom.xml')
    expect(textsOf(rest, 'updated')[0], 'the last change of all').toBe('2026-05-02T00:00:00.000Z')
    const links = rest.filter(({ name }) => name === 'link').map(({ attributes }) => attributes)
    expect(links.slice(0, 2)).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: 'https://pages.example/en/atom.xml' },
      { rel: 'alternate', type: 'text/html', href: 'https://pages.example/en/' },
    ])
  })

  it('has the articles, authors, topics and texts that the JSON feed has, each with a day', () => {
    const found = atom()
    const [, ...ids] = textsOf(found, 'id')
    expect(ids).toEqual(json.items.map(({ id }) => id))
    expect(textsOf(found, 'content')).toEqual(json.items.map(({ content_html }) => content_html))
    expect(textsOf(found, 'name')).toEqual(
      json.items.flatMap(({ authors }) => authors.map(({ name }) => name)),
    )
    expect(found.flatMap(({ name, attributes }) => (name === 'category' ? attributes['term'] : []))).toEqual(
      json.items.flatMap(({ tags }) => tags),
    )
    const [, ...days] = textsOf(found, 'updated')
    expect(days).toEqual(
      json.items.map(({ date_modified, date_published }) => date_modified ?? date_published),
    )
  })

  it('has a day for what has none, which comes last', async () => {
    const undated = await filesOf(libraryOf({ 'en/a.md': '---\ntitle: A\n---\n\nText.\n' }))
    expect(textsOf(parseXml(undated['en/atom.xml'] ?? ''), 'updated')).toEqual([
      '1970-01-01T00:00:00Z',
      '1970-01-01T00:00:00Z',
    ])
  })
})

describe('the feed of a topic or an author', () => {
  it('holds its articles, is called after it, and leads to its page', () => {
    expect(JSON.parse(files['en/topic/measuring/feed.json'] ?? '')).toMatchObject({
      title: 'Sider & Pages: Measuring',
      description: 'Sider & Pages: Measuring',
      home_page_url: 'https://pages.example/en/topic/measuring/',
      feed_url: 'https://pages.example/en/topic/measuring/feed.json',
      items: [
        { url: 'https://pages.example/en/measure-the-effect/' },
        { url: 'https://pages.example/en/first-steps/' },
      ],
    })
    expect(JSON.parse(files['en/author/ada/feed.json'] ?? '')).toMatchObject({
      title: 'Sider & Pages: Ada Ås',
      items: [{ url: 'https://pages.example/en/first-steps/' }],
    })
  })

  it('holds the ten newest at most, and nothing that has expired', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `en/n-${at}.md`,
        `---\ntitle: N ${at}\ntopics: [ice]\npublished: 2026-01-${at + 10}\n${at === 11 ? 'expires: 2026-02-01\n' : ''}---\n\nText.\n`,
      ]),
    )
    const made = await filesOf(libraryOf(many))
    const titles = titlesIn(made['en/topic/ice/feed.json'])
    expect(titles).toHaveLength(10)
    expect(titles[0]).toBe('N 10')
  })
})

describe('every feed', () => {
  const WHOLE = /^https:\/\/\S+$/
  const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
  const feedsIn = (form: string): string[] =>
    Object.entries(files).flatMap(([path, file]) => (path.endsWith(`/${form}`) ? [file] : []))

  it('of RSS has what rssboard.org asks of a feed and an item', () => {
    for (const feed of feedsIn('rss.xml').map(parseXml)) {
      const count = feed.filter(({ name }) => name === 'item').length
      for (const name of ['title', 'link', 'description'])
        expect(textsOf(feed, name).filter((text) => text !== '')).toHaveLength(count + 1)
      expect(new Set(textsOf(feed, 'guid')).size).toBe(count)
      for (const day of textsOf(feed, 'pubDate')) expect(day).toBe(new Date(day).toUTCString())
    }
  })

  it('of Atom has what RFC 4287 asks of a feed and an entry', () => {
    for (const feed of feedsIn('atom.xml').map(parseXml)) {
      const count = feed.filter(({ name }) => name === 'entry').length
      for (const name of ['title', 'id', 'updated'])
        expect(textsOf(feed, name).filter((text) => text !== '')).toHaveLength(count + 1)
      expect(textsOf(feed, 'name').length).toBeGreaterThanOrEqual(count)
      for (const id of textsOf(feed, 'id')) expect(id).toMatch(WHOLE)
      for (const day of [...textsOf(feed, 'updated'), ...textsOf(feed, 'published')])
        expect(day).toMatch(MOMENT)
    }
  })

  it('of JSON has what jsonfeed.org asks of a feed and an item', () => {
    expect(feedsIn('feed.json').length).toBeGreaterThan(5)
    for (const feed of feedsIn('feed.json').map((file) => JSON.parse(file) as JsonFeed)) {
      expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length)
      for (const { id, url, title, content_html, image = url, ...item } of feed.items) {
        for (const address of [id, url, image]) expect(address).toMatch(WHOLE)
        expect([title, content_html]).not.toContain('')
        for (const day of [item.date_published, item.date_modified]) if (day) expect(day).toMatch(MOMENT)
      }
    }
  })
})

it('the picture of an article is in each form of a feed', async () => {
  const article = library.articles.find(({ image }) => image !== undefined)
  const item = json.items.find(({ image }) => image !== undefined)
  expect(item?.url).toBe(`https://pages.example${article?.path}`)
  const address = item?.image ?? ''
  expect(address).toMatch(/^https:\/\/pages\.example\/images\/[0-9a-f]{16}-\d+\.webp$/)
  const media = rss.filter(({ name }) => name === 'media:content').map(({ attributes }) => attributes)
  expect(media).toMatchObject([{ url: address, type: 'image/webp', medium: 'image' }])
  const enclosures = parseXml(files['en/atom.xml'] ?? '').filter(
    ({ name, attributes }) => name === 'link' && attributes['rel'] === 'enclosure',
  )
  expect(enclosures.map(({ attributes }) => attributes)).toEqual([
    { rel: 'enclosure', type: 'image/webp', href: address },
  ])
})

it('a feed holds as many articles as the option says, the newest', async () => {
  const two = await filesOf(library, { items: 2 })
  expect(titlesIn(two['en/feed.json'])).toEqual([
    'Keep the customers that you have',
    'Choose a tool without regrets',
  ])
  expect(feeds.options.safeParse({ items: 0 }).success).toBe(false)
  expect(feeds.options.safeParse({ items: 501 }).success).toBe(false)
})

describe('hostile texts', () => {
  const hostile = libraryOf({
    'en/a.md':
      '---\ntitle: "</script> ]]> & \\\\<!-- \\x08\\uFFFF \\uD83D"\ndescription: "]]> & <b> \\x01"\ntopics: ["<t> & ]]>"]\nauthor: ["A & <b>"]\n---\n\n' +
      'Text ]]> with \u0008 control \uffff characters. [bad](http://) [worse](https://[x) [run](javascript:alert(1))\n\n' +
      '| a |\n| - |\n| [run](javascript:alert(1)) [b](b.md) |\n\n[![picture](gone.png)](b.md)\n',
    'en/b.md': '---\ntitle: B\n---\n\nText.\n',
  })

  it('leave RSS, JSON Feed and sitemap whole', async () => {
    const made = await filesOf(hostile)
    const items = parseXml(made['en/rss.xml'] ?? '')
    expect(textsOf(items, 'title')[1]).toBe('</script> ]]> & <!-- �')
    expect(titlesIn(made['en/feed.json'])).toHaveLength(2)
    expect(() => parseXml(made['sitemap.xml'] ?? '')).not.toThrow()
  })

  it('lose links that lead nowhere or could run, in tables too, and keep the words', async () => {
    const { items } = JSON.parse((await filesOf(hostile))['en/feed.json'] ?? '') as JsonFeed
    const html = items[0]?.content_html ?? ''
    expect(html).not.toContain('javascript:')
    expect(html).toContain('bad worse run')
    expect(html).toContain('<td>run <a href="https://pages.example/en/b/">b</a></td>')
    expect(html).toContain('<a href="https://pages.example/en/b/"><em>picture</em></a>')
  })
})

describe('the sitemap', () => {
  const urlsIn = (xml: XmlElement[]): string[] => textsOf(xml, 'loc')

  it('lists every page of the site once, by its whole address', () => {
    const urls = urlsIn(parseXml(files['sitemap.xml'] ?? ''))
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls).toEqual([
      'https://pages.example/da/',
      'https://pages.example/en/',
      'https://pages.example/da/foerste-skridt/',
      'https://pages.example/da/maal-effekten/',
      'https://pages.example/da/%C3%A5rets-overblik/',
      'https://pages.example/en/choose-a-tool/',
      'https://pages.example/en/first-steps/',
      'https://pages.example/en/keep-customers/',
      'https://pages.example/en/measure-the-effect/',
      'https://pages.example/da/om/',
      'https://pages.example/en/about/',
      'https://pages.example/da/artikler/',
      'https://pages.example/en/articles/',
      'https://pages.example/da/artikler/2026/',
      'https://pages.example/en/articles/2026/',
      'https://pages.example/da/fase/opmaerksomhed/',
      'https://pages.example/en/stage/awareness/',
      'https://pages.example/da/fase/overvejelse/',
      'https://pages.example/en/stage/consideration/',
      'https://pages.example/da/fase/beslutning/',
      'https://pages.example/en/stage/decision/',
      'https://pages.example/en/stage/delight/',
      'https://pages.example/en/topic/loyalty/',
      'https://pages.example/da/emne/maaling/',
      'https://pages.example/en/topic/measuring/',
      'https://pages.example/da/emne/at-begynde/',
      'https://pages.example/en/topic/beginning/',
      'https://pages.example/da/forfatter/ada/',
      'https://pages.example/en/author/ada/',
      'https://pages.example/da/bog/da-haandbog/',
      'https://pages.example/en/book/en-guide/',
    ])
  })

  it('names the language versions of a page, each on both, and none where there is one', () => {
    const xml = parseXml(files['sitemap.xml'] ?? '')
    const pages: { loc: string; alternates: string[] }[] = []
    for (const { name, text, attributes } of xml) {
      if (name === 'loc') pages.push({ loc: text, alternates: [] })
      if (name === 'xhtml:link')
        pages.at(-1)?.alternates.push(`${attributes['hreflang']} ${attributes['href']}`)
    }
    const alternatesOf = (path: string): string[] | undefined =>
      pages.find(({ loc }) => loc === `https://pages.example${path}`)?.alternates
    const pair = [
      'da https://pages.example/da/foerste-skridt/',
      'en https://pages.example/en/first-steps/',
      'x-default https://pages.example/en/first-steps/',
    ]
    expect(alternatesOf('/da/foerste-skridt/')?.toSorted()).toEqual(pair)
    expect(alternatesOf('/en/first-steps/')?.toSorted()).toEqual(pair)
    expect(alternatesOf('/en/choose-a-tool/')).toEqual([])
    expect(alternatesOf('/en/')).toEqual([
      'da https://pages.example/da/',
      'en https://pages.example/en/',
      'x-default https://pages.example/',
    ])
    expect(alternatesOf('/en/stage/delight/'), 'no Danish article at that stage').toEqual([])
  })

  it('dates a page by its last change', () => {
    const xml = files['sitemap.xml'] ?? ''
    expect(xml).toContain(
      '<loc>https://pages.example/en/measure-the-effect/</loc><lastmod>2026-05-01</lastmod>',
    )
    expect(xml).toContain('<loc>https://pages.example/en/choose-a-tool/</loc><lastmod>2026-04-02</lastmod>')
  })

  it('does not list the kit', () => {
    expect(files['sitemap.xml']).not.toContain('/kit')
  })
})

it('robots.txt lets everybody in and names the sitemap', () => {
  expect(files['robots.txt']).toBe('User-agent: *\nAllow: /\n\nSitemap: https://pages.example/sitemap.xml\n')
})

it('every address has the site’s base in it', async () => {
  const based = await filesOf(await readLibrary({ ...exampleConfig(), base: '/blog' }))
  for (const content of Object.values(based)) {
    expect(content).not.toMatch(/https:\/\/pages\.example\/(?!blog\/)/)
    expect(content).toContain('https://pages.example/blog/')
  }
})
