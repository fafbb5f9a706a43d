import { existsSync } from 'node:fs'
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Phase } from '../../plugins/publish/step.ts'
import { sample, TESTS_ALL } from '../all.ts'
import { type Ended, ended } from '../ended.ts'
import { HIDDEN_WORDS } from '../example-site.ts'
import { filesIn, sharedFolder } from '../folders.ts'
import { leftBeside } from '../publish/trees.ts'
import { parseXml, textsOf } from '../strict-xml.ts'
import { readHtml } from './read-html.ts'
import { build, changesBetween, copyProject, countsOf, digestsOf, start, startScript } from './site-copy.ts'
import { socketsIn, watchingSockets } from './watched-sockets.ts'

/** Longest time that a build or two take on a busy machine. */
const PATIENCE = 120_000

const here = sharedFolder()
const there = sharedFolder()

/** Where builds are killed: in each phase, early and late, and around the two renames. */
const KILLS: readonly (readonly [Phase, number])[] = [
  ...[1, 2, 40, 90].map((step) => ['reading', step] as const),
  ['drawing', 1],
  ...[2, 1].map((step) => ['placing', step] as const),
  ...[2, 3].map((step) => ['drawing', step] as const),
  ...[1, 2, 20, 40, 60, 80, 85, 90, 93].map((step) => ['writing', step] as const),
  ...[1, 2].map((step) => ['collecting', step] as const),
]
const KILL_CHILD = fileURLToPath(new URL('./kill-child.ts', import.meta.url))

let root: string
let dist: string
let first: Ended
let firstTree: Record<string, string>
/** Whether the site may be another one than the first build made. */
let isChanged = false

/** Make the site what the first build made, where it may not be. */
async function settle(): Promise<void> {
  if (isChanged) await build(root)
  isChanged = false
}

beforeAll(async () => {
  root = await copyProject(await here)
  dist = join(root, 'dist')
  const watching = watchingSockets(join(await there, 'sockets'))
  first = await build(root, { TZ: 'Pacific/Kiritimati', LC_ALL: 'da_DK.UTF-8', ...watching })
  firstTree = await digestsOf(dist)
}, PATIENCE)

describe('a first build', () => {
  beforeAll(settle, PATIENCE)

  it('renders every planned output and ends well', async () => {
    expect(first.code).toBe(0)
    const { total, rendered, fromCache } = countsOf(first)
    expect({ rendered, fromCache }).toEqual({ rendered: total, fromCache: 0 })
    const listed = await ended(start(root, ['list', '--json']))
    const rows = listed.stdout.trimEnd().split('\n')
    expect(rows).toHaveLength(total)
    for (const row of rows) expect(firstTree).toHaveProperty([JSON.parse(row).path])
  })

  it('says at the start how many files are to be made, since that takes a while', () => {
    const { total } = countsOf(first)
    expect(first.stdout.match(/^making .*$/gm)).toEqual([`making ${total} files`])
  })

  it('says on one line what it found, and nothing else as a mistake', () => {
    expect(first.stderr).toBe(
      'content/articles/en/first-steps.md:16:237  found a link to "secret-draft.md", which is not published and is shown as plain text; publish it first, or take the link out  (broken-link)  warning\n1 warning\n',
    )
    expect(first.stdout).not.toContain('\u001b')
    expect(first.stdout).not.toContain('\r')
  })

  it('leaves nothing beside the site but its caches', async () => {
    const work = await filesIn(join(root, '.perennial'))
    expect(work.filter((file) => !/^(?:astro|cache)\//.test(file))).toEqual([])
  })

  it('connects to no other host', async () => {
    expect(await socketsIn(join(await there, 'sockets'))).toEqual([])
  })

  it('would be seen to connect to one', async () => {
    const file = join(await there, 'control')
    const asks = [
      "fetch('https://fetched.invalid/').catch(() => {})",
      "require('node:https').get('https://got.invalid/').on('error', () => {})",
      "require('node:net').connect(25, 'connected.invalid').on('error', () => {})",
      "new (require('node:worker_threads').Worker)(\"fetch('https://worker.invalid/').catch(() => {})\", { eval: true })",
    ]
    await ended(startScript(root, '-e', [asks.join(';')], watchingSockets(file)))
    expect((await socketsIn(file)).sort()).toEqual([
      'connected.invalid:25',
      'fetched.invalid:443',
      'got.invalid:443',
      'worker.invalid:443',
    ])
  })

  it('shows no word of a draft or a text of the future, in no file and no name', async () => {
    const words = new RegExp(HIDDEN_WORDS.join('|'), 'i')
    const shown: string[] = []
    for (const file of await filesIn(dist)) {
      const bytes = await readFile(join(dist, file))
      const parts = file.endsWith('.epub') ? Object.entries(unzipSync(bytes)) : [[file, bytes] as const]
      for (const [name, part] of parts)
        if (words.test(`${name}\n${strFromU8(part)}`)) shown.push(`${file}: ${name}`)
    }
    expect(shown).toEqual([])
  })

  it('keeps a title whole that tries to end a script, a quotation, a CDATA section', async () => {
    const title = 'Measure the effect: “Tom & Jerry” <b>count</b> </script> ]]> 🎉'
    const page = await readFile(join(dist, 'en/measure-the-effect/index.html'), 'utf8')
    const elements = readHtml(page)
    expect(textsOfHtml(elements, 'h1')).toEqual([title])
    expect(textsOfHtml(elements, 'title')).toEqual([`${title} – Sider & Pages`])
    const meta = elements.find(({ attributes }) => attributes['property'] === 'og:title')
    expect(meta?.attributes['content']).toBe(title)
    const scripts = textsOfHtml(elements, 'script')
    const [data = ''] = scripts.filter((script) => script.startsWith('{"@context"'))
    const code = scripts.filter((script) => script !== data)
    expect(JSON.parse(data)).toMatchObject({ '@graph': [{ headline: title }, {}] })
    for (const script of code) expect(script).not.toContain('Tom')
    const items = textsOf(parseXml(await readFile(join(dist, 'en/rss.xml'), 'utf8')), 'title')
    expect(items).toContain(title)
    const { items: entries } = JSON.parse(await readFile(join(dist, 'en/feed.json'), 'utf8')) as {
      items: { title: string }[]
    }
    expect(entries.map((entry) => entry.title)).toContain(title)
    const kit = readHtml(await readFile(join(dist, 'kit/en/measure-the-effect/index.html'), 'utf8'))
    expect(textsOfHtml(kit, 'h1')).toEqual([title])
  })
})

describe('a page', () => {
  beforeAll(settle, PATIENCE)

  it('names its link preview, and where that is a photo, the JPEG', async () => {
    for (const [slug, name] of [
      ['measure-the-effect', 'og.jpg'],
      ['first-steps', 'og.png'],
    ]) {
      const elements = readHtml(await readFile(join(dist, `en/${slug}/index.html`), 'utf8'))
      const meta = elements.find(({ attributes }) => attributes['property'] === 'og:image')
      expect(meta?.attributes['content']).toBe(`https://pages.example/cards/en/${slug}/${name}`)
      expect(firstTree).toHaveProperty([`cards/en/${slug}/${name}`])
    }
  })
})

describe('the same content', () => {
  beforeAll(settle, PATIENCE)

  it(
    'gives the same bytes in another folder, time zone and locale, and with letters and marks apart in its names',
    async () => {
      const other = await copyProject(await there)
      const apart = (await filesIn(join(other, 'content'))).filter((name) => name !== name.normalize('NFD'))
      expect(apart).not.toEqual([])
      for (const name of apart)
        await rename(join(other, 'content', name), join(other, 'content', name.normalize('NFD')))
      // What is drawn of equal inputs, with the contract tests of channels; here the pages, and that the inputs are equal.
      const cache = '.perennial/cache'
      if (!TESTS_ALL) await cp(join(root, cache), join(other, cache), { recursive: true })
      const built = await build(other, { TZ: 'America/Los_Angeles', LC_ALL: 'en_US.UTF-8' })
      expect(built.code).toBe(0)
      expect(countsOf(built).rendered).toBe(TESTS_ALL ? countsOf(first).total : 0)
      expect(changesBetween(firstTree, await digestsOf(join(other, 'dist')))).toEqual([])
    },
    PATIENCE,
  )

  it(
    'is not rendered a second time',
    async () => {
      const second = await build(root)
      const { total } = countsOf(first)
      expect(second.code).toBe(0)
      expect(second.stdout).toContain(`${total} outputs: 0 rendered, ${total} from the cache`)
      expect(second.stdout).not.toContain('making')
      expect(second.stdout).not.toContain('WARN')
      expect(changesBetween(firstTree, await digestsOf(dist))).toEqual([])
    },
    PATIENCE,
  )
})

describe('a changed article', () => {
  beforeAll(settle, PATIENCE)

  it(
    'renders again what holds it, and nothing else',
    async () => {
      isChanged = true
      const file = join(root, 'content/articles/en/keep-customers.md')
      const text = await readFile(file, 'utf8')
      await writeFile(file, text.replace('Send one letter a month', 'Send one good letter a month'))
      const changed = await build(root)
      await writeFile(file, text)
      const { rendered } = countsOf(changed)
      const files = changesBetween(firstTree, await digestsOf(dist))
      const feeds = ['en', 'en/topic/loyalty'].flatMap((folder) =>
        ['atom.xml', 'feed.json', 'rss.xml'].map((name) => `${folder}/${name}`),
      )
      const holding = ['ebook/en-guide.epub', 'ebook/en-guide.pdf', ...feeds]
      expect(files.filter((name) => !holding.includes(name) && !name.includes('keep-customers'))).toEqual([])
      expect(files).toEqual(expect.arrayContaining([...holding, 'en/keep-customers/index.html']))
      expect(rendered).toBe(files.filter((name) => !name.endsWith('index.html')).length)
    },
    PATIENCE,
  )
})

/** What may change between two builds, as edits by file. */
const CHANGES = {
  'the content changed': {
    'content/articles/en/choose-a-tool.md': ['title: ', 'title: Or '],
    'content/offers/en-start.yml': ['text: ', 'text: Yes, '],
    'content/authors/ada.yml': ['name: ', 'name: Countess '],
    'content/pages/en/about.md': ['title: ', 'title: Much '],
  },
  'a component changed': { 'src/components/NextStep.astro': ['<h2', '<h2 data-changed'] },
  'the configuration changed': { 'astro.config.mjs': ['On pages that last.', 'Pages that last long.'] },
  'the toolkit changed': { 'plugins/html/offer.ts': ["'offer-headline'", "'offer-title'"] },
} as const
type Edits = Readonly<Record<string, readonly [from: string, to: string]>>
const ALONE: readonly (readonly [string, Edits])[] = Object.entries(CHANGES)
/** What leaves most pages as they were, together; `npm run test:all` makes each change alone, and also from nothing. */
const TOGETHER: typeof ALONE = [
  [
    'the content and a component changed',
    { ...CHANGES['the content changed'], ...CHANGES['a component changed'] },
  ],
]

/** Build from nothing. */
async function buildAfresh(at: string): Promise<{ code: number | null; tree: Record<string, string> }> {
  await rm(join(at, '.perennial'), { recursive: true })
  const { code } = await build(at)
  return { code, tree: await digestsOf(join(at, 'dist')) }
}

describe('pages taken from the last build', () => {
  it.each([...(TESTS_ALL ? ALONE : TOGETHER)])(
    'are what a build from nothing makes, when %s',
    async (_when, edits) => {
      isChanged = true
      const texts = new Map<string, string>()
      const before = await digestsOf(dist)
      for (const [file, [from, to]] of Object.entries(edits)) {
        const text = await readFile(join(root, file), 'utf8')
        expect(text, file).toContain(from)
        texts.set(file, text)
        await writeFile(join(root, file), text.replace(from, to))
      }
      const next = await build(root)
      const after = await digestsOf(dist)
      const fresh = TESTS_ALL ? await buildAfresh(root) : undefined
      for (const [file, text] of texts) await writeFile(join(root, file), text)
      // Back to what was built from nothing: a page that is kept where it should be made anew is seen on this way too.
      const back = await build(root)
      isChanged = false
      expect([next.code, fresh?.code ?? 0, back.code]).toEqual([0, 0, 0])
      if (fresh) expect(changesBetween(after, fresh.tree)).toEqual([])
      expect(changesBetween(firstTree, await digestsOf(dist))).toEqual([])
      expect(changesBetween(before, after).some((name) => name.endsWith('index.html'))).toBe(true)
    },
    2 * PATIENCE,
  )
})

describe('a build that goes wrong', () => {
  const kills = sample(KILLS, 1)
  let before: Record<string, string>

  beforeAll(async () => {
    await settle()
    before = await digestsOf(dist)
  }, PATIENCE)

  it(
    'stops at an error with its place and nothing of its own, and leaves the site as it was',
    async () => {
      const bad = join(root, 'content/articles/en/bad.md')
      await writeFile(
        bad,
        '---\ntitle: A bad day\npublished: never\n---\n\nThere is no such day in any calendar.\n',
      )
      const { code, stdout, stderr } = await build(root)
      await rename(bad, join(root, 'bad.md'))
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toBe(
        `${first.stderr.replace(/1 warning\n$/, '')}content/articles/en/bad.md:3:1  published: found "never", expected a date such as 2026-01-31  (front-matter-value)  error\n1 error, 1 warning\nNothing was built; the last build is as it was.\n`,
      )
      expect(changesBetween(before, await digestsOf(dist))).toEqual([])
    },
    PATIENCE,
  )

  it(
    'stops also when Astro itself is called, and shows where to look instead of its own code',
    async () => {
      const bad = join(root, 'content/articles/en/bad.md')
      await writeFile(bad, '---\n---\n')
      const { code, stderr } = await ended(startScript(root, 'node_modules/astro/bin/astro.mjs', ['build']))
      await rename(bad, join(root, 'bad.md'))
      expect(code).toBe(1)
      expect(stderr).toContain(
        'An error in the content:\ncontent/articles/en/bad.md:1:1  found no title; add "title: …" to the front matter or begin the text with "# …"  (title)\n',
      )
      expect(stderr).not.toMatch(/^\s+at /m)
      expect(changesBetween(before, await digestsOf(dist))).toEqual([])
    },
    PATIENCE,
  )

  // `publish/kill.test.ts` kills others.
  it.runIf(TESTS_ALL)(
    'leaves the site as it was where it is killed, and does not stand in the way of the next one, which clears up after it',
    async () => {
      for (const [turn, [phase, step]] of kills.entries()) {
        const at = `${phase} ${step}`
        const article = join(root, 'content/articles/en/first-steps.md')
        const text = await readFile(article, 'utf8')
        // Another change each time: what a killed build has drawn is kept.
        await writeFile(article, text.replace('title: ', `title: Never ${turn} `))
        const { code } = await ended(startScript(root, KILL_CHILD, [phase, String(step)]))
        await writeFile(article, text)
        expect(code, at).toBeNull()
        // Between the two renames nothing is in its place, and the last build beside it, for the next one to find.
        const isBetween = phase === 'placing' && step === 2
        const [kept = 'dist'] = (await readdir(root)).filter((name) => name.startsWith('.dist.previous-'))
        expect(existsSync(dist), at).toBe(!isBetween)
        expect(changesBetween(before, await digestsOf(isBetween ? join(root, kept) : dist)), at).toEqual([])
      }
      const next = await build(root)
      expect(next.code).toBe(0)
      expect(changesBetween(before, await digestsOf(dist))).toEqual([])
      const work = await filesIn(join(root, '.perennial'))
      expect(work.filter((name) => !/^(?:astro|cache)\//.test(name))).toEqual([])
      expect(await leftBeside(dist)).toEqual([])
    },
    (kills.length + 1) * PATIENCE,
  )
})

function textsOfHtml(elements: ReturnType<typeof readHtml>, name: string): string[] {
  return elements.filter((element) => element.name === name).map(({ text }) => text)
}
