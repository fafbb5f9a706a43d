import { expect, it } from 'vitest'
import { outputEntry } from '../../plugins/astro/entries.ts'
import { type KitIndexEntry, kitIndex } from '../../plugins/astro/kit-index.ts'
import { resolveConfig } from '../../plugins/config.ts'
import { Engine } from '../../plugins/engine.ts'
import { FEW_CARDS, TODAY } from '../example-site.ts'
import { writeSite } from '../folders.ts'

async function indexOf(files: Readonly<Record<string, string>>): Promise<KitIndexEntry> {
  const config = resolveConfig(
    {
      ...{ title: 'Ovens', languages: ['da', 'en'], today: TODAY, kit: 'separate' },
      topics: { fire: { da: 'Ild', en: 'Fire' } },
      channels: { ...FEW_CARDS, social: { networks: ['x', 'linkedin'] } },
    },
    { root: await writeSite(files), site: 'https://ovens.example', base: '/docs' },
  )
  const engine = new Engine(config)
  const library = await engine.library()
  const outputs = (await engine.plan()).map((planned) => outputEntry(library, planned))
  return kitIndex(library, outputs, await engine.registry())
}

it('what articles are found by is exact: their days, forms, networks and names in both languages', async () => {
  const { rows, stages, topics, formats, networks } = await indexOf({
    'articles/en/oven.md':
      '---\ntitle: What is an oven?\nexcerpt: It keeps the heat of a fire.\ntopics: [fire, clay-work]\nstage: awareness\npublished: 2026-02-03T10:00:00Z\nreviewBy: 2026-05-31\nevergreen: true\n---\n\nAn oven keeps the heat of a fire for hours.\n',
    'articles/da/ovn.md':
      '---\ntitle: Køb en ovn\nexcerpt: Fire råd før købet.\nstage: decision\npublished: 2026-03-04\nevergreen: false\n---\n\nEn ovn er et stort køb.\n',
    'articles/en/draft.md': '---\ntitle: Not out\ndraft: true\n---\n\nNot out yet.\n',
  })
  // Link previews are for whoever shows them.
  const previews = ['Bluesky', 'Facebook', 'LinkedIn', 'Mastodon', 'Slack', 'WhatsApp', 'X']
  const made = { formats: ['cards-title', 'newsletter', 'social'], networks: previews }
  expect(rows).toEqual([
    {
      ...{ id: 'da/ovn', title: 'Køb en ovn', excerpt: 'Fire råd før købet.', lang: 'da', stage: 'decision' },
      ...{
        topics: [],
        published: '2026-03-04',
        updated: '',
        due: '',
        isEvergreen: false,
        hasPicture: false,
        isExpired: false,
      },
      ...made,
      uses: [],
      picture: '/docs/cards/da/ovn/og.png',
    },
    {
      ...{ id: 'en/oven', title: 'What is an oven?', excerpt: 'It keeps the heat of a fire.', lang: 'en' },
      ...{ stage: 'awareness', topics: ['fire', 'clay-work'], published: '2026-02-03', updated: '' },
      ...{ due: '2026-05-31', isEvergreen: true, hasPicture: false, isExpired: false },
      ...made,
      uses: [],
      picture: '/docs/cards/en/oven/og.png',
    },
  ])
  expect(stages.map(({ id }) => id)).toEqual(['awareness', 'decision'])
  expect(topics).toEqual([
    { id: 'clay-work', names: { da: 'Clay work', en: 'Clay work' } },
    { id: 'fire', names: { da: 'Ild', en: 'Fire' } },
  ])
  // In the order in which the kit shows them.
  expect(formats.map(({ id }) => id)).toEqual(['cards-title', 'social', 'newsletter'])
  for (const { names } of [...stages, ...formats]) expect(Object.keys(names)).toEqual(['da', 'en'])
  expect(networks).toEqual(previews)
})

it('a library without articles has an index without rows', async () => {
  expect(await indexOf({})).toEqual({ rows: [], stages: [], topics: [], formats: [], networks: [] })
})
