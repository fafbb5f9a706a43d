import { execFileSync } from 'node:child_process'
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sentencesDigest } from '../plugins/article/lift/chosen/offered.ts'
import type { PerennialOptions } from '../plugins/config.ts'
import { Engine } from '../plugins/engine.ts'
import type { Library } from '../plugins/library/library.ts'
import { readLibrary } from '../plugins/library/read.ts'
import { Memory } from '../plugins/source/memory.ts'
import { sample, TESTS_ALL } from './all.ts'
import { EXAMPLE_ROOT, exampleConfig, FEW_CARDS } from './example-site.ts'
import { copyExampleSite, sharedFolder } from './folders.ts'

const STEPS = 'content/articles/en/first-steps.md'
const TOOL = 'content/articles/en/choose-a-tool.md'
const NEW = 'content/articles/en/brand-new.md'
const CHOICES = 'content/choices.json'
const NOTHING = 'nothing was done'
/** The edits after which the site is looked at where not everything is tested: one of each sort. */
const FEW: readonly string[] = [
  ...[
    NOTHING,
    'a text is changed',
    'front matter is broken',
    'a draft is out',
    'another text settles that day',
  ],
  ...['a picture is gone', 'an offer is broken', 'a text is committed anew', 'what was chosen is gone'],
]

/** Everything that is known of a site's texts, as text. */
async function knownBy(engine: Engine): Promise<string> {
  const library = await engine.library()
  const [plan, found] = [await engine.plan(), await engine.check()]
  const html = await Promise.all(library.texts.map(({ id }) => engine.html(id)))
  return written({ ...textsOf(library), plan, found, html })
}

function textsOf(library: Library): object {
  const { texts, unpublished, drafts, waiting, diagnostics, offers, books, lists, articles } = library
  const lifts = texts.map((text) => [text.id, text.lifts(), text.steps(), text.sentences()])
  const ways = articles.map((article) => [
    article.id,
    library.waysOf(article),
    library.offersOf.place(article),
  ])
  return { texts, lifts, ways, unpublished, drafts, waiting, diagnostics, offers, books, lists }
}

const written = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? [...each] : each), 1)

const folder = sharedFolder()

describe('a site that is read again and again', () => {
  let root: string
  let engine: Engine
  /** What was known before an edit. */
  let before: string

  const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8')
  const write = (file: string, text: string | Uint8Array): Promise<void> => writeFile(join(root, file), text)
  const change = async (file: string, by: (text: string) => string): Promise<void> =>
    write(file, by(await read(file)))
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
    execFileSync('git', ['-C', root, ...who, ...args], { stdio: 'ignore' })
  }

  const EDITS: readonly (readonly [string, () => Promise<void> | void])[] = [
    [NOTHING, () => {}],
    ['a text is changed', () => change(STEPS, (text) => text.replace('10 min.', '15 min.'))],
    ['a text is added', async () => write(NEW, `# Brand new\n\n${(await read(TOOL)).split('---').at(-1)}`)],
    ['a text is named otherwise', () => rename(join(root, NEW), join(root, NEW.replace('new', 'old')))],
    ['a text is gone', () => rm(join(root, NEW.replace('new', 'old')))],
    ['front matter is broken', () => change(STEPS, (text) => text.replace(/^title: (.*)$/m, 'title: "$1'))],
    ['front matter is mended', () => change(STEPS, (text) => text.replace('title: "', 'title: '))],
    ['a text is a draft', () => change(TOOL, (text) => text.replace('---\n', '---\ndraft: true\n'))],
    ['a draft is out', () => change(TOOL, (text) => text.replace('draft: true\n', ''))],
    [
      'a day may be either of two',
      () => change(TOOL, (text) => text.replace('---\n', '---\nupdated: 03/04/2026\n')),
    ],
    [
      'another text settles that day',
      () => change(STEPS, (text) => text.replace('---\n', '---\nupdated: 25/04/2026\n')),
    ],
    [
      'and another settles it otherwise',
      () => change(STEPS, (text) => text.replace('25/04/2026', '04/25/2026')),
    ],
    [
      'a picture is drawn anew',
      () => change('content/articles/da/trin.svg', (svg) => svg.replace(/width="\d+"/, 'width="333"')),
    ],
    ['a picture is gone', () => rm(join(root, 'content/articles/da/trin.svg'))],
    [
      'an offer is changed',
      () => change('content/offers/en-start.yml', (text) => text.replace(/^label:.*$/m, 'label: Go')),
    ],
    [
      'an offer is broken',
      () => change('content/offers/en-start.yml', (text) => text.replace(/^label:.*$/m, 'label: ""')),
    ],
    [
      'all is committed',
      () => ['init', 'add .', 'commit -m first'].forEach((each) => void git(...each.split(' '))),
    ],
    [
      'a text is committed anew',
      async () => {
        await change(STEPS, (text) => `${text}\nOne line more.\n`)
        git('commit', '-am', 'second')
      },
    ],
    [
      'a model chose nothing of a text',
      async () => {
        const article = (await engine.library()).articles.find(({ file }) => file === STEPS)
        const digest = sentencesDigest(article?.sentences() ?? [])
        await write(CHOICES, JSON.stringify({ [STEPS]: { digest, model: 'm', hooks: [] } }))
      },
    ],
    ['a choice is of another text', () => change(STEPS, (text) => `${text}\nAnd one more.\n`)],
    ['what was chosen is broken', () => write(CHOICES, '{')],
    ['what was chosen is gone', () => rm(join(root, CHOICES))],
  ]

  beforeAll(async () => {
    root = await folder
    await cp(EXAMPLE_ROOT, root, { recursive: true })
    engine = new Engine(exampleConfig({ channels: FEW_CARDS }, root))
    before = await knownBy(engine)
  })

  const seen = EDITS.map(([what]) => what).filter((what) => TESTS_ALL || FEW.includes(what))
  let made = 0

  it.each(seen)('is as if it were read for the first time, when %s', async (what) => {
    const upTo = EDITS.findIndex(([name]) => name === what) + 1
    for (const [, edit] of EDITS.slice(made, upTo)) {
      await edit()
      engine.refresh()
      await engine.library()
    }
    made = upTo
    const now = await knownBy(engine)
    expect(now).toBe(await knownBy(new Engine(engine.config)))
    if (what !== NOTHING) expect(now).not.toBe(before)
    before = now
  })

  it('is looked at as on another day, and as with its drafts', async () => {
    const anew = new Engine(engine.config)
    expect(await engine.checkAhead()).toEqual(await anew.checkAhead())
    expect(await engine.fix(false)).toEqual(await anew.fix(false))
  })

  it('understands anew only what changed', async () => {
    const treesBefore = new Map((await engine.library()).texts.map(({ file, tree }) => [file, tree]))
    await change(TOOL, (text) => `${text}\nSomething else.\n`)
    engine.refresh()
    const anew = (await engine.library()).texts.filter(({ file, tree }) => treesBefore.get(file) !== tree)
    expect(anew.map(({ file }) => file)).toEqual([TOOL])
  })
})

const SITES: readonly (readonly [string, Partial<PerennialOptions>])[] = [
  ['a brand', { brand: ['Library'] }],
  ['rivals', { rivals: ['Tool'] }],
  ['one language', { languages: ['en'] }],
  ['other stages', { journey: 'aida' }],
  ['the day', { today: '2026-01-20' }],
  ['drafts', { drafts: true }],
  ['no channels', { channels: [] }],
]

it.each(sample(SITES, 2))(
  'a site that differs in %s takes nothing that would be otherwise',
  async (_, options) => {
    const root = await copyExampleSite()
    const memory = new Memory()
    await readLibrary(exampleConfig({}, root), memory)
    const config = exampleConfig(options, root)
    const known = await readLibrary(config, memory.next())
    expect(written(textsOf(known))).toBe(written(textsOf(await readLibrary(config))))
  },
)
