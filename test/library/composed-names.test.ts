import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { sitePages } from '../../plugins/library/site-map.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { digestsOf } from '../astro/site-copy.ts'
import { exampleConfig, FEW_CARDS } from '../example-site.ts'
import { sharedFolder, writeSite } from '../folders.ts'

const nfc = (text: string): string => text.normalize('NFC')
const nfd = (text: string): string => text.normalize('NFD')

/** Berries, whose file has a name in the one form or the other, and whose topic is written apart. */
const BERRIES = `---
title: Blåbær på årstid
description: Hvornår blåbær er bedst, og hvad du gør med dem.
published: 2026-05-01
stage: awareness
topics: [sæson, "${nfd('årstid')}"]
author: ${nfd('åse')}
offer: ${nfc('årsplan')}
image: ${nfc('blå.png')}
imageAlt: En bakke med bær.
---

Blåbær er bedst i juli og august, når nætterne er lune.

![En bakke](${nfc('blå.png')})

## Hvad bør du gøre på ${nfd('åen')}?

Spis dem samme dag, eller frys dem på en bakke.

::offer{id=${nfd('årsplan')}}
`

const APPLES = `---
title: Tørrede æbler
description: Sådan tørrer du æbler i ovnen på en eftermiddag.
published: 2026-05-02
stage: awareness
topics: [sæson, ${nfc('årstid')}]
author: ${nfc('åse')}
translationOf: ${nfd('en/år')}
---

Skær æblerne i ringe, og tør dem ved 60 grader i fem timer.

Læs om [blåbær](${nfc('blåbær-på-årstid.md')}), om [det, du bør gøre](${nfc('blåbær-på-årstid.md#hvad-bør-du-gøre-på-åen')}),
om [det samme](/da/${encodeURIComponent(nfc('blåbær-på-årstid'))}/), om [det samme igen](./${encodeURIComponent(nfc('blåbær-på-årstid'))}.md),
om [det hele](${nfd('blåbær-på-årstid.md')}), om [åen](${nfd('blåbær-på-årstid.md#hvad-bør-du-gøre-på-åen')})
og om [adressen](/da/${encodeURIComponent(nfd('blåbær-på-årstid'))}/).
`

const OFFER = `kind: guide
language: da
stage: awareness
headline: Et år i haven
text: Planen.
label: Få planen
topics: ["${nfd('årstid')}"]
image: { src: ${nfc('blå.png')}, alt: Bær }
target: { book: ${nfd('årbog')} }
`

const BOOK = `title: Årets bær
description: To tekster om haven.
language: da
author: ${nfd('åse')}
articles: ["${nfd('blåbær-på-årstid')}", ${nfc('tørrede-æbler')}]
sample: ${nfd('blåbær-på-årstid')}
`

const ROUTE = `/da/${encodeURIComponent(nfc('blåbær-på-årstid'))}/`
const ids = [nfc('da/blåbær-på-årstid'), nfc('da/tørrede-æbler'), nfc('en/år')]

const folders = [sharedFolder(), sharedFolder()]

/** A site whose files all have their names in one form. */
async function siteIn(form: (text: string) => string, folder: Promise<string>): Promise<Engine> {
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'navy' } })
    .png()
    .toBuffer()
  const named = Object.entries({
    'articles/da/blåbær-på-årstid.md': BERRIES,
    'articles/da/blå.png': picture,
    'articles/da/tørrede-æbler.md': APPLES,
    'articles/en/år.md':
      '---\ntitle: A year\nstage: awareness\npublished: 2026-05-03\n---\n\nA year has seasons, and each has its berries.\n',
    'offers/årsplan.yml': OFFER,
    'offers/blå.png': picture,
    'authors/åse.yml': 'name: Åse Ånd\n',
    'ebooks/årbog.yml': BOOK,
  }).map(([path, content]) => [form(path), content] as const)
  const root = await writeSite(Object.fromEntries(named), join(await folder, 'site'))
  return new Engine(
    exampleConfig(
      {
        channels: FEW_CARDS,
        rules: { 'offer-missing': 'off' },
        topics: { [form('årstid')]: { da: 'Årstiden' } },
      },
      root,
    ),
  )
}

let composed: Engine
let apart: Engine

beforeAll(async () => {
  const [one = Promise.resolve(''), other = Promise.resolve('')] = folders
  for (const folder of [one, other]) await mkdir(join(await folder, 'site'))
  composed = await siteIn(nfc, one)
  apart = await siteIn(nfd, other)
})

describe('names with letters and marks apart', () => {
  it('are found as the composed ones are, and nothing is said of them', async () => {
    for (const engine of [composed, apart]) {
      const library = await engine.library()
      const said = (await engine.check()).filter(({ severity }) => severity !== 'hint')
      expect(said.map(formatDiagnostic)).toEqual([])
      expect(library.articles.map(({ id }) => id)).toEqual(ids)
      expect(library.books.map(({ chapters }) => chapters.map(({ id }) => id))).toEqual([ids.slice(0, 2)])
      expect(library.authorNames(library.articles[0]?.said ?? {})).toEqual([nfc('Åse Ånd')])
      expect(library.articles[0]?.image?.asset.path).toBe(nfc('content/articles/da/blå.png'))
      expect(library.offers.map(({ link }) => link)).toEqual([nfc('/da/bog/årbog/')])
      expect(library.articles.map(({ said: { topics } }) => topics)).toEqual([
        [nfc('sæson'), nfc('årstid')],
        [nfc('sæson'), nfc('årstid')],
        undefined,
      ])
    }
  })

  it('have one address, and every link to it leads there', async () => {
    for (const engine of [composed, apart]) {
      const html = await engine.html(ids[1] ?? '')
      const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => decodeURI(href ?? ''))
      const page = nfc('/da/blåbær-på-årstid/')
      expect(links).toEqual([
        page,
        `${page}${nfc('#hvad-bør-du-gøre-på-åen')}`,
        page,
        page,
        page,
        `${page}${nfc('#hvad-bør-du-gøre-på-åen')}`,
        page,
      ])
      const target = await engine.html(ids[0] ?? '')
      expect(target).toContain(`id="${nfc('hvad-bør-du-gøre-på-åen')}"`)
      expect(target).toContain('<img')
      expect(target).toContain(`href="${nfc('/da/bog/årbog/')}"`)
      expect(sitePages(await engine.library()).map(({ path }) => path)).toContain(page)
    }
  })

  it('give the same plan, and the same bytes', async () => {
    expect(await apart.plan()).toEqual(await composed.plan())
    const [one, other] = await Promise.all(folders)
    await composed.publish(join(one ?? '', 'out'))
    await apart.publish(join(other ?? '', 'out'))
    const digests = await digestsOf(join(one ?? '', 'out'))
    expect(await digestsOf(join(other ?? '', 'out'))).toEqual(digests)
    for (const name of Object.keys(digests)) expect(name).toBe(nfc(name))
    expect(Object.keys(digests)).toEqual(
      expect.arrayContaining([`cards/${ids[0]}/og.png`, nfc('ebook/årbog.epub'), 'da/rss.xml']),
    )
  })
})

it('a page of an article has its address in composed letters', async () => {
  const [berries] = (await apart.library()).articles
  expect(encodeURI(berries ? berries.path : '')).toBe(ROUTE)
})
