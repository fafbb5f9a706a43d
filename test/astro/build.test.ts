import { appendFile, cp, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { TESTS_ALL } from '../all.ts'
import { type Ended, ended } from '../ended.ts'
import { exampleConfig, FEW_CARDS, HIDDEN_WORDS } from '../example-site.ts'
import { filesIn, sharedFolder } from '../folders.ts'
import { parseXml, textsOf } from '../strict-xml.ts'
import { describeGoneWrong } from './build-gone-wrong.ts'
import type { BuiltProject } from './built-project.ts'
import { describeKeptPages } from './pages-kept.ts'
import { readHtml } from './read-html.ts'
import { build, changesBetween, copyProject, countsOf, digestsOf, start, startScript } from './site-copy.ts'
import { socketsIn, watchingSockets } from './watched-sockets.ts'
import { describeWorkFolder } from './work-folder.ts'

/** Longest time that a build or two take on a busy machine. */
const PATIENCE = 120_000

const here = sharedFolder()
const there = sharedFolder()

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

/** List what a build makes; where everything is tested, as `perennial list` in the project does. */
async function plannedPaths(): Promise<string[]> {
  if (!TESTS_ALL) {
    const config = exampleConfig({ channels: FEW_CARDS, kit: 'public' }, root)
    return (await new Engine(config).plan()).map(({ address }) => address)
  }
  const { stdout } = await ended(start(root, ['list', '--json']))
  return stdout
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row).path)
}

describe('a first build', () => {
  beforeAll(settle, PATIENCE)

  it('renders every planned output and ends well', async () => {
    expect(first.code).toBe(0)
    const { total, rendered, fromCache } = countsOf(first)
    expect({ rendered, fromCache }).toEqual({ rendered: total, fromCache: 0 })
    const planned = await plannedPaths()
    expect(planned).toHaveLength(total)
    for (const path of planned) expect(firstTree).toHaveProperty([path])
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

/** What is told of a cache whose pages another hand has changed. */
const SPOILT =
  '[WARN] [perennial] The cache of pages was not as the last build left it: every page is made again.\n'

/** Take the work folder of another build, and add a byte to each page in it. */
async function takeSpoilt(from: string, into: string): Promise<void> {
  await cp(from, into, { recursive: true })
  const pages = join(into, 'astro/dist')
  for (const file of await filesIn(pages)) await appendFile(join(pages, file), '\n')
}

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
      if (!TESTS_ALL) await takeSpoilt(join(root, '.perennial'), join(other, '.perennial'))
      const built = await build(other, { TZ: 'America/Los_Angeles', LC_ALL: 'en_US.UTF-8' })
      expect(built.code).toBe(0)
      const { total } = countsOf(first)
      expect(countsOf(built)).toEqual({
        total,
        ...(TESTS_ALL ? { rendered: total, fromCache: 0 } : { rendered: 0, fromCache: total }),
      })
      expect(built.stdout.includes(SPOILT)).toBe(!TESTS_ALL)
      expect(changesBetween(firstTree, await digestsOf(join(other, 'dist')))).toEqual([])
    },
    PATIENCE,
  )

  // Nor is it in another folder, above.
  it.runIf(TESTS_ALL)(
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

// So it is where nothing has pages: `publish/publish.test.ts`.
describe.runIf(TESTS_ALL)('a changed article', () => {
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

const project = (): BuiltProject => ({ root, dist, first, good: firstTree })

describeKeptPages(project, settle)
describeGoneWrong(project, settle)
describeWorkFolder(project)

function textsOfHtml(elements: ReturnType<typeof readHtml>, name: string): string[] {
  return elements.filter((element) => element.name === name).map(({ text }) => text)
}
