import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { TESTS_ALL } from '../all.ts'
import { exampleConfig } from '../example-site.ts'
import { filesIn, sharedFolder } from '../folders.ts'
import { findMarkers } from './find-markers.ts'
import { expectApart } from './kit-apart.ts'
import { EXPIRED, markerOf, PRIVATE, PUBLIC, privateContent } from './private-content.ts'
import { build, copyProject } from './site-copy.ts'

/** Where the kit is; in the site, with all that is there besides, only where everything is tested. */
const KITS: readonly string[] = TESTS_ALL ? ['separate', 'public'] : ['separate']

/** Longest time that three builds take on a busy machine. */
const PATIENCE = 300_000

/** One card of each kind that shows words, so that the site is built in seconds. */
const OPTIONS = {
  channels: {
    cards: {
      kinds: {
        ...{ title: ['square'], quote: ['square'], number: ['square'], 'key-point': ['square'] },
        ...{ author: ['square'], offer: ['square'] },
        ...{ step: false, carousel: ['square'], book: false, page: false },
      },
    },
  },
} as const

const shared = sharedFolder()

/** What was found of each word, by the folder that was built. */
const found: Record<string, Readonly<Record<string, readonly string[]>>> = {}
let root: string

/** Hide a word in files that a site publishes as they are, in every form that the search has to see through. */
async function hideInPublic(folder: string, word: string): Promise<void> {
  const put = (name: string, bytes: string | Uint8Array) => writeFile(join(folder, 'public', name), bytes)
  const field = sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
  await put('utf16.txt', Buffer.from(`x${word}`, 'utf16le'))
  await put('utf16be.txt', Buffer.from(`x${word}`, 'utf16le').swap16())
  await put('base64.json', JSON.stringify({ a: Buffer.from(`xx ${word} and more`).toString('base64') }))
  await put('percent.txt', encodeURIComponent(word))
  await put('escapes.json', `"${word.replace('ø', '\\u00f8')}"`)
  await put('references.html', `<p>${word.replace('ø', '&#xF8;')}`)
  await put('decomposed.txt', word.toUpperCase().normalize('NFD'))
  await put(
    'exif.jpg',
    await field
      .clone()
      .withExif({ IFD0: { Artist: word } })
      .jpeg()
      .toBuffer(),
  )
  const png = await field.png().toBuffer()
  const note = Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from(word))])
  const head = Buffer.alloc(8)
  head.writeUInt32BE(note.length)
  head.write('zTXt', 4, 'latin1')
  await put('ztxt.png', Buffer.concat([png.subarray(0, 33), head, note, Buffer.alloc(4), png.subarray(33)]))
  await put(`${word}.txt`, 'a name')
}

const HIDDEN = [
  ...['utf16.txt', 'utf16be.txt', 'base64.json', 'percent.txt', 'escapes.json', 'references.html'],
  ...['decomposed.txt', 'exif.jpg', 'ztxt.png', `${markerOf('public file')}.txt`],
]

async function buildAs(name: string, kit: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const file = join(root, 'astro.config.mjs')
  await writeFile(file, (await readFile(file, 'utf8')).replace(/"kit":"\w+"/, `"kit":"${kit}"`))
  const ended = await build(root, env)
  if (ended.code !== 0) throw new Error(`The site did not build:\n${ended.stdout}\n${ended.stderr}`)
  const words = [...PRIVATE, ...PUBLIC, ...EXPIRED, 'public file'].map(markerOf)
  const out = join(root, 'out', name)
  await mkdir(out, { recursive: true })
  for (const folder of ['dist', 'dist-kit'])
    if (existsSync(join(root, folder))) await rename(join(root, folder), join(out, folder))
  found[name] = await findMarkers(out, words)
}

beforeAll(async () => {
  root = await copyProject(await shared, { options: { kit: 'separate', ...OPTIONS } })
  await rm(join(root, 'content'), { recursive: true })
  for (const [path, content] of Object.entries(await privateContent())) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  await hideInPublic(root, markerOf('public file'))
  for (const kit of KITS) await buildAs(kit, kit)
  if (!TESTS_ALL) return
  // Where drafts are shown, what is wrong with them is wrong with the site.
  await rm(join(root, 'content/articles/en', markerOf('held broken')), { recursive: true })
  await buildAs('drafts', 'public', { PERENNIAL_DRAFTS: '1' })
}, PATIENCE)

/** Where a word was found that stands in one place of the content. */
function placesOf(name: string, place: string): readonly string[] {
  return found[name]?.[markerOf(place)] ?? []
}

describe.each(KITS)('a site whose kit is %s', (name) => {
  it.each(PRIVATE)('has no word and no name of what is private: %s', (place) => {
    expect(placesOf(name, place)).toEqual([])
  })

  it('draws none of it', async () => {
    const config = exampleConfig({ ...OPTIONS, today: '2026-06-01' }, root)
    const cards = (await new Engine(config).plan()).filter(({ channel }) => channel === 'cards')
    const planned = JSON.stringify(cards).toLowerCase()
    expect(PRIVATE.filter((place) => planned.includes(markerOf(place)))).toEqual([])
    expect(planned).toContain(markerOf('public title'))
  })

  it('shows links to it as plain words', async () => {
    const page = await readFile(join(root, 'out', name, 'dist/en/open/index.html'), 'utf8')
    expect(page).toMatch(/Read a plan, one, two, three and four\./)
  })

  it('passes on no text that has expired, and keeps its page', () => {
    const places = placesOf(name, 'expired').map((place) => place.replace(/^dist(?:-kit)?\//, ''))
    expect(places).toContain('en/old/index.html')
    // The kit lists it as its pages do, and has nothing of it to pass on.
    const pages = /index\.html$|^kit\/index\/\d+\.js$/
    expect(places.filter((place) => !pages.test(place))).toEqual([])
  })
})

describe('what is public', () => {
  const kit = (name: string): string => (name === 'public' ? 'dist/kit' : 'dist-kit/kit')

  it.each([
    ['title', 'en/open/index.html'],
    ['body', 'en/open/index.html'],
    ['heading', 'en/open/index.html'],
    ['cell', 'en/open/index.html'],
    ['link', 'en/open/index.html'],
    ['alt', 'en/open/index.html'],
    ['quote', 'en/open/index.html'],
    ['author', 'en/open/index.html'],
    ['topic', 'en/topic/zqpublictopicoe7431/index.html'],
    ['offer', 'en/open/index.html'],
    ['slug', 'sitemap.xml'],
    ['page', 'en/about/index.html'],
    ['book', 'en/book/shown/index.html'],
    ['title', 'en/rss.xml'],
    ['body', 'en/feed.json'],
    ['book', 'ebook/shown.epub: EPUB/package.opf'],
    ['book', 'ebook/shown.pdf'],
    ['body', 'ebook/shown.pdf'],
    ['alt', 'ebook/shown.pdf'],
  ])('is found by the same search: %s in %s', (place, file) => {
    for (const name of KITS) expect(placesOf(name, `public ${place}`)).toContain(`dist/${file}`)
  })

  it.each([
    ['title', 'social/en/open/x.txt'],
    ['description', 'newsletter/en/open.html'],
    ['description', 'newsletter/en/open.txt'],
    ['title', 'en/open/index.html'],
    ['slug', 'index.html'],
  ])('is found in the kit: %s in %s', (place, file) => {
    for (const name of KITS) expect(placesOf(name, `public ${place}`)).toContain(`${kit(name)}/${file}`)
  })

  it.each(HIDDEN)('is found in whatever form: %s', (file) => {
    expect(placesOf('separate', 'public file')).toContain(`dist/${file}`)
  })

  it('is found in the chapters of the EPUB', () => {
    const places = placesOf('separate', 'public title')
    expect(places.filter((place) => /\.epub: .*\.xhtml$/.test(place))).not.toEqual([])
  })
})

// That the search finds what is there, in sites without drafts: above.
it.runIf(TESTS_ALL)('with drafts, what is held back shows', () => {
  for (const place of PRIVATE.filter((each) => /^(?:held|draft|toml)/.test(each) && each !== 'held broken'))
    expect(placesOf('drafts', place), place).not.toEqual([])
  for (const place of PRIVATE.filter((each) => !/^(?:held|draft|toml)/.test(each)))
    expect(placesOf('drafts', place), place).toEqual([])
})

it('a kit apart goes into a folder of its own with every file that it shows, and leaves none of itself in the site', async () => {
  const [dist, kit] = ['dist', 'dist-kit'].map((name) => join(root, 'out/separate', name)) as [string, string]
  expect((await filesIn(dist)).filter((file) => file.startsWith('kit/'))).toEqual([])
  expect((await filesIn(kit)).filter((file) => file.endsWith('.epub'))).toEqual(['ebook/shown.epub'])
  await expectApart(kit, (file) => file === 'kit/index.html' || file.startsWith('kit/en/'))
})

it('a kit apart has a report on the content', async () => {
  expect(await filesIn(join(root, 'out/separate/dist-kit'))).toContain('kit/report/index.html')
})

it.runIf(TESTS_ALL)('a public kit has none', async () => {
  expect((await filesIn(join(root, 'out/public'))).filter((file) => file.includes('kit/report'))).toEqual([])
  expect(await readFile(join(root, 'out/public/dist/kit/index.html'), 'utf8')).not.toContain('report')
})

it('nothing of the caches is published', async () => {
  const files = await filesIn(join(root, 'out'))
  expect(files.filter((file) => /\.perennial|\.astro|data-store|\.map$/.test(file))).toEqual([])
})
