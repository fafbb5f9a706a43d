import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { writeSearch } from '../../plugins/astro/search-files.ts'
import { Engine } from '../../plugins/engine.ts'
import type { Library } from '../../plugins/library/library.ts'
import { pagePaths } from '../../plugins/library/page-paths.ts'
import { type IndexFile, openIndex } from '../../plugins/search/make-index.ts'
import { packIndex, unpackIndex } from '../../plugins/search/pack-index.ts'
import { searchRecords } from '../../plugins/search/records.ts'
import { says } from '../../plugins/search/says.ts'
import { beginIndex } from '../../plugins/search/search-index.ts'
import { exampleConfig } from '../example-site.ts'
import { libraryOf } from '../make-library.ts'
import { withoutPackages } from '../without-packages.ts'

const TEXTS = {
  'da/tragten.md': `---
title: Hvad er tragten?
topics: [start]
published: 2026-01-02
---

## Fire faser

Tragten viser læserne vejen til et køb. <b>Fed</b> tekst og \`kode\` er med.

\`\`\`js
const hemmelighed = 'aldrig'
\`\`\`

::offer{id=plan}
`,
  'da/hjulet.md': '---\ntitle: Hjulet\n---\nSvinghjulet driver kunderne rundt.',
  'en/running.md': '---\ntitle: Running a blog\n---\nReaders keep 3 < 5 articles.',
  'en/draft.md': '---\ntitle: Not yet\ndraft: true\n---\nquagglewump',
  'en/later.md': '---\ntitle: Later\npublished: 2030-01-01\n---\nsnorfleblat',
}
const library = libraryOf(TEXTS)
const records = searchRecords(library)
const make = async (some: typeof records): Promise<IndexFile[]> => (await openIndex())(some)

describe('the records of a library', () => {
  it('are its articles by address, with their running text and what is known of them', () => {
    expect(records.map(({ url }) => url)).toEqual(['/da/hjulet/', '/da/tragten/', '/en/running/'])
    expect(records[1]).toEqual({
      url: '/da/tragten/',
      language: 'da',
      content: 'Fire faser. Tragten viser læserne vejen til et køb. Fed tekst og kode er med.',
      meta: {
        title: 'Hvad er tragten?',
        stage: 'Opmærksomhed',
        topics: 'At begynde',
        authors: 'Sider & Pages',
      },
    })
  })

  it('have a page in each language that has any, unless the site wants no search', () => {
    const pages = (site: Library): string[] => pagePaths(site).filter((path) => /soeg|search/.test(path))
    expect(pages(library)).toEqual(['/da/soeg/', '/en/search/'])
    expect(pages(libraryOf({ 'en/one.md': 'One.' }))).toEqual(['/en/search/'])
    expect(pages(libraryOf(TEXTS, {}, { search: false }))).toEqual([])
  })
})

it.each([
  ['a flywheel turns', 'flywheels', true],
  ['we run', 'running', false],
  ['a runner runs', 'running', true],
  ['an e-mail tool', 'mailchimp', false],
  ['an e-mail tool', 'mail', true],
  ['tools to see', 'seo', false],
  ['a blå bil', 'Bla  bilen', true],
  ['Tragten og hjulet', 'tragt cykel', false],
])('"%s" says "%s": %s', (text, term, said) => {
  expect(says(text, term)).toBe(said)
})

describe('an index', () => {
  let files: IndexFile[]
  let folder: string
  let server: Server
  beforeAll(async () => {
    files = await make(records)
    folder = await mkdtemp(join(tmpdir(), 'perennial-search-'))
    for (const { path, content } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    // Where no page says its language, the index of the language with the most texts is searched: here, the only one.
    const served = new Map<string | undefined, Uint8Array>()
    for (const lang of ['da', 'en'])
      for (const { path, content } of await make(records.filter(({ language }) => language === lang)))
        served.set(`/${lang}/${path}`, content)
    server = createServer((request, response) => {
      response.end(served.get(request.url?.replace(/\?.*/, '')))
    }).listen(0)
  })
  afterAll(async () => {
    server.close()
    await rm(folder, { recursive: true })
  })

  /** Search as the browser does, and give the addresses. */
  const find = async (language: 'da' | 'en', term: string): Promise<string[]> => {
    const { createInstance } = await import(pathToFileURL(join(folder, 'pagefind.js')).href)
    const { port } = server.address() as AddressInfo
    const engine = createInstance({
      basePath: `http://localhost:${port}/${language}/`,
      baseUrl: '/',
      noWorker: true,
    })
    const { results } = await engine.search(term)
    return Promise.all(
      results.map(async (result: { data(): Promise<{ url: string }> }) => (await result.data()).url),
    )
  }

  it('finds other forms of a word, in both languages', async () => {
    expect(await find('da', 'tragte')).toEqual(['/da/tragten/'])
    expect(await find('da', 'kunde')).toEqual(['/da/hjulet/'])
    expect(await find('en', 'reader')).toEqual(['/en/running/'])
    expect(await find('en', 'blogs')).toEqual(['/en/running/'])
  })

  it('finds nothing that is kept back', async () => {
    for (const word of ['quagglewump', 'snorfleblat']) expect(await find('en', word)).toEqual([])
    expect(await find('da', 'hemmelighed')).toEqual([])
  })

  it('is the same bytes twice, and holds nothing but what a search needs', async () => {
    expect(packIndex(await make(records))).toEqual(packIndex(files))
    expect(files.map(({ path }) => path.replace(/[0-9a-f]{7,}/, 'HASH'))).toEqual([
      'fragment/da_HASH.pf_fragment',
      'fragment/da_HASH.pf_fragment',
      'fragment/en_HASH.pf_fragment',
      'index/da_HASH.pf_index',
      'index/en_HASH.pf_index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.da_HASH.pf_meta',
      'pagefind.en_HASH.pf_meta',
      'pagefind.js',
      'wasm.da.pagefind',
      'wasm.en.pagefind',
    ])
  })

  it('comes out of its pack as it went in', () => {
    const unpacked = unpackIndex(packIndex(files))
    expect(unpacked.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
    expect(
      unpacked.every(({ content }, at) => Buffer.compare(content, files[at]?.content ?? Buffer.of()) === 0),
    ).toBe(true)
  })

  it('is the same whatever the order of the texts, and comes from the cache while nothing changes', async () => {
    const reversed = libraryOf(Object.fromEntries(Object.entries(TEXTS).reverse()))
    const made = await (await beginIndex(reversed, folder)).files
    expect(packIndex(made)).toEqual(packIndex(files))
    // Without a program to make it, it can come from the cache alone.
    withoutProgram()
    expect(packIndex(await (await beginIndex(library, folder)).files)).toEqual(packIndex(files))
  })

  it('says what to do where it stops on the way, to whoever asks for it', async () => {
    const found = make([{ ...records[0], url: 1 } as never])
    await expect(found).rejects.toMatchObject({
      message: expect.stringMatching(/^The search of the site was not made: ./),
      hint: 'Build again, or let readers find all articles in their list alone: `search: false`.',
    })
  })

  it('says why it is not made where Pagefind has no program', async () => {
    withoutProgram()
    await expect(openIndex()).rejects.toMatchObject({
      message: `The search of the site was not made: Failed to install either of [pagefind_extended, pagefind]. Most likely the platform ${process.platform}-none is not yet a supported architecture.`,
      hint: 'Its pages are built without it, and readers find all articles in their list. `search: false` says that this is how it should be.',
    })
  })
})

it('is not made where Pagefind is not installed, which says how to install it', async () => {
  const script = `import { openIndex } from ${JSON.stringify(new URL('../../plugins/search/make-index.ts', import.meta.url).href)}
await openIndex().catch(({ message, hint }) => console.log(message + '\\n' + hint))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, ...withoutPackages(/^pagefind$/) },
  })
  expect(stdout).toBe(
    'The search of the site was not made: Pagefind, which makes it, is not installed.\nInstall it, `npm install --save-dev pagefind`, or say that readers shall find all articles in their list alone: `search: false`.\n',
  )
})

it('is missing from a site where it cannot be made, which a line says', async () => {
  withoutProgram()
  const engine = new Engine(exampleConfig({ title: 'A site that nobody has searched' }))
  const lines: string[] = []
  await writeSearch(engine, '/nowhere', { warn: (line) => lines.push(line) })
  expect(lines).toEqual([`${engine.searchFault?.message} ${engine.searchFault?.hint}`])
  expect(engine.searchFault?.message).toMatch(/^The search of the site was not made: /)
})

/** Let Pagefind look for its program on a platform that nobody has. */
function withoutProgram(): void {
  const before = process.env['npm_config_arch']
  process.env['npm_config_arch'] = 'none'
  onTestFinished(() => {
    if (before === undefined) delete process.env['npm_config_arch']
    else process.env['npm_config_arch'] = before
  })
}
