import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../plugins/asset.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { Engine } from '../../plugins/engine.ts'
import { Cache } from '../../plugins/publish/cache.ts'
import { type Planned, planAll } from '../../plugins/publish/plan.ts'
import { type Desk, madeIn, publish, type Report } from '../../plugins/publish/publish.ts'
import { render } from '../../plugins/publish/render.ts'
import { sample } from '../all.ts'
import { exampleConfig, FEW_CARDS } from '../example-site.ts'
import { filesIn, temporaryFolder } from '../folders.ts'
import { libraryOf } from '../make-library.ts'
import { deskIn } from './desk-in.ts'
import { warmSite } from './warm-site.ts'

const { first, copy: copyWarmSite } = warmSite()

/** One run over a site in a folder: what was planned, what was done. */
async function run(root: string, out = join(root, 'out')): Promise<{ plan: Planned[]; report: Report }> {
  const engine = new Engine(exampleConfig({ channels: FEW_CARDS }, root))
  return { plan: await engine.plan(), report: await engine.publish(out) }
}

async function replaceIn(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  expect(text).toContain(from)
  await writeFile(file, text.replace(from, to))
}

/** The files of a feed in each folder, in the order of their addresses. */
function feedsIn(...folders: readonly string[]): string[] {
  const files = ['atom.xml', 'feed.json', 'rss.xml']
  return folders.flatMap((folder) => files.map((file) => `${folder}/${file}`)).sort()
}

describe('publishing', { timeout: 120_000 }, () => {
  it('writes every planned file, and no other', async () => {
    const { root, plan, report } = await first()
    expect(await filesIn(join(root, 'out'))).toEqual(plan.map(({ address }) => address).sort())
    expect(report).toMatchObject({ total: plan.length, rendered: plan.length, fromCache: 0, warnings: [] })
    for (const { address } of plan)
      expect(report.sizes.get(address), address).toBe((await stat(join(root, 'out', address))).size)
  })

  it('renders nothing the second time, and writes the same bytes', async () => {
    const { root, plan } = await first()
    const { report } = await run(root, join(root, 'second'))
    expect(report).toMatchObject({ rendered: 0, fromCache: plan.length })
    for (const { address } of plan) {
      const [out, second] = await Promise.all(
        ['out', 'second'].map((folder) => readFile(join(root, folder, address))),
      )
      expect(out && second && Buffer.compare(out, second), address).toBe(0)
    }
  })

  it.each<readonly [string, string, string, string, readonly string[]]>(
    sample(
      [
        [
          'a word deep in the text of an article: what holds the whole text',
          'en/keep-customers.md',
          'read with care',
          'read with delight',
          [
            'ebook/en-guide.epub',
            'ebook/en-guide.pdf',
            ...feedsIn('en', 'en/topic/loyalty'),
            'kit/newsletter/en/keep-customers.html',
            'kit/newsletter/en/keep-customers.txt',
            'kit/social/en/keep-customers/facebook.txt',
            'kit/social/en/keep-customers/linkedin.txt',
            'kit/social/en/keep-customers/mastodon.txt',
          ],
        ],
        [
          'a title: its card, its mail, and what names it',
          'da/årets-overblik.md',
          'title: Årets overblik på én side',
          'title: Årets bedste overblik',
          [
            'cards/da/årets-overblik/og.png',
            ...feedsIn('da', 'da/emne/at-begynde'),
            'ebook/da-haandbog.epub',
            'ebook/da-haandbog.pdf',
            'kit/newsletter/da/årets-overblik.html',
            'kit/newsletter/da/årets-overblik.txt',
            'llms.txt',
          ],
        ],
        [
          'the name of a chapter in books: the book alone',
          'en/choose-a-tool.md',
          'title: Choosing <tools>',
          'title: Choosing some <tools>',
          ['ebook/en-guide.epub', 'ebook/en-guide.pdf'],
        ],
        [
          'the day of a change: feeds, the sitemap and the date of the book',
          'da/foerste-skridt.md',
          'updated: 2026-02-01',
          'updated: 2026-05-20',
          [
            ...feedsIn('da', 'da/emne/at-begynde', 'da/emne/maaling', 'da/forfatter/ada'),
            'ebook/da-haandbog.epub',
            'ebook/da-haandbog.pdf',
            'sitemap.xml',
          ],
        ],
        ['nothing but a blank line: nothing', 'en/first-steps.md', '## Key points', '\n## Key points', []],
      ],
      1,
    ),
  )(
    'renders again, and keeps in the cache, only what the plan needs: %s',
    async (_name, file, from, to, expected) => {
      const root = await copyWarmSite()
      const before = new Set((await first()).plan.map(({ key }) => key))
      await replaceIn(join(root, 'content/articles', file), from, to)
      const { plan, report } = await run(root)
      const changed = plan.filter(({ key }) => !before.has(key)).map(({ address }) => address)
      expect(changed).toEqual(expected)
      expect(report.rendered).toBe(expected.length)
      const entries = (await filesIn(join(root, '.perennial/cache'))).map((path) => path.replace('/', ''))
      expect(entries).toEqual([...new Set(plan.map(({ key }) => key))].sort())
    },
  )

  it('makes a damaged entry of the cache again, and no other', async () => {
    const root = await copyWarmSite()
    const before = await first()
    const card = before.plan.find(({ address }) => address === 'cards/en/first-steps/og.png')
    if (!card) throw new TypeError('no card')
    const good = await readFile(join(before.root, 'out', card.address))
    const entry = join(root, '.perennial/cache', card.key.slice(0, 2), card.key.slice(2))
    await writeFile(entry, (await readFile(entry)).subarray(0, 500))
    expect((await run(root, join(root, 'again'))).report.rendered).toBe(1)
    expect(await readFile(join(root, 'again', card.address))).toEqual(good)
    expect((await run(root)).report.rendered).toBe(0)
  })

  it('tells how far it has come, up to the end', async () => {
    const root = await copyWarmSite()
    const engine = new Engine(exampleConfig({ channels: FEW_CARDS }, root))
    await replaceIn(join(root, 'content/articles/en/first-steps.md'), 'title: ', 'title: The ')
    const heard: Record<string, [number, number][]> = {}
    engine.progress = ({ phase, done, total }) => {
      heard[phase] ??= []
      heard[phase].push([done, total])
    }
    const { total, rendered } = await engine.publish(join(root, 'out'))
    const upTo = (most: number) => Array.from({ length: most }, (_, at) => [at + 1, most])
    expect(heard['reading']).toEqual(upTo(total))
    expect(heard['writing']).toEqual(upTo(total))
    expect(heard['drawing']).toEqual([[0, rendered], ...upTo(rendered)])
    expect(heard['collecting']?.[0]).toEqual([0, 0])
    expect(heard['collecting']?.length).toBeGreaterThan(1)
  })
})

describe('many heavy renders', () => {
  const texts = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      `en/text-${at}.md`,
      `---\ntitle: Title number ${at}\n---\n\nText.\n`,
    ]),
  )
  const plan = planAll(libraryOf(texts, {}, { channels: FEW_CARDS }), registry).filter(
    ({ channel, output }) => channel === 'cards' && output.subject.kind === 'article',
  )

  it('go to worker threads, and come out as they do in one thread', { timeout: 60_000 }, async () => {
    const root = await temporaryFolder()
    const desk: Desk = { ...deskIn(root), workers: 2 }
    expect(await publish(plan, desk)).toMatchObject({ total: 60, rendered: 60 })
    for (const { address, channel, output } of plan.filter((_, at) => at % 20 === 0)) {
      const alone = await render({ root, channel, inputs: output.inputs }, registry)
      expect(digestOf(await readFile(join(root, 'out', address)))).toBe(digestOf(alone.bytes))
    }
  })
})

describe('a file that holds others', { timeout: 60_000 }, () => {
  const text = '---\ntitle: One\nstage: awareness\n---\n\nText.\n\n## Key points\n\n- Begin.\n- Go on.\n'
  const kinds = { ...FEW_CARDS.cards.kinds, carousel: ['square'] }
  const plan = planAll(
    libraryOf({ 'en/one.md': text }, {}, { channels: { cards: { kinds } } }),
    registry,
  ).filter(({ channel, output }) => channel === 'cards' && output.subject.id === 'en/one')

  it('is made after them, from the cache, with the bytes that it has when all is drawn anew', async () => {
    const root = await temporaryFolder()
    const desk: Desk = deskIn(root)
    await publish(plan, desk)
    const made = madeIn(new Cache(desk.cache), registry)
    for (const { address, channel, output } of plan) {
      const written = await readFile(join(root, 'out', address))
      expect(digestOf((await made(channel, output.inputs)) ?? ''), address).toBe(digestOf(written))
      if (!output.bundle) continue
      const alone = await render({ root, channel, inputs: output.inputs }, registry)
      expect(digestOf(alone.bytes), address).toBe(digestOf(written))
    }
    expect(plan.filter(({ output }) => output.bundle).map(({ address }) => address)).toEqual([
      'kit/cards/en/one/carousel.pdf',
    ])
  })

  it('has nothing at hand that was never made', async () => {
    const made = madeIn(new Cache(await temporaryFolder()), registry)
    expect(await made('cards', plan[0]?.output.inputs)).toBeUndefined()
    expect(await made('no-channel', {})).toBeUndefined()
  })
})
