import { expect, it } from 'vitest'
import { htmlOf, understand, understandAll } from '../../plugins/astro/articles.ts'
import { doorOf } from '../../plugins/astro/door-of.ts'
import { openDoor } from '../../plugins/astro/open-door.ts'
import { resolveConfig } from '../../plugins/config.ts'
import { Engine } from '../../plugins/engine.ts'
import { TODAY } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { FOREIGN_TEXTS } from '../foreign-texts.ts'

it('gives a host its entries in other languages: their paths and cards, and no draft of them', async () => {
  const root = await writeSite(FOREIGN_TEXTS)
  const options = { title: 'Ovens', languages: ['en'], today: TODAY, paths: '/blog/{id}/' }
  const engine = new Engine(resolveConfig(options, { root, site: 'https://pages.example', base: '/' }))
  openDoor(doorOf(engine))
  expect(await understand('content/articles/sv/ugn.md')).toMatchObject({
    lang: 'sv',
    path: '/blog/sv/ugn/',
    stage: undefined,
    card: { path: '/cards/sv/sv/ugn/og.png' },
  })
  expect(await understand({ filePath: 'content/articles/kama.ja.md' })).toMatchObject({
    lang: 'ja',
    path: '/blog/kamaja/',
    title: 'パン窯の作り方',
  })
  expect(await understand('content/articles/sv/utkast.md')).toBeUndefined()
  // It has no page in a site with pages of its own.
  expect(await understand('content/pages/sv/om-oss.md')).toBeUndefined()
  expect((await understandAll()).map(({ id, stage }) => [id, stage?.value])).toEqual([
    ['en/en/oven', 'awareness'],
    ['ja/kamaja', undefined],
    ['sv/sv/ugn', undefined],
  ])
  expect(await htmlOf('ja/kamaja')).toBe(
    '<p>石から始めます。石は乾いていなければなりません。窯には四十個の石が必要です。</p>',
  )
})
