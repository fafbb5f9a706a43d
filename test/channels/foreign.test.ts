import { describe, expect, it } from 'vitest'
import { collections } from '../../plugins/astro/collections.ts'
import type { FeedInputs } from '../../plugins/channels/feeds/inputs.ts'
import { Engine } from '../../plugins/engine.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { sharedFolder, writeSite } from '../folders.ts'
import { FOREIGN_TEXTS } from '../foreign-texts.ts'

const JAPANESE = 'article ja/kama'
const SWEDISH = 'article sv/ugn'

describe('what is made of texts in languages that the site does not have', async () => {
  const root = await writeSite(FOREIGN_TEXTS, await sharedFolder())
  const engine = new Engine(exampleConfig({ languages: ['en'] }, root))
  const plan = await engine.plan()

  it('is their card and their feed, and nothing else', () => {
    const made = plan
      .map(({ address, output }) => ({ address, of: `${output.subject.kind} ${output.subject.id}` }))
      .filter(({ address, of }) => /(?:^|[ /])(?:sv|ja)(?:\/|$)/.test(`${of} ${address}`))
    expect(made.map(({ address, of }) => `${of}: ${address}`).sort()).toEqual([
      `${JAPANESE}: cards/ja/kama/og.png`,
      'article sv/om-oss: cards/sv/om-oss/og.png',
      `${SWEDISH}: cards/sv/ugn/og.png`,
      'language ja: ja/atom.xml',
      'language ja: ja/feed.json',
      'language ja: ja/rss.xml',
      'language sv: sv/atom.xml',
      'language sv: sv/feed.json',
      'language sv: sv/rss.xml',
    ])
  })

  it('holds no word of a draft, or of a text of a future day', () => {
    expect(JSON.stringify(plan).match(/zibbelvaps|quagglewump|shorai/g)).toBeNull()
  })

  it('is a card in their language, in the colour of the site, with their topic as it is written', async () => {
    const previews = await collections.previews(engine, await engine.library())
    expect(previews.get(SWEDISH)).toMatchObject({
      path: '/cards/sv/ugn/og.png',
      about: { lang: 'sv', name: 'Link preview', alt: 'Hur man bygger en ”bakugn” – Ugnar – Sider & Pages' },
    })
    expect(previews.get(JAPANESE)?.about).toMatchObject({
      lang: 'ja',
      alt: 'パン窯の作り方 – 窯 – Sider & Pages',
    })
    const inputs = plan.find(({ address }) => address === 'cards/ja/kama/og.png')?.output.inputs
    expect(inputs).toMatchObject({
      content: { lang: 'ja', colour: engine.config.theme.colours.light.brand, title: 'パン窯の作り方' },
    })
  })

  it('is a feed that says what the texts say, and leads to the site', () => {
    const planned = plan.find(({ address }) => address === 'sv/rss.xml')
    if (!planned) throw new TypeError('there is no such feed')
    const { items, ...feed } = planned.output.inputs as FeedInputs
    expect(feed).toEqual({
      kind: 'rss',
      title: 'Sider & Pages',
      description: 'Sider & Pages',
      lang: 'sv',
      home: 'https://pages.example/',
      self: 'https://pages.example/sv/rss.xml',
    })
    expect(items.map(({ text: _, ...item }) => item)).toEqual([
      {
        url: 'https://pages.example/sv/ugn/',
        title: 'Hur man bygger en ”bakugn”',
        summary: 'Så bygger du en bakugn i trädgården.',
        authors: ['Sider & Pages'],
        topics: ['Ugnar'],
        published: '2026-02-01T00:00:00.000Z',
        updated: '2026-02-02T00:00:00.000Z',
      },
    ])
  })

  it('is given to hosts together with the articles, in the order of their ids', async () => {
    const known = await collections.understood(engine, await engine.library())
    expect(known.map(({ id, stage, card }) => [id, stage?.value, card?.path])).toEqual([
      ['en/oven', 'awareness', '/cards/en/oven/og.png'],
      ['ja/kama', undefined, '/cards/ja/kama/og.png'],
      ['sv/ugn', undefined, '/cards/sv/ugn/og.png'],
    ])
  })

  it('has no part in the report', async () => {
    const report = await engine.report('en')
    expect([report.articles, report.pages]).toEqual([1, 0])
    expect(JSON.stringify(report)).not.toMatch(/sv\/ugn|ja\/kama/)
  })
})

it('has no card where no font has the letters of its title, and check says which font would', async () => {
  const root = await writeSite({
    'articles/ko/oven.md':
      '---\ntitle: 빵 화덕을 짓는 법\nlang: ko\npublished: 2026-01-01\n---\n\n벽돌과 흙으로 짓는다.\n',
  })
  const engine = new Engine(exampleConfig({}, root))
  const addresses = (await engine.plan()).map(({ address }) => address)
  expect(addresses.filter((address) => address.startsWith('cards/ko/'))).toEqual([])
  expect((await engine.library()).foreign.map(({ path }) => path)).toEqual(['/ko/oven/'])
  const told = (await engine.check())
    .filter(({ rule }) => rule === 'card-letter')
    .map((finding) => `${finding.severity} ${formatDiagnostic(finding)}`)
  expect(told).toEqual([
    'warning content/articles/ko/oven.md:2:1  found characters that no installed font has: 빵 (U+BE75), 화 (U+D654), 덕 (U+B355) and 4 more; install one: npm i -E @fontsource/noto-sans-kr; until then the text has no card  (card-letter)',
  ])
})
