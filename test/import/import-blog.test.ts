import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PerennialError } from '../../plugins/errors.ts'
import { filesIn } from '../folders.ts'
import { importInto, PIXEL, writeBlog } from './import-into.ts'

const WORDS = 'This is a text that is there for the sake of its name, and it is not long.\n'
const DANISH = 'Her er en tekst, der kun er her for sit navn, og den er ikke ret lang.\n'
const md = (frontMatter: string, body = WORDS): string => `---\n${frontMatter}\n---\n${body}`

/** Import a blog of Hugo with some texts. */
const hugo = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  ...rest: [Parameters<typeof importInto>[1]?, Parameters<typeof importInto>[2]?]
) => {
  const root = await writeBlog({ 'hugo.toml': 'baseURL = "https://old.example/docs/"\n', ...files })
  return importInto(root, ...rest)
}

it('a dry run writes nothing, and tells the same', async () => {
  const root = await writeBlog({
    'hugo.toml': '',
    'content/posts/a.md': md('title: A', `${WORDS}![a](/a.png) ![b](/b.png)\n`),
    'static/a.png': PIXEL,
  })
  const dry = await importInto(root, { dryRun: true })
  expect(await filesIn(root)).toEqual(['old/content/posts/a.md', 'old/hugo.toml', 'old/static/a.png'])
  const wet = await importInto(root)
  expect(dry.imported).toEqual(wet.imported)
  expect(wet.imported.put).toEqual({ new: 2, same: 0, left: 0, failed: 0 })
})

it('a text that is there with other words is left, in either form, and told', async () => {
  const root = await writeBlog({
    'hugo.toml': '',
    'content/posts/a.md': md('title: A'),
    'content/posts/b.md': md('title: B'),
  })
  await mkdir(join(root, 'content/articles/en/b'), { recursive: true })
  await writeFile(join(root, 'content/articles/en/a.md'), 'mine')
  await writeFile(join(root, 'content/articles/en/b/index.md'), 'mine, too')
  const { texts, told, imported } = await importInto(root)
  expect(texts).toEqual({
    'content/articles/en/a.md': 'mine',
    'content/articles/en/b/index.md': 'mine, too',
  })
  expect(imported.put).toEqual({ new: 0, same: 0, left: 2, failed: 0 })
  expect(told).toEqual([
    'content/articles/en/a.md:1:1  is there already with other bytes; it was left as it is  (exists) warning',
    'content/articles/en/b.md:1:1  has the name of content/articles/en/b/index.md, which is there already; it was left as it is  (exists) warning',
  ])
})

describe('the language of a text', () => {
  it('is what it says, its folder, what is asked for, or how it reads', async () => {
    const files = {
      'content/posts/a.md': md('title: A\nlang: en', DANISH),
      'content/da/posts/b.md': md('title: B'),
      'content/posts/c.en.md': md('title: C', DANISH),
      'content/posts/d.md': md('title: D', DANISH),
      'content/posts/e.md': md('title: E'),
    }
    expect(Object.keys((await hugo(files)).texts)).toEqual([
      'content/articles/da/b.md',
      'content/articles/da/d.md',
      'content/articles/en/a.md',
      'content/articles/en/c.md',
      'content/articles/en/e.md',
    ])
    expect(Object.keys((await hugo(files, { lang: 'da' })).texts)).toContain('content/articles/da/e.md')
  })

  it('is another where a text says so, and told where one reads so', async () => {
    const { texts, told } = await hugo(
      {
        'content/posts/a.md': md('title: A\nlang: de-DE'),
        'content/posts/b.md': md('title: B', DANISH),
      },
      {},
      { languages: ['en'] },
    )
    expect(Object.keys(texts)).toEqual(['content/articles/de-de/a.md', 'content/articles/en/b.md'])
    expect(told).toEqual([
      'old/content/posts/b.md:4:1  found what reads as "da", and took it as "en"; move it if that is wrong  (language) warning',
    ])
  })
})

it('of two texts with one name the second gets another, and of two with one old address the first keeps it', async () => {
  const { texts, told } = await hugo({
    'content/news/a.md': md('title: A\naliases: [/old/]'),
    'content/posts/a.md': md('title: B\naliases: [/old/]'),
  })
  expect(texts).toEqual({
    'content/articles/en/a-2.md': md('title: B\naliases:\n  - /docs/posts/a/', `\n${WORDS}`),
    'content/articles/en/a.md': md('title: A\naliases:\n  - /docs/news/a/\n  - /docs/old/', `\n${WORDS}`),
  })
  expect(told).toEqual([
    'old/content/posts/a.md:5:1  found the name "a" a second time, which old/content/news/a.md has; it is called "a-2" here  (duplicate-slug) warning',
  ])
})

it('front matter is written in the keys of this site, and what says nothing here is told once', async () => {
  const { texts, told } = await hugo({
    'content/posts/a.md': md(
      `subtitle: Words
title: "A: b"
seo: { description: In short. }
date: 2024-05-01T23:30:00-05:00
modified: 2024/06/02
category: Tools
tags: [wood, "two words"]
authors: [{ name: Ada }]
images: [/a.png]
stage: consideration
newsletter: { subject: A letter }
evergreen: true
keywords: wood
layout: post
hidden_toc: yes
math: true`,
    ),
    'content/posts/b.md': md('subtitle: More\ntitle: B\ndate: someday\nexpires: 2020-01-01\nrating: 4'),
    'content/posts/c.md': 'There is no front matter here at all, and that is for you to see.\n',
    'content/posts/d.md': `# Its own title\n\n${WORDS}`,
    'static/a.png': PIXEL,
  })
  expect(texts).toEqual({
    'content/articles/en/a.md': md(
      `title: "A: b"
description: In short.
published: 2024-05-01
updated: 2024-06-02
topics: [wood, two words, Tools]
author: [Ada]
image: /a.png
stage: consideration
evergreen: true
newsletter:
  subject: A letter
aliases:
  - /docs/posts/a/`,
      `\n${WORDS}`,
    ),
    'content/articles/en/b.md': md(
      'title: B\nexpires: 2020-01-01\ndraft: true\naliases:\n  - /docs/posts/b/',
      `\n${WORDS}`,
    ),
    'content/articles/en/c.md': md(
      'title: C\naliases:\n  - /docs/posts/c/',
      '\nThere is no front matter here at all, and that is for you to see.\n',
    ),
    'content/articles/en/d.md': md('aliases:\n  - /docs/posts/d/', `\n# Its own title\n\n${WORDS}`),
  })
  expect(told).toEqual([
    'old/content/posts/a.md:2:1  found the key "subtitle" in 2 texts, which is not used here and is left out  (unknown-key) hint',
    'old/content/posts/a.md:16:1  found the key "hidden_toc" in 1 text, which is not used here and is left out  (unknown-key) hint',
    'old/content/posts/b.md:4:1  date: found "someday", expected a date such as 2026-01-31  (front-matter-value) warning',
    'old/content/posts/b.md:6:1  found the key "rating" in 1 text, which is not used here and is left out  (unknown-key) hint',
    'old/content/posts/b.md:8:1  kept as a draft: it is not clear whether it is out  (draft) hint',
  ])
})

it.each([
  ['draft: true'],
  ['private: true'],
  ['status: pending'],
  ['date: 2027-01-01'],
  ['publishDate: 2027-01-01'],
  ['build: { render: never }'],
  ['drfat: true'],
])('a text that says "%s" stays a draft', async (line) => {
  const { texts } = await hugo({ 'content/posts/a.md': md(`title: A\n${line}`) })
  expect(texts['content/articles/en/a.md']).toMatch(/\ndraft: true\n/)
})

it('links lead to the texts where they are now, and all else keeps its bytes', async () => {
  const body = `See [one](b.md), [two](../b/#c "T"), [three](</docs/posts/b/>), [four][x], <a href="/posts/b/">five</a>.
![a](a.png 'A') ![b]( ./sub/b.png ) [\`[six](b.md)\`](/docs/posts/b/)  
[up](#top) [mail](mailto:a@b.example) [tag](/tags/wood/) [far](https://far.example/posts/b/) <https://old.example/posts/b/>
\`[code](b.md)\`

    [code](b.md)

[x]: https://old.example/docs/posts/b/?utm=1#c
`
  const { texts, others } = await hugo({
    'content/posts/a/index.md': md('title: A\nlang: en', body.replace('](b.md), [two', '](../b.md), [two')),
    'content/posts/a/a.png': PIXEL,
    'content/posts/a/sub/b.png': PIXEL,
    'content/posts/b.md': md('title: B\nlang: en'),
  })
  expect(others).toEqual(['content/articles/en/a/a.png', 'content/articles/en/a/sub/b.png'])
  expect(texts['content/articles/en/a/index.md']).toBe(
    md(
      'title: A\naliases:\n  - /docs/posts/a/',
      `
See [one](../b.md), [two](../b.md#c "T"), [three](../b.md), [four][x], <a href="../b.md">five</a>.
![a](a.png 'A') ![b]( ./sub/b.png ) [\`[six](b.md)\`](../b.md)  
[up](#top) [mail](mailto:a@b.example) [tag](/tags/wood/) [far](https://far.example/posts/b/) <https://old.example/posts/b/>
\`[code](b.md)\`

    [code](b.md)

[x]: ../b.md#c
`,
    ),
  )
})

it.each([
  [
    {},
    undefined,
    'old looks like no blog that can be imported.',
    'Give the folder of one, or the file of an export, and say what it is: --from jekyll, hugo, eleventy, astro, ghost, wordpress.',
  ],
  [
    { '_config.yml': '', 'astro.config.mjs': '' },
    undefined,
    'old could be a blog of jekyll or astro.',
    'Say which: --from jekyll.',
  ],
  [{}, 'hugoo', '--from says "hugoo", which is no blog that can be imported.', 'Did you mean hugo?'],
  [
    {},
    'constructor',
    '--from says "constructor", which is no blog that can be imported.',
    'Those are jekyll, hugo, eleventy, astro, ghost, wordpress.',
  ],
  [{}, 'ghost', 'There is no export here.', 'Name the file of one, which ends in .json.'],
  [
    { 'a.xml': 'http://wordpress.org/export/1.2/', 'b.xml': 'http://wordpress.org/export/1.1/' },
    undefined,
    'There are 2 exports here.',
    'Name the file of one, which ends in .xml.',
  ],
])('what cannot be told is asked for: %j, %s', async (files, from, message, hint) => {
  const root = await writeBlog({ 'notes.txt': '', ...files })
  await expect(importInto(root, from === undefined ? {} : { from })).rejects.toThrow(
    new PerennialError(message, hint),
  )
  expect(await filesIn(join(root, 'old'))).toEqual([...Object.keys(files), 'notes.txt'].sort())
})

it('a source that is not there is told', async () => {
  const root = await writeBlog({})
  await expect(importInto(root, { source: 'nowhere' })).rejects.toThrow(
    new PerennialError(
      'There is no file or folder nowhere.',
      'Give the folder of a blog, or the file of an export.',
    ),
  )
})
