import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { obsidianMarks } from '../../plugins/article/obsidian/obsidian-marks.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { Engine } from '../../plugins/engine.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { understandText } from '../article/understand-text.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

/** A site with texts that others lead to, and all that is found of links and marks in one of them. */
async function findingsOf(text: string): Promise<string[]> {
  const root = await writeSite({
    'articles/en/a.md': `# A\n\n## Words\n\nFirst.\n\n${text}\n`,
    'articles/en/b.md': '# B\n\n## The *second* part\n\nWords.\n',
    'articles/da/b.md': '# B\n\nOrd.\n',
    'articles/en/boat.md': '---\ntitle: On boats\nslug: boat-slug\n---\n\nWords.\n',
    'articles/en/x/twin.md': '---\ntitle: X\nslug: twin-x\n---\n\nWords.\n',
    'articles/en/y/twin.md': '---\ntitle: Y\nslug: twin-y\n---\n\nWords.\n',
    'articles/en/draft.md': '---\ntitle: D\ndraft: true\n---\n\nWords.\n',
  })
  const found = await new Engine(exampleConfig({}, root)).check()
  return found
    .filter(({ rule, file }) => file.endsWith('en/a.md') && /^(?:obsidian|lost|broken-link)$/.test(rule))
    .map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`)
}

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
    expect(
      found.filter(({ rule }) => /^(?:obsidian|lost|broken-link)$/.test(rule)).map(formatDiagnostic),
    ).toEqual([
      `${index}:19:114  found "^kaelder", which is shown as it stands; delete it, and link to a heading instead  (obsidian)`,
      `${index}:24:3  found "[/]", which is shown as it stands; write "[ ]" or "[x]"  (obsidian)`,
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
  '[[b]], [[B|words]], [[b#the second part]], [[b#inner#The second part]], [[b#^block]] and [[b.md]]',
  '[[#Words]] and [[On boats]], [[en/b]] and [[Boat-slug]]',
])('what names one text leads to it, without a finding: %s', async (marks) => {
  expect(await findingsOf(`See ${marks}.`)).toEqual([])
})

it.each([
  [
    '[[nowhere]]',
    'found "[[nowhere]]", but no text has that name; name one that is there, or delete the brackets',
  ],
  ['[[boot|words]]', 'found "[[boot]]", but no text has that name; did you mean "[[boat]]"?'],
  ['[[b#Nothing]]', 'found "[[b#Nothing]]", but no heading there has that name; name one that is there'],
  [
    '[[b#The secnd part]]',
    'found "[[b#The secnd part]]", but no heading there has that name; did you mean "[[b#The second part]]"?',
  ],
  ['[[#Nothing]]', 'found "[[#Nothing]]", but no heading here has that name; name one that is there'],
  [
    '[[twin]]',
    'found "[[twin]]", which content/articles/en/x/twin.md and content/articles/en/y/twin.md may mean; write more of the path, such as "[[x/twin]]"',
  ],
  [
    '[[draft]]',
    'found "[[draft]]", which is not published and is shown as plain text; publish it first, or take the link out',
  ],
  [
    '![[film.mp4]]',
    'found "[[film.mp4]]", but no text has that name; name one that is there, or delete the brackets',
  ],
  [
    '![[b]]',
    'found "![[b]]", of which only a link to that text is shown; write its words here if readers need them',
  ],
])(
  'what names no text, or more than one, is told, and so is what can only be a link: %s',
  async (mark, message) => {
    expect(await findingsOf(`See ${mark} first.`)).toEqual([`7:5 warning ${message}`])
  },
)

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

it('marks that are left are found in headings, cells and notes', () => {
  const { tree, body } = understandText(
    '# A\n\n## [b [[c]]](d.md)\n\n| [==e==](f.md) | g ^h |\n|---|---|\n| i | j[^1] |\n\n[^1]: k ^l\n',
  )
  expect(
    obsidianMarks(tree, body).map(({ written, line, column }) => `${written} ${line}:${column}`),
  ).toEqual(['[[c]] 3:7', '==e== 5:4', '^h 5:21', '^l 9:9'])
})
