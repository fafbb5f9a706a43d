import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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
  openDoor(doorOf(engine, { warn: () => {} }))
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

it.each([
  [
    ['cards'],
    [
      'content/articles/en/oven.md has pictures, and <Text> shows it without them: add the channel that makes them, `images`, to the option `channels`, or show the text by <Content />.',
    ],
  ],
  [['cards', 'images'], []],
])('says once that a text is shown without its pictures, with the channels %j', async (channels, told) => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
  const text = (title: string) => `---\ntitle: ${title}\n---\n\nAn oven.\n\n![An oven](oven.svg)\n`
  const root = await writeSite({
    'articles/en/oven.md': text('Ovens'),
    'articles/en/stone.md': text('Stones'),
  })
  await writeFile(join(root, 'content/articles/en/oven.svg'), picture)
  const options = { title: 'Ovens', languages: ['en'], today: TODAY, channels }
  const engine = new Engine(resolveConfig(options, { root, site: 'https://pages.example' }))
  const said: string[] = []
  openDoor(doorOf(engine, { warn: (message) => said.push(message) }))
  for (const id of ['en/oven', 'en/stone', 'en/oven'])
    expect((await htmlOf(id)).includes('src="/images/')).toBe(told.length === 0)
  expect(said).toEqual(told)
})
