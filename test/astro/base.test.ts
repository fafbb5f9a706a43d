import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { extname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { TESTS_ALL } from '../all.ts'
import { readPdf } from '../channels/ebook/read-pdf.ts'
import type { Ended } from '../ended.ts'
import { filesIn, sharedFolder } from '../folders.ts'
import { parseXml, textsOf } from '../strict-xml.ts'
import { addressesIn, readHtml } from './read-html.ts'
import { build, copyProject, type Differences } from './site-copy.ts'

const PATIENCE = 120_000
const ORIGIN = 'https://pages.example'
const BASE = '/docs'
const FILES = fileURLToPath(new URL('../fixtures/base', import.meta.url))
/** A file of the site's own, where one is made otherwise. */
const ROBOTS = 'User-agent: *\nDisallow: /secret\n'
/** What addresses of the site stand in, besides pages, books and mails: whatever is text. */
const TEXT = new Set(['.xml', '.json', '.txt', '.html'])

/** The ways to address pages, and the address of one page by each. */
const WAYS: readonly [Differences, Readonly<Record<string, string>>][] = [
  [
    { base: '/docs', trailingSlash: 'always', format: 'directory' },
    {
      start: '/docs/',
      home: '/docs/da/',
      text: '/docs/da/maal/',
      kit: 'kit/da/maal/index.html',
      nothing: '/docs/da/findes-ikke/',
    },
  ],
  [
    { base: '/docs', trailingSlash: 'never', format: 'file' },
    {
      start: '/docs',
      home: '/docs/da',
      text: '/docs/da/maal',
      kit: 'kit/da/maal.html',
      nothing: '/docs/da/findes-ikke',
    },
  ],
  [
    { base: 'docs/', trailingSlash: 'ignore', format: 'preserve' },
    {
      start: '/docs/',
      home: '/docs/da',
      text: '/docs/da/maal',
      kit: 'kit/da/maal.html',
      nothing: '/docs/da/findes-ikke',
    },
  ],
]

/** The first way is that of most sites, and of the example site. */
const SOME_WAYS = TESTS_ALL ? WAYS : WAYS.slice(-1)

/** An address of the site that stands somewhere. */
interface Found {
  readonly file: string
  readonly address: string
  readonly hash: string
}

describe.each(SOME_WAYS)('a site with %j', (differences, expected) => {
  const folder = sharedFolder()
  let done: Ended
  let dist: string
  let files: readonly string[]
  let found: readonly Found[]

  beforeAll(async () => {
    const root = await copyProject(await folder, { ...differences, files: FILES })
    dist = join(root, 'dist')
    await writeFile(join(root, 'public/robots.txt'), ROBOTS)
    done = await build(root)
    expect(done).toMatchObject({ code: 0 })
    files = await filesIn(dist)
    found = await addressesOf(dist, files)
  }, PATIENCE)

  /** The file that a plain server gives for an address: GitHub Pages and its like. */
  const served = (address: string): string | undefined => {
    const path = posix.join('/', decodeURIComponent(address))
    if (path !== BASE && !path.startsWith(`${BASE}/`)) return undefined
    const name = path.slice(BASE.length + 1)
    const ways = name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}.html`]
    return ways.find((way) => files.includes(way))
  }

  it('says of one link that it leads nowhere, and of nothing else', () => {
    expect(done.stderr).toBe(
      'content/articles/da/kort.md:13:1  found a link to "/da/findes-ikke/", but the site has no such page or file; mend the path  (broken-link)  warning\n1 warning\n',
    )
  })

  it('leaves a file as it is that the site has itself, and the log says so', async () => {
    expect(done.stdout).toContain("[perennial] /robots.txt is the site's own, and stays as it is.\n")
    expect(await readFile(join(dist, 'robots.txt'), 'utf8')).toBe(ROBOTS)
  })

  it('has addresses that each lead to a file, or to the heading there, in every output', async () => {
    expect(new Set(found.map(({ file }) => extname(file)))).toEqual(
      new Set(['.html', '.xml', '.json', '.txt', '.epub', '.pdf']),
    )
    const dead = new Set<string>()
    for (const { file, address, hash } of found) {
      const target = served(address)
      const isThere = target !== undefined && (hash === '' || (await idsOf(join(dist, target))).has(hash))
      if (!isThere)
        dead.add(`${address}${hash && `#${hash}`}${address.includes('findes') ? '' : ` in ${file}`}`)
    }
    expect([...dead]).toEqual([expected['nothing']])
  })

  it('has one address for each page, letter by letter, wherever it is named', () => {
    const named = Map.groupBy(found, ({ address }) => served(address))
    const doubled = [...named]
      .filter(([file]) => file?.endsWith('.html'))
      .map(([file, all]) => [file, [...new Set(all.map(({ address }) => address))]] as const)
      .filter(([, addresses]) => addresses.length > 1)
    expect(doubled).toEqual([])
    const addresses = new Set(found.map(({ address }) => address))
    for (const address of [expected['start'], expected['home'], expected['text']])
      expect(addresses).toContain(address)
  })

  it('names a page by that address in head, sitemap, feed and data', async () => {
    const whole = ORIGIN + expected['text']
    const page = await readFile(join(dist, served(expected['text'] ?? '') ?? ''), 'utf8')
    const elements = readHtml(page)
    const attributeOf = (of: Record<string, string>, name: string): unknown =>
      elements.find(({ attributes }) =>
        Object.entries(of).every(([key, value]) => String(attributes[key]) === value),
      )?.attributes[name]
    expect(attributeOf({ rel: 'canonical' }, 'href')).toBe(whole)
    expect(attributeOf({ property: 'og:url' }, 'content')).toBe(whole)
    expect(attributeOf({ property: 'og:image' }, 'content')).toBe(`${ORIGIN}/docs/cards/da/maal/og.png`)
    const json = JSON.parse(
      elements.find(({ attributes }) => attributes['type'] === 'application/ld+json')?.text ?? '',
    )
    expect(json['@graph'][0].url).toBe(whole)
    const [map, feed] = await Promise.all(
      ['sitemap.xml', 'da/rss.xml'].map(async (file) => parseXml(await readFile(join(dist, file), 'utf8'))),
    )
    if (!map || !feed) throw new TypeError('no sitemap or feed')
    expect(textsOf(map, 'loc')).toContain(whole)
    expect([textsOf(feed, 'link'), textsOf(feed, 'guid')].map((all) => all.includes(whole))).toEqual([
      true,
      true,
    ])
  })

  it('leaves what leads elsewhere as it is, and finds what lies in public/', async () => {
    const page = await readFile(
      join(dist, served(expected['text']?.replace('maal', 'kort') ?? '') ?? ''),
      'utf8',
    )
    const hrefs = readHtml(page).flatMap(({ name, attributes }) => (name === 'a' ? [attributes['href']] : []))
    expect(hrefs).toEqual(
      expect.arrayContaining([
        'https://cdn.example/fil.js',
        '#slut',
        'mailto:hej@example.com',
        '/docs/pris.pdf',
      ]),
    )
    expect(hrefs).toContain(`${expected['text']}?fra=kort#tallene`)
    const pictures = readHtml(page)
      .filter(({ name }) => name === 'img')
      .map(({ attributes }) => attributes['src'])
    expect(pictures).toHaveLength(2)
    expect(new Set(pictures).size).toBe(1)
    expect(pictures[0]).toMatch(/^\/docs\/images\//)
  })

  it('says the first words of a text once where it has no description, and that its switch leads to a home page', async () => {
    const page = await readFile(
      join(dist, served(expected['text']?.replace('da/maal', 'en/two') ?? '') ?? ''),
      'utf8',
    )
    const elements = readHtml(page)
    expect(elements.find(({ name }) => name === 'main')?.text.split('Light a small fire.')).toHaveLength(2)
    const other = elements.find(({ name, attributes }) => name === 'a' && attributes['hrefLang'] === 'da')
    expect([other?.text.trim(), other?.attributes['href']]).toEqual(['Dansk forside', expected['home']])
  })

  it('takes a name with a dot as that of a page, in the site, the kit and its files', async () => {
    const page = expected['text']?.replace('da/maal', 'en/oven-2.0-notes') ?? ''
    const addresses = found.flatMap(({ address }) => (address.includes('/en/oven-2') ? address : []))
    const inFolder = /^\/docs\/(?:kit\/)?(?:cards|newsletter|social|images)\/en\/oven-2\.0-notes[./]/
    const others = new Set(addresses.filter((address) => !inFolder.test(address)))
    expect([...others]).toEqual([page])
    const kit = expected['kit']?.replace('da/maal', 'en/oven-2.0-notes') ?? ''
    expect(files).toEqual(expect.arrayContaining([kit, 'cards/en/oven-2.0-notes/og.png']))
    expect(files.filter((file) => file.includes('oven-2-0'))).toEqual([])
    const [map, feed] = await Promise.all(
      ['sitemap.xml', 'en/rss.xml'].map((file) => readFile(join(dist, file), 'utf8')),
    )
    for (const text of [map, feed]) expect(text).toContain(`>${ORIGIN}${page}<`)
  })

  it('has a page at each address that a text had before, which leads on', async () => {
    const page = await readFile(
      join(dist, served(expected['text']?.replace('da/maal', '2019/maal') ?? '') ?? ''),
      'utf8',
    )
    expect(page).toContain(`content="0; url=${expected['text']}"`)
    expect(await readFile(join(dist, 'gamle-maal.html'), 'utf8')).toBe(page)
    expect(await readFile(join(dist, '_redirects'), 'utf8')).toBe(
      `${expected['text']?.replace('da/maal', '2019/maal')} ${expected['text']} 301\n/docs/gamle-maal.html ${expected['text']} 301\n`,
    )
  })

  it('has a kit whose pages find each other in a folder, too', async () => {
    const page = expected['kit'] ?? ''
    const html = await readFile(join(dist, page), 'utf8')
    const relative = addressesIn(html).filter((address) => !/^(?:[a-z]+:|\/|#)/.test(address))
    expect(relative.length).toBeGreaterThan(3)
    expect(relative.filter((address) => !existsSync(join(dist, posix.dirname(page), address)))).toEqual([])
    expect(html).toMatch(/· PNG<\/span><span> · /)
  })
})

/** The ids of an HTML file. */
async function idsOf(file: string): Promise<Set<unknown>> {
  return new Set(readHtml(await readFile(file, 'utf8')).map(({ attributes }) => attributes['id']))
}

/** List every address of the site that stands in its files; those of a page's own folder aside, which the kit has. */
async function addressesOf(dist: string, files: readonly string[]): Promise<Found[]> {
  const found: Found[] = []
  for (const file of files) {
    const own = await urlsIn(join(dist, file))
    for (const url of own) {
      if (!url.startsWith('/') && !url.startsWith(`${ORIGIN}/`)) continue
      const { pathname, hash } = new URL(url, ORIGIN)
      found.push({ file, address: pathname, hash: decodeURIComponent(hash.slice(1)) })
    }
  }
  return found
}

async function urlsIn(file: string): Promise<string[]> {
  const bytes = await readFile(file)
  const kind = extname(file)
  if (kind === '.pdf' && bytes.length > 1000)
    return (await readPdf(bytes)).links.flatMap(({ url }) => url ?? [])
  if (kind === '.epub') {
    const chapters = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xhtml'))
    return chapters.flatMap(([, page]) => addressesIn(strFromU8(page)))
  }
  if (!TEXT.has(kind)) return []
  // What JSON-LD knows a thing by is an address that leads nowhere.
  const text = bytes.toString('utf8').replaceAll(/"@id":"[^"]*"/g, '')
  const whole = text.match(/https:\/\/pages\.example[^\s"'<>\\)&]*/g) ?? []
  return kind === '.html' ? [...addressesIn(text), ...whole] : whole
}
