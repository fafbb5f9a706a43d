import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { obsidianMarks } from '../../plugins/article/facts/obsidian.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { Engine } from '../../plugins/engine.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { understandText } from '../article/understand-text.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

/** A vault with all that Obsidian reads. */
const VAULT = fileURLToPath(new URL('../fixtures/obsidian', import.meta.url))

describe('a vault from Obsidian', async () => {
  const engine = new Engine(exampleConfig({}, VAULT))
  const library = await engine.library()

  it('gives its topics and its picture', () => {
    const { said, image } = library.textOf('da/saesonens-aebler') ?? {}
    expect(said?.topics).toEqual(['æbler', 'høst'])
    expect(image?.asset.path).toBe('content/articles/da/saesonens-aebler/forside.png')
  })

  it('is told what to write for every mark, at its place, and has no error', async () => {
    const found = await engine.check()
    const index = 'content/articles/da/saesonens-aebler/index.md'
    const shown = 'which is shown as it stands; write'
    expect(found.filter(({ rule }) => rule === 'obsidian').map(formatDiagnostic)).toEqual([
      `content/articles/da/Gemme æbler.md:10:24  found "[[saesonens-aebler]]", ${shown} [saesonens-aebler](saesonens-aebler/index.md)  (obsidian)`,
      `${index}:15:1  found "![[forside.png|400]]", ${shown} ![what it shows](forside.png)  (obsidian)`,
      `${index}:19:9  found "[[Gemme æbler|hvordan du gemmer dem]]", ${shown} [hvordan du gemmer dem](../Gemme%20æbler.md)  (obsidian)`,
      `${index}:19:59  found "[[Gemme æbler#Kælderen]]", ${shown} [Gemme æbler, Kælderen](../Gemme%20æbler.md#kælderen)  (obsidian)`,
      `${index}:19:89  found "==vigtigste==", ${shown} **vigtigste**  (obsidian)`,
      `${index}:19:114  found "^kaelder", which is shown as it stands; delete it, and link to a heading instead  (obsidian)`,
      `${index}:24:3  found "[/]", ${shown} "[ ]" or "[x]"  (obsidian)`,
    ])
    expect(found.filter(({ rule }) => rule === 'lost').map(formatDiagnostic)).toEqual([
      `${index}:21:3  found "[!tip]- …", which opens no box; write ":::tip[its title]" above its words and ":::" below them  (lost)`,
    ])
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('keeps what stands between two %% out of every plan', () => {
    const planned = JSON.stringify(planAll(library, registry).map(({ output }) => output))
    expect(planned).toContain('Æbler, der er plukket i oktober')
    expect(planned).not.toMatch(/HEMMELIG|gartneren|\[object Object\]/)
  })
})

it('marks in words that are no Markdown are told with their key, in every file that has such words', async () => {
  const root = await writeSite({
    'articles/en/a.md': `---
title: On ==oil==
description: See [[b]].
stage: awareness
imageAlt: "![[c.png]]"
cards: { title: "==d==" }
social:
  x: Read [[e|the list]].
  linkedin: Read it.
newsletter: { subject: "==f==", preheader: "[[g#h]]" }
ebook: { title: "==i==" }
---

Words of a text.
`,
    'pages/en/p.md':
      '---\ntitle: A page\nlanding: { link: "https://example.com", label: "==j==" }\n---\n\nWords.\n',
    'offers/o.yml': `kind: guide
stage: awareness
language: en
headline: "==k=="
text: T
label: L
target: https://example.com
proof: { quote: "[[l]]", name: N }
variants:
  - { id: a, weight: 50 }
  - { id: b, weight: 50, text: "==m==" }
`,
    'ebooks/b.yml': `title: "==n=="
description: D
language: en
articles: [a]
gains: [G, "[[o]]"]
`,
    'authors/ada.yaml': 'name: Ada\nbio: { en: "Writes ==p==." }\n',
  })
  const found = await new Engine(exampleConfig({}, root)).check()
  expect(
    found
      .filter(({ rule }) => rule === 'obsidian')
      .map(
        ({ file, line, column, message }) => `${file.replace('content/', '')}:${line}:${column} ${message}`,
      ),
  ).toEqual(
    [
      'articles/en/a.md:2:1 title: found "==oil=="; write "oil"',
      'articles/en/a.md:3:1 description: found "[[b]]"; write "b"',
      'articles/en/a.md:5:1 imageAlt: found "![[c.png]]"; delete it',
      'articles/en/a.md:6:10 cards.title: found "==d=="; write "d"',
      'articles/en/a.md:8:3 social.x: found "[[e|the list]]"; write "the list"',
      'articles/en/a.md:10:15 newsletter.subject: found "==f=="; write "f"',
      'articles/en/a.md:10:33 newsletter.preheader: found "[[g#h]]"; write "g, h"',
      'articles/en/a.md:11:10 ebook.title: found "==i=="; write "i"',
      'authors/ada.yaml:2:8 bio.en: found "==p=="; write "p"',
      'ebooks/b.yml:1:1 title: found "==n=="; write "n"',
      'ebooks/b.yml:5:12 gains.1: found "[[o]]"; write "o"',
      'offers/o.yml:4:1 headline: found "==k=="; write "k"',
      'offers/o.yml:8:10 proof.quote: found "[[l]]"; write "l"',
      'offers/o.yml:11:26 variants.1.text: found "==m=="; write "m"',
      'pages/en/p.md:3:41 landing.label: found "==j=="; write "j"',
    ].map((line) => line.replace('; ', ', which is shown as it stands; ')),
  )
})

it.each([
  ['[[nowhere]]', 'there is no published text of that name, so write "nowhere" or delete it'],
  ['[[nowhere#part|the list]]', 'there is no published text of that name, so write "the list" or delete it'],
  ['[[#words]]', 'write [words](#words)'],
  ['![[nowhere]]', 'write its words here'],
  ['![[b]]', 'write its words here, or [b](b.md)'],
])('a link is advised only to a text that is there: %s', async (mark, advice) => {
  const root = await writeSite({
    'articles/en/a.md': `# A\n\n## Words\n\nSee ${mark} first.\n`,
    'articles/en/b.md': '# B\n\nWords.\n',
  })
  const found = await new Engine(exampleConfig({}, root)).check()
  expect(found.filter(({ rule }) => rule === 'obsidian').map(({ message }) => message)).toEqual([
    `found "${mark}", which is shown as it stands; ${advice}`,
  ])
})

it.each([
  '`[[a]]` and `==b==`',
  '```\n[[a]]\n```',
  'Is a==b, or c == d and e==f?',
  'See [[1]](https://example.com) and [a][b].\n\n[b]: /c',
  'In bash `[[ -f a ]]` and [[ -f b ]].',
  '- [x] done\n- [ ] not',
  '2^10 is 1024, and x^2',
  '> [a](b)',
])('nothing is found in what is no mark: %j', (text) => {
  const { tree, body } = understandText(`# A\n\n${text}\n`)
  expect(obsidianMarks(tree, body)).toEqual([])
})

it('marks are found in headings, cells, notes and titles, and across emphasis', () => {
  const { tree, body } = understandText(
    '# A\n\n## [[b]]\n\n| [[c]] | d |\n|---|---|\n| ==e *f*== | g[^1] |\n\n[^1]: [[h]]\n',
  )
  expect(
    obsidianMarks(tree, body).map(({ written, line, column }) => `${written} ${line}:${column}`),
  ).toEqual(['[[b]] 3:4', '[[c]] 5:3', '==e f== 7:3', '[[h]] 9:7'])
})
