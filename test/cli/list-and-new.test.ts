import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { theme } from '../../plugins/astro/theme.ts'
import type { SiteLanguage } from '../../plugins/language.ts'
import { FEW_CARDS } from '../example-site.ts'
import { filesIn, writeFiles } from '../folders.ts'
import { GOOD_ARTICLE, perennial, writeConfig, writeWholeSite } from './perennial.ts'

const BOOK = 'title: A book of pages\ndescription: One chapter.\nlanguage: en\narticles: [good]\n'

const LISTED = [
  ['cards', 'cards/da/og.png', 'image/png', ''],
  ['cards', 'cards/en/articles/og.png', 'image/png', ''],
  ['cards', 'cards/en/book/guide/og.png', 'image/png', 'book'],
  ['cards', 'cards/en/good/og.png', 'image/png', 'article'],
  ['cards', 'cards/en/og.png', 'image/png', ''],
  ['cards', 'cards/en/stage/awareness/og.png', 'image/png', ''],
  ['cards', 'cards/en/topic/pages/og.png', 'image/png', ''],
  ['feeds', 'da/atom.xml', 'application/atom+xml', ''],
  ['feeds', 'da/feed.json', 'application/feed+json', ''],
  ['feeds', 'da/rss.xml', 'application/rss+xml', ''],
  ['ebook', 'ebook/guide-small.jpg', 'image/jpeg', 'book'],
  ['ebook', 'ebook/guide.epub', 'application/epub+zip', 'book'],
  ['ebook', 'ebook/guide.jpg', 'image/jpeg', 'book'],
  ['ebook', 'ebook/guide.pdf', 'application/pdf', 'book'],
  ['feeds', 'en/atom.xml', 'application/atom+xml', ''],
  ['feeds', 'en/feed.json', 'application/feed+json', ''],
  ['feeds', 'en/rss.xml', 'application/rss+xml', ''],
  ['feeds', 'en/topic/pages/atom.xml', 'application/atom+xml', ''],
  ['feeds', 'en/topic/pages/feed.json', 'application/feed+json', ''],
  ['feeds', 'en/topic/pages/rss.xml', 'application/rss+xml', ''],
  ['newsletter', 'kit/newsletter/en/good.html', 'text/html', 'article'],
  ['newsletter', 'kit/newsletter/en/good.txt', 'text/plain', 'article'],
  ['social', 'kit/social/en/good/bluesky.txt', 'text/plain', 'article'],
  ['social', 'kit/social/en/good/facebook.txt', 'text/plain', 'article'],
  ['social', 'kit/social/en/good/linkedin.txt', 'text/plain', 'article'],
  ['social', 'kit/social/en/good/mastodon.txt', 'text/plain', 'article'],
  ['social', 'kit/social/en/good/x.txt', 'text/plain', 'article'],
  ['feeds', 'llms.txt', 'text/plain', ''],
  ['feeds', 'robots.txt', 'text/plain', ''],
  ['feeds', 'sitemap.xml', 'application/xml', ''],
] as const

const NO_DRAFTS =
  'No other text says "draft" here: take it into the schema of the collection (`draft: z.boolean().default(false)`), and let your pages leave such texts out.\n'

describe('list', () => {
  it('writes every planned file a line, with its channel, and makes none', async () => {
    const root = await writeWholeSite(
      { 'articles/en/good.md': GOOD_ARTICLE, 'ebooks/guide.yml': BOOK },
      { channels: FEW_CARDS },
    )
    const before = await filesIn(root)
    expect(await perennial(root, 'list')).toEqual({
      code: 0,
      stdout: LISTED.map(([channel, path]) => `${channel.padEnd(10)}  ${path}\n`).join(''),
      stderr: '',
    })
    expect(await filesIn(root)).toEqual(before)
  })

  it('writes one JSON object a line, which names the article or the book', async () => {
    const root = await writeWholeSite(
      { 'articles/en/good.md': GOOD_ARTICLE, 'ebooks/guide.yml': BOOK },
      { channels: FEW_CARDS },
    )
    const { code, stdout, stderr } = await perennial(root, 'list', '--json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const ids = { article: { article: 'en/good' }, book: { book: 'guide' }, '': {} }
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((row) => JSON.parse(row)),
    ).toEqual(LISTED.map(([channel, path, type, kind]) => ({ channel, path, type, ...ids[kind] })))
  })
})

describe('new', () => {
  it('writes a draft in the language of its title, which passes the check', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    expect(await perennial(root, 'new', 'What is a "fair": price?')).toEqual({
      code: 0,
      stdout:
        'content/articles/en/what-is-a-fair-price.md\n' +
        'In English, as the title says (what, is, a); --lang says otherwise.\n' +
        'Write, look at it with `npx perennial dev --drafts`, and delete "draft: true" when it is ready.\n',
      stderr: '',
    })
    expect(await readFile(join(root, 'content/articles/en/what-is-a-fair-price.md'), 'utf8')).toBe(`---
title: 'What is a "fair": price?'
description: ""
lang: en
topics: []
published: 2026-06-01 # the day on which it comes out
draft: true
---

<!-- Say first what the reader gets, in a paragraph that stands alone: it also becomes the excerpt in lists, posts and mails. -->

<!-- ## A heading for each step -->

<!-- ## Key points
Three to five items, each a whole sentence that stands alone: they become the points in posts and newsletters. -->
`)
    expect(await perennial(root, 'check')).toEqual({
      code: 0,
      stdout: '1 article and 0 pages, 1 kept back (drafts or future dates): nothing to mend\n',
      stderr: '',
    })
  })

  it.each([
    ['{ "scripts": { "dev": "perennial dev" } }', 'npm run dev -- --drafts'],
    ['{ "scripts": { "dev": "node plugins/cli/bin.js dev" } }', 'npm run dev -- --drafts'],
    ['{ "scripts": { "dev": "astro dev" } }', 'npx perennial dev --drafts'],
    ['{}', 'npx perennial dev --drafts'],
  ])('names the command that shows drafts, by the scripts of the site: %s', async (manifest, command) => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    await writeFile(join(root, 'package.json'), manifest)
    expect((await perennial(root, 'new', 'A page')).stdout).toContain(`look at it with \`${command}\``)
  })

  it.each([
    [
      [
        'title: One\npubDate: Jul 08 2022\ndescription: A.',
        'title: Two\ndate: 2024-01-02\npubDate: 2024-01-02\ntags: [a]',
      ],
      'title: A page\ndescription: ""\ntags: []\npubDate: 2026-06-01 # the day on which it comes out\ndraft: true\n',
      NO_DRAFTS,
    ],
    [
      ['title: One\ndate: 2024-01-02\ndraft: false\ncategories: [a]\nexcerpt: A.'],
      'title: A page\nexcerpt: ""\ncategories: []\ndate: 2026-06-01 # the day on which it comes out\ndraft: true\n',
      '',
    ],
    [['title: One'], 'title: A page\ndraft: true\n', NO_DRAFTS],
    [
      [],
      'title: A page\ndescription: ""\nlang: en\ntopics: []\npublished: 2026-06-01 # the day on which it comes out\ndraft: true\n',
      '',
    ],
  ])('writes the keys that the other texts of a blog of its own have: %j', async (texts, keys, more) => {
    const root = await writeFiles(
      Object.fromEntries(
        texts.map((text, at) => [`src/content/blog/${at}.md`, `---\n${text}\n---\nWords.\n`]),
      ),
    )
    const options = { title: 'Pages', languages: ['en'], articles: 'src/content/blog', today: '2026-06-01' }
    await writeConfig(root, `export default { integrations: [perennial(${JSON.stringify(options)})] }`)
    const { stdout } = await perennial(root, 'new', 'A page')
    expect(stdout).toBe(
      `src/content/blog/a-page.md\nWrite, look at it with \`npx perennial dev --drafts\`, and delete "draft: true" when it is ready.\n${more}`,
    )
    expect((await readFile(join(root, 'src/content/blog/a-page.md'), 'utf8')).split('---\n')[1]).toBe(keys)
  })

  it('begins a design that works once it is named, and leaves one that is there', async () => {
    // Two formats tell as much of whether it works as all of them do.
    const formats = Object.fromEntries(
      ['square', 'portrait', 'pinterest', 'youtube'].map((id) => [id, false]),
    )
    const cards = { design: 'my-ticket', designs: { 'my-ticket': 'designs/my-ticket.ts' }, formats }
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    expect(await perennial(root, 'new', '--design', 'my-ticket')).toEqual({
      code: 0,
      stdout: `designs/my-ticket.ts
Name it in the options of perennial(): channels: { cards: { design: 'my-ticket', designs: { 'my-ticket': 'designs/my-ticket.ts' } } }
Then look at it with \`npm run dev\`, at /kit/cards/?design=my-ticket; plugins/channels/cards/designs/README.md says more.
`,
      stderr: '',
    })
    await writeConfig(
      root,
      `export default { site: 'https://pages.example', integrations: [perennial({ title: 'Pages', theme: ${JSON.stringify(theme())}, today: '2026-06-01', channels: { cards: ${JSON.stringify(cards)} } })] }`,
    )
    expect(await perennial(root, 'check')).toEqual({
      code: 0,
      stdout: '1 article and 0 pages: nothing to mend\n',
      stderr: '',
    })
    expect(await perennial(root, 'new', '--design', 'my-ticket')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'designs/my-ticket.ts exists already, and was left as it is.\nChoose another name.\n',
    })
    expect(await perennial(root, 'new', '--design', 'My ticket')).toMatchObject({
      code: 2,
      stderr:
        '--design says "My ticket", which is no name for a design.\nWrite it in lower-case letters, digits and hyphens, such as `perennial new --design my-ticket`.\n',
    })
  })

  it.each(['???', ' - '])('refuses a title that has no letter to make a name of: "%s"', async (title) => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    expect(await perennial(root, 'new', '--', title)).toEqual({
      code: 2,
      stdout: '',
      stderr: `new needs a title with a letter or a digit, not "${title.trim()}".\nFor example: \`perennial new "What is a sales funnel?"\`.\n`,
    })
  })

  it.each<[SiteLanguage[], string, SiteLanguage, string]>([
    [
      ['en', 'da'],
      'Hvad er en brødovn?',
      'da',
      'In Danish, as the title says (hvad, er, en, brødovn); --lang says otherwise.\n',
    ],
    [
      ['da', 'en'],
      'What is a bread oven?',
      'en',
      'In English, as the title says (what, is, a); --lang says otherwise.\n',
    ],
    [
      ['da', 'en'],
      'Brand marketing',
      'da',
      'In Danish, the first of the site, since the title does not tell; --lang says otherwise.\n',
    ],
    [['da'], 'What is a bread oven?', 'da', ''],
    [['en'], 'Hvad er en brødovn?', 'en', ''],
  ])('on a site in %j writes "%s" in %s, and says why', async (languages, title, lang, why) => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE }, { languages })
    const { stdout } = await perennial(root, 'new', title)
    const [path = ''] = stdout.split('\n')
    expect(path).toMatch(new RegExp(`^content/articles/${lang}/`))
    expect(stdout).toBe(
      `${path}\n${why}Write, look at it with \`npx perennial dev --drafts\`, and delete "draft: true" when it is ready.\n`,
    )
    const text = await readFile(join(root, path), 'utf8')
    expect(text).toContain(`lang: ${lang}\n`)
    expect(text).toContain(
      `published: 2026-06-01 # ${lang === 'da' ? 'dagen, hvor den kommer ud' : 'the day on which it comes out'}\n`,
    )
  })

  it('writes in the language that it is told, with the letters of that language', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    const { code, stdout } = await perennial(root, 'new', 'Sådan', 'måler', 'du', 'øl', '--lang', 'da')
    const [path = ''] = stdout.split('\n')
    expect({ code, path }).toEqual({ code: 0, path: 'content/articles/da/saadan-maaler-du-oel.md' })
    const text = await readFile(join(root, path), 'utf8')
    expect(text).toContain('title: Sådan måler du øl\n')
    expect(text).toContain('lang: da\n')
    expect(text).toContain('## Det vigtigste\n')
  })

  it.each([
    ['Hvad bør du gøre nu?', 'hvad-boer-du-goere-nu'],
    [`${'Et langt ord '.repeat(20)}til`, `${'et-langt-ord-'.repeat(7)}et-langt`],
    ['\u001b[2J\nCon', '2j-con'],
    ['con', 'con-1'],
  ])('gives a draft a name that every disk can have: %j', async (title, name) => {
    const root = await writeWholeSite({ 'articles/da/good.md': GOOD_ARTICLE })
    const { code, stdout } = await perennial(root, 'new', title, '--lang', 'da')
    expect({ code, path: stdout.split('\n')[0] }).toEqual({ code: 0, path: `content/articles/da/${name}.md` })
    const text = await readFile(join(root, `content/articles/da/${name}.md`), 'utf8')
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    expect(await perennial(root, 'new', title, '--lang', 'da')).toMatchObject({ code: 2, stdout: '' })
    expect(await readFile(join(root, `content/articles/da/${name}.md`), 'utf8')).toBe(text)
  })

  it('leaves a file as it is that is there already', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    expect(await perennial(root, 'new', 'Good')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'content/articles/en/good.md exists already, and was left as it is.\nChoose another title.\n',
    })
    expect(await readFile(join(root, 'content/articles/en/good.md'), 'utf8')).toBe(GOOD_ARTICLE)
  })

  it.each([
    [['new'], 'new needs a title.\nFor example: `perennial new "What is a sales funnel?"`.\n'],
    [['new', '  '], 'new needs a title.\nFor example: `perennial new "What is a sales funnel?"`.\n'],
    [
      ['new', 'A page', '--lang', 'dk'],
      '--lang says "dk", but the site has en and da.\nDid you mean "da"?\n',
    ],
    [
      ['new', 'A page', '--lang', 'fr'],
      '--lang says "fr", but the site has en and da.\nChoose one of them, or add the language to astro.config.mjs.\n',
    ],
  ])('refuses what it cannot begin: %j', async (args, stderr) => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    expect(await perennial(root, ...args)).toEqual({ code: 2, stdout: '', stderr })
    expect(await filesIn(join(root, 'content'))).toEqual(['articles/en/good.md'])
  })
})
