import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PerennialOptions } from '../../plugins/config.ts'
import { Engine } from '../../plugins/engine.ts'
import { sitePages } from '../../plugins/library/site-map.ts'
import { sample } from '../all.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const head = (lines: string): string => `---\ntitle: T\nstage: awareness\n${lines}---\n`
const text = (lines: string, body = 'Text.'): string => `${head(lines)}\n${body}\n`

/** Mend the articles of a site, by their paths; gives those that changed, with what was done. */
async function fixed(
  articles: Readonly<Record<string, string>>,
  options: Partial<PerennialOptions> = {},
): Promise<{ changed: Record<string, string>; done: readonly string[] }> {
  const paths = Object.keys(articles)
  const root = await writeSite(
    Object.fromEntries(paths.map((path) => [`articles/en/${path}`, articles[path] ?? ''])),
  )
  const engine = new Engine(exampleConfig(options, root))
  const pagesOf = async () => sitePages(await engine.library()).map(({ path }) => path)
  const before = await pagesOf()
  const { done, left } = await engine.fix(true)
  expect(left).toEqual([])
  // The same texts at the same addresses, and nothing more to do.
  expect(await pagesOf()).toEqual(before)
  expect(await engine.fix(true)).toEqual({ done: [], left: [], diff: '' })
  const changed: Record<string, string> = {}
  for (const path of paths) {
    const now = await readFile(join(root, 'content/articles/en', path), 'utf8')
    if (now !== articles[path]) changed[path] = now
  }
  return { changed, done }
}

describe('a slug that is written otherwise than it stands in the address', () => {
  it.each(
    sample(
      [
        ["carpenter's-advice", 'carpenters-advice'],
        ['"carpenter\'s advice" # as it was', '"carpenters-advice" # as it was'],
        ["'Testing-on-a-Bench'", "'testing-on-a-bench'"],
        ["Tru'e", '"true"'],
        ['About.html', 'about'],
      ],
      2,
    ),
  )('is written so: %s', async (written, ours) => {
    const { changed, done } = await fixed({ 'a.md': text(`own: 1\nslug:  ${written}\ndate: 2024-05-01\n`) })
    expect(changed).toEqual({ 'a.md': text(`own: 1\nslug:  ${ours}\npublished: 2024-05-01\n`) })
    expect(done).toHaveLength(2)
  })

  it('is so in TOML', async () => {
    const toml = (slug: string): string =>
      `+++\r\ntitle = "T"\r\nstage = "awareness"\r\nslug = "${slug}" # own\r\n+++\r\n\r\nText.\r\n`
    const { changed, done } = await fixed({ 'a.md': toml('My Page') })
    expect(changed).toEqual({ 'a.md': toml('my-page') })
    expect(done).toEqual(['content/articles/en/a.md:4:9  "My Page" becomes "my-page"'])
  })

  it.each(['tool-2.0', '../a', '2024'])('stays where it is right, or no slug: %s', async (slug) => {
    expect(await fixed({ 'a.md': text(`slug: ${slug}\n`) })).toEqual({ changed: {}, done: [] })
  })
})

describe('a topic in another spelling', () => {
  const winter = { 'w1.md': text('topics: [Winter, C#]\n'), 'w2.md': text('topics: [Winter]\n') }

  it.each(
    sample(
      [
        ['topics: [winter, rain] # wet', 'topics: [Winter, rain] # wet'],
        ["topics:\n  - 'winter'\n  - rain", "topics:\n  - 'Winter'\n  - rain"],
        ['topics: rain, winter', 'topics: rain, Winter'],
        ['topics: "#rain #winter"', 'topics: "#rain #Winter"'],
        ['tags: [WINTER]', 'topics: [Winter]'],
        ['topics: [winter, Winter]', 'topics: [Winter, Winter]'],
        ['topics: [{ name: winter }]', 'topics: [{ name: Winter }]'],
        ['topics: [c sharp]', 'topics: ["C#"]'],
      ],
      4,
    ),
  )('is spelt as the site spells it: %j', async (written, ours) => {
    const { changed } = await fixed({ ...winter, 'a.md': text(`${written}\nown: winter\n`, 'On winter.') })
    expect(changed).toEqual({ 'a.md': text(`${ours}\nown: winter\n`, 'On winter.') })
  })

  it('is so in TOML, and in a draft by the texts that are out', async () => {
    const toml = (topic: string): string =>
      `+++\ntitle = "A"\nstage = "awareness"\ntopics = ["rain", '${topic}']\n+++\n\nText.\n`
    const draft = (topic: string): string => text(`topics: [${topic}]\ndraft: true\n`)
    const drafts = ['d1.md', 'd2.md', 'd3.md']
    const { changed } = await fixed({
      ...winter,
      'a.md': toml('winter'),
      ...Object.fromEntries(drafts.map((name) => [name, draft('winter')])),
    })
    expect(changed).toEqual({
      'a.md': toml('Winter'),
      ...Object.fromEntries(drafts.map((name) => [name, draft('Winter')])),
    })
  })

  it('stays where it is a label, or there is no other', async () => {
    const topics = { care: { en: 'Looking after' } }
    const texts = { 'a.md': text('topics: [Looking after, Rain]\n') }
    expect(await fixed(texts, { topics })).toEqual({ changed: {}, done: [] })
    expect((await fixed({ 'a.md': text('topics: [Care]\n') }, { topics })).changed).toEqual({
      'a.md': text('topics: [care]\n'),
    })
  })
})

describe('a link to where a text was', () => {
  const oak = { 'oak.md': text('aliases: /2019/Oak/\n', '## Legs') }

  it.each(
    sample(
      [
        ['[a](/oak/)', '[a](/en/oak/)'],
        ['[/oak/](</oak/#legs> "/oak/")', '[/oak/](</en/oak/#legs> "/oak/")'],
        ['[a](\n/blog/oak?b=c)', '[a](\n/en/oak/?b=c)'],
        ['[a](/2019/Oak/)', '[a](/en/oak/)'],
        ['[a *b*](/oak.html), `[a](/oak.html)`', '[a *b*](/en/oak/), `[a](/oak.html)`'],
        ['[![p](p.svg)](/oak/)', '[![p](p.svg)](/en/oak/)'],
        ['See [a] and [b][a].\n\n[a]: /oak/ "/oak/"', 'See [a] and [b][a].\n\n[a]: /en/oak/ "/oak/"'],
        ['> 1. [a](/oak/)\n>    [b](/oak/)', '> 1. [a](/en/oak/)\n>    [b](/en/oak/)'],
        ['<p>/oak/ <a class="x" href="/oak/">a</a></p>', '<p>/oak/ <a class="x" href="/en/oak/">a</a></p>'],
        [
          "An <a href='/oak/'>a</a> and <!-- <a href='/oak/'> -->.",
          "An <a href='/en/oak/'>a</a> and <!-- <a href='/oak/'> -->.",
        ],
        ['```\n[a](/oak/)\n```\n\n[a](/oak/)', '```\n[a](/oak/)\n```\n\n[a](/en/oak/)'],
      ],
      5,
    ),
  )('leads to where it is: %j', async (body, ours) => {
    const p = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    const { changed } = await fixed({ ...oak, 'p.svg': p, 'a.md': text('own: /oak/\n', body) })
    expect(changed).toEqual({ 'a.md': text('own: /oak/\n', ours) })
  })

  it('keeps line ends, and is told with its place', async () => {
    const raw = (to: string): string => `\ufeff${text('', `Æ [a](${to}).`)}`.replaceAll('\n', '\r\n')
    const { changed, done } = await fixed({ ...oak, 'a.md': raw('/oak/') })
    expect(changed).toEqual({ 'a.md': raw('/en/oak/') })
    expect(done).toEqual(['content/articles/en/a.md:6:7  "/oak/" becomes "/en/oak/"'])
  })

  it.each(['[a](/oa\\k/)', '[a](/o&#97;k/)', '[a](/en/oak/)', '[a](/ash/)', '<a href="/o&#97;k/">a</a>'])(
    'stays where it is not written as it is read, or leads elsewhere: %s',
    async (body) => {
      expect(await fixed({ ...oak, 'a.md': text('', body) })).toEqual({ changed: {}, done: [] })
    },
  )

  it('is mended in drafts, too', async () => {
    const draft = (to: string): string => text('draft: true\n', `[a](${to})`)
    expect((await fixed({ ...oak, 'a.md': draft('/oak/') })).changed).toEqual({ 'a.md': draft('/en/oak/') })
  })
})

describe('a date that is not ISO', () => {
  it.each(
    sample(
      [
        ['published: 26 Apr 2021 # spring', 'published: 2021-04-26 # spring'],
        ['published: "den 3. maj 2024"', 'published: "2024-05-03"'],
        ['reviewBy: 31/12/2026', 'reviewBy: 2026-12-31'],
        ['published: 2024-5-1 9:30', 'published: 2024-05-01T09:30:00Z'],
        ['expires: 2099/01/31', 'expires: 2099-01-31'],
      ],
      2,
    ),
  )('becomes it: %s', async (written, ours) => {
    const { changed } = await fixed({ 'a.md': text(`${written}\n`) })
    expect(changed).toEqual({ 'a.md': text(`${ours}\n`) })
  })
})
