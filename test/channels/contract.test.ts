import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import Tinypool from 'tinypool'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AssetRef, digestOf } from '../../plugins/asset.ts'
import { type BookDefinition, bookSchema } from '../../plugins/books/schema.ts'
import type { Output } from '../../plugins/channel.ts'
import { channelled, openRegistry } from '../../plugins/channels/open-registry.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { PerennialError } from '../../plugins/errors.ts'
import { buildLibrary, type Library } from '../../plugins/library/library.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { sitePages } from '../../plugins/library/site-map.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import { type Made, type Rendered, render } from '../../plugins/publish/render.ts'
import type { Workplace } from '../../plugins/publish/worker.ts'
import { START } from '../../plugins/source/diagnostic.ts'
import { sample, TESTS_ALL } from '../all.ts'
import { EXAMPLE_ROOT, exampleConfig, TODAY } from '../example-site.ts'
import { libraryOf } from '../make-library.ts'
import { type AloneJob, PLACES, planAlone, renderAlone } from './alone.ts'
import { deepFreeze } from './deep-freeze.ts'
import { HOSTILE } from './ebook/hostile.ts'

/** Every picture and book of the site, on a busy machine, in milliseconds. */
const SLOW = 120_000

/** Of how many outputs of a channel a sample is drawn elsewhere. */
const SOME = TESTS_ALL ? 6 : 2

/** Of how many outputs of a channel a sample is drawn a second time. */
const AGAIN = TESTS_ALL ? 24 : 3

/** Of how many outputs of a channel one is drawn at all. */
const DRAWN = TESTS_ALL ? Number.POSITIVE_INFINITY : 8

const config = exampleConfig()
const library = await readLibrary(config)
/** The same once more, which nothing may change. */
let frozen: Promise<Library> | undefined
const frozenLibrary = (): Promise<Library> => {
  frozen ??= readLibrary(config).then(deepFreeze)
  return frozen
}
const book: BookDefinition = {
  id: 'book',
  file: 'content/ebooks/book.yml',
  place: () => START,
  ...bookSchema.parse({ title: '🎉 & <T>', description: 'D', language: 'en', articles: {} }),
}
const hostile = libraryOf(
  {
    ...Object.fromEntries(
      Object.entries(HOSTILE).map(([path, text]) => [path.replace('articles/', ''), text]),
    ),
    'en/empty.md': '',
    'en/title-alone.md': '---\ntitle: 🎉\n---\n',
    'en/endless.md': `---\ntitle: ${'x'.repeat(300)}\ntopics: [${'y'.repeat(500)}]\n---\n\n${'z'.repeat(20_000)}\n`,
    'en/half.md': '---\ntitle: "Half \\ud83d a pair"\n---\n\nText \ud83d with halves.\n',
    'en/other.md': '---\ntitle: Ελληνικά, русский, 漢字, עברית\n---\n\nΚείμενο.\n',
  },
  { books: [book] },
)
const nothing = { articles: [], pages: [], books: [], offers: [], authors: [], diagnostics: [] }

const pool = new Tinypool({
  filename: new URL('../../plugins/publish/worker.ts', import.meta.url).href,
  maxThreads: 1,
  workerData: channelled(exampleConfig()) satisfies Workplace,
})
afterAll(() => pool.destroy())

/** What each channel drew, to be drawn once more in one process of its own. */
const alone: { channel: string; inputs: unknown; digest: string | undefined }[] = []

describe.each(Object.entries(registry))('the channel %s', { timeout: SLOW }, (name, channel) => {
  const plan = (from: Library): Output[] => channel.plan(from, channel.options.parse({}))
  const outputs = plan(library)
  // One file of each kind: how the same kind is drawn for another text is told by its inputs.
  const kindOf = ({ path, subject }: Output): string =>
    subject.kind === 'article'
      ? posix.basename(path).replace(posix.basename(subject.id), '')
      : posix.basename(path)
  const kinds = [...new Map(outputs.toReversed().map((output) => [kindOf(output), output])).values()]
  const drawn = sample(kinds, DRAWN)
  const digestsOf = async (list: readonly Output[], made?: Made): Promise<string[]> => {
    const digests: string[] = []
    for (const { inputs } of list) {
      digests.push(
        digestOf((await render({ root: EXAMPLE_ROOT, channel: name, inputs }, registry, made)).bytes),
      )
    }
    return digests
  }
  const known = new Map<string, Promise<Uint8Array>>()
  const remembered: Made = (channel, inputs) => {
    const key = JSON.stringify(inputs)
    const bytes =
      known.get(key) ??
      render({ root: EXAMPLE_ROOT, channel, inputs }, registry, remembered).then((made) => made.bytes)
    known.set(key, bytes)
    return bytes
  }
  let digests: readonly string[] = []
  beforeAll(async () => {
    digests = await digestsOf(drawn, remembered)
    for (const [at, { inputs }] of sample([...drawn.entries()], SOME))
      alone.push({ channel: name, inputs, digest: digests[at] })
  }, SLOW)

  it('says in a line what it makes', () => {
    expect(channel.summary).toMatch(/^\S.{20,}[^.]$/)
  })

  it('makes something of the example site', () => {
    expect(outputs.length).toBeGreaterThan(0)
    expect(digests).toHaveLength(drawn.length)
  })

  it('refuses an option that it does not know, and names it', () => {
    const site = buildLibrary(nothing, exampleConfig({ channels: { [name]: { colour: 'red' } } }))
    const refused = catchError(() => planAll(site, registry))
    expect(refused).toBeInstanceOf(PerennialError)
    expect(refused).toMatchObject({
      message:
        `The options of the channel "${name}" are not right:\n` +
        `  channels.${name}: found the unknown option "colour"`,
      hint: 'See content/README.md for the options of every channel.',
    })
  })

  it('is not there when it is switched off', async () => {
    const left = await openRegistry(exampleConfig({ channels: { [name]: false } }))
    expect(Object.keys(left)).toEqual(Object.keys(registry).filter((other) => other !== name))
  })

  it('plans the same twice', () => {
    expect(plan(library)).toStrictEqual(outputs)
  })

  it('leaves the library as it was', async () => {
    expect(plan(await frozenLibrary())).toStrictEqual(outputs)
  })

  it('copes with a library that is empty', async () => {
    for (const output of plan(buildLibrary(nothing, config))) {
      const { bytes } = await render({ root: EXAMPLE_ROOT, channel: name, inputs: output.inputs }, registry)
      expect(bytes.length, output.path).toBeGreaterThan(0)
    }
  })

  it('copes with texts that are hostile, empty or endless', async () => {
    const planned = plan(hostile)
    for (const { path, inputs } of planned)
      expect(JSON.parse(JSON.stringify(inputs)), path).toStrictEqual(inputs)
    // Of each text one file of a sort: `title-story.jpg` stands for `title-x.png` too.
    const sortOf = (path: string): string =>
      posix.join(posix.dirname(path), /^[a-z]*/.exec(posix.basename(path))?.[0] ?? '')
    for (const output of new Map(planned.map((each) => [sortOf(each.path), each])).values()) {
      const { bytes } = await render({ root: EXAMPLE_ROOT, channel: name, inputs: output.inputs }, registry)
      expect(bytes.length, output.path).toBeGreaterThan(0)
    }
  })

  it('puts the base of the site into every address', () => {
    const based = buildLibrary(
      { ...library, diagnostics: [], books: [book], offers: library.offerDefinitions },
      { ...config, base: '/blog' },
    )
    const inputs = plan(based).map((output) => JSON.stringify(output.inputs))
    expect(inputs.length).toBeGreaterThan(0)
    expect(inputs.join('\n')).not.toMatch(/https:\/\/pages\.example\/(?!blog\/)/)
  })

  it('has inputs of plain JSON, which survive a trip through text whole', () => {
    for (const { path, inputs } of outputs) {
      expect(JSON.parse(JSON.stringify(inputs)), path).toStrictEqual(inputs)
    }
  })

  it('keeps its paths inside its folder, and each its own', () => {
    for (const { path } of outputs) {
      expect(posix.normalize(path), 'a plain path').toBe(path)
      expect(path, 'a path inside').not.toMatch(/^(?:\/|\.\.?(?:\/|$)|[a-z]:)|[\\\0?#]/i)
    }
    const lowerCase = outputs.map(({ path }) => path.normalize('NFC').toLowerCase())
    expect(new Set(lowerCase).size, 'unique even where upper and lower case are the same').toBe(
      outputs.length,
    )
  })

  it('says of each file what it is and what it was made of', () => {
    const known: Readonly<Record<string, readonly string[]>> = {
      article: [...library.articles, ...library.pages].map(({ id }) => id),
      book: library.books.map(({ id }) => id),
      offer: library.offers.map(({ id }) => id),
      author: library.authors.map(({ id }) => id),
      page: sitePages(library).map(({ path }) => path),
      language: config.languages,
      site: ['site'],
    }
    for (const { path, type, subject, about } of outputs) {
      expect(known[subject.kind], path).toContain(subject.id)
      expect(type, path).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/)
      expect(about.name, path).not.toBe('')
      if (about.width !== undefined) expect(about.height, path).toBeGreaterThan(0)
      for (const text of about.copy ?? []) expect(text.length, path).toBeLessThanOrEqual(text.limit)
    }
  })

  it('gives the same bytes the second time, in the opposite order, with nothing at hand', async () => {
    const some = sample([...drawn.entries()], AGAIN).toReversed()
    expect(await digestsOf(some.map(([, output]) => output))).toEqual(some.map(([at]) => digests[at]))
  })

  it('gives the same bytes in a worker thread', async () => {
    for (const [at, { path, inputs }] of sample([...drawn.entries()], SOME)) {
      const made: Rendered = await pool.run({ root: EXAMPLE_ROOT, channel: name, inputs })
      expect(digestOf(made.bytes), path).toBe(digests[at])
    }
  })
})

it.each(sample(PLACES, 1))(
  'all channels give the same bytes from their inputs alone, without files, network, dice or clock, in $TZ',
  { timeout: SLOW },
  async (place) => {
    expect([...new Set(alone.map(({ channel }) => channel))]).toEqual(Object.keys(registry))
    const jobs = await Promise.all(alone.map(({ channel, inputs }) => jobOf(channel, inputs)))
    expect(await renderAlone(jobs, place)).toEqual(alone.map(({ digest }) => digest))
  },
)

it.each(sample(PLACES, 1))('the plan of the example site is the same in $TZ', async (place) => {
  const { title, description, topics, today } = exampleConfig()
  expect(today).toBe(TODAY)
  const expected = planAll(library, registry).map(({ address, key }) => `${address} ${key}\n`)
  expect(await planAlone(EXAMPLE_ROOT, { title, description, topics, today }, place)).toBe(expected.join(''))
})

it('every folder of channels/ is a line of the registry', async () => {
  const { readdir } = await import('node:fs/promises')
  const folder = fileURLToPath(new URL('../../plugins/channels/', import.meta.url))
  const entries = await readdir(folder, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect(Object.keys(registry).sort()).toEqual(folders.sort())
})

async function jobOf(channel: string, inputs: unknown): Promise<AloneJob> {
  const assets: Record<string, string> = {}
  for (const { path, digest } of assetsIn(inputs)) {
    assets[digest] = (await readFile(join(EXAMPLE_ROOT, path))).toString('base64')
  }
  return { channel, inputs, assets }
}

function assetsIn(value: unknown): AssetRef[] {
  if (typeof value !== 'object' || value === null) return []
  if ('path' in value && 'digest' in value) return [value as AssetRef]
  return Object.values(value).flatMap(assetsIn)
}

function catchError(run: () => unknown): unknown {
  try {
    run()
  } catch (thrown) {
    return thrown
  }
  return undefined
}
