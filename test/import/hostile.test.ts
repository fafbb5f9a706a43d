import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { PerennialError } from '../../plugins/errors.ts'
import { filesIn } from '../folders.ts'
import { errorsOf, importInto, PIXEL, writeBlog } from './import-into.ts'

const WORDS = 'This is a text that is there for the sake of its name, and it is not long.\n'
const md = (frontMatter: string, body = WORDS): string => `---\n${frontMatter}\n---\n${body}`
const wxr = (items: string, doctype = ''): string =>
  `<?xml version="1.0"?>${doctype}<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>${items}</channel></rss>`

it('names and addresses that lead out of the site become names in it', async () => {
  const root = await writeBlog({
    'hugo.toml': 'contentDir = "../../content"\nstaticDir = "../.."\n',
    'content/posts/a.md': md('title: A\nslug: ../../../a\naliases: [../../up, "/x/../../y", "/fine/"]'),
    'content/posts/b.md': md('title: B\nurl: /../../../../b/'),
    'content/posts/con.md': md('title: C'),
    'content/posts/bell\u0007 \u202ename.md': md('title: D'),
    [`content/posts/${'long-'.repeat(45)}.md`]: md('title: E'),
    'content/posts/f.md': md('title: F\nslug: constructor\ntype: __proto__'),
  })
  const { texts } = await importInto(root)
  expect(Object.keys(texts)).toEqual([
    'content/articles/en/a.md',
    'content/articles/en/b.md',
    'content/articles/en/bell-name.md',
    'content/articles/en/con-1.md',
    'content/articles/en/constructor.md',
    `content/articles/en/${'long-'.repeat(20).slice(0, -1)}.md`,
  ])
  expect(texts['content/articles/en/a.md']).toBe(md('title: A\naliases:\n  - /up\n  - /fine/', `\n${WORDS}`))
  expect(texts['content/articles/en/b.md']).toBe(md('title: B', `\n${WORDS}`))
  expect(await errorsOf(root)).toEqual([])
})

it('a language that is none names no folder', async () => {
  const root = await writeBlog({
    'hugo.toml': `[languages."../../../up"]\ncontentDir = "content/up"\n[languages.pt-BR]\ncontentDir = "content/pt"\n`,
    'content/up/posts/a.md': md('title: A'),
    'content/pt/posts/b.md': md('title: B'),
  })
  expect(Object.keys((await importInto(root)).texts)).toEqual([
    'content/articles/en/a.md',
    'content/articles/pt-br/b.md',
  ])
})

it('an export cannot name a file outside of the site either', async () => {
  const item = `<item><title>X</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_name>../../../../x</wp:post_name><content:encoded>${WORDS}</content:encoded></item>`
  const root = await writeBlog({ 'blog.xml': wxr(item) })
  const { texts, others } = await importInto(root)
  expect([...Object.keys(texts), ...others]).toEqual(['content/articles/en/x.md'])
})

it('pictures and texts outside of the source are not read, whatever leads to them', async () => {
  const root = await writeBlog({
    'hugo.toml': '',
    'content/posts/a.md': md(
      'title: A\nimage: ../../../secret.png',
      `${WORDS}
![a](../../../secret.png) ![b](/../secret.png) ![c](%2e%2e/%2e%2e/%2e%2e/secret.png) ![d](link.png) ![e](folder/secret.png)
![f](/.git/x.png) ![g](x%00.png) ![h](file:///etc/x.png) [i](/.env) <img src="../../../secret.png">
`,
    ),
    'static/.git/x.png': PIXEL,
    'static/.env': 'SECRET=1',
  })
  await writeFile(join(root, 'secret.png'), PIXEL)
  await writeFile(join(root, 'secret.md'), WORDS)
  await mkdir(join(root, 'beyond'))
  await writeFile(join(root, 'beyond/secret.md'), WORDS)
  await writeFile(join(root, 'beyond/secret.png'), PIXEL)
  await symlink(join(root, 'secret.png'), join(root, 'old/content/posts/link.png'))
  await symlink(join(root, 'secret.md'), join(root, 'old/content/posts/link.md'))
  await symlink(join(root, 'beyond'), join(root, 'old/content/posts/folder'))
  const before = await filesIn(root)
  const { told } = await importInto(root)
  const made = (await filesIn(root)).filter((path) => !before.includes(path))
  expect(made).toEqual(['content/articles/en/a.md'])
  const missing = (place: string, url: string): string =>
    `old/content/posts/a.md:${place}  found no file at "${url}"; put it there and import again, or mend the address  (missing-file) warning`
  const link =
    'found a symbolic link that leads out of the source, to a folder, or nowhere; it is not followed'
  expect(told).toEqual([
    missing('3:1', '../../../secret.png'),
    missing('7:6', '../../../secret.png'),
    missing('7:32', '/../secret.png'),
    missing('7:53', '%2e%2e/%2e%2e/%2e%2e/secret.png'),
    missing('7:91', 'link.png'),
    missing('7:106', 'folder/secret.png'),
    missing('8:6', '/.git/x.png'),
    missing('8:24', 'x%00.png'),
    missing('8:79', '../../../secret.png'),
    `old/content/posts/folder:1:1  ${link}  (symbolic-link) warning`,
    `old/content/posts/link.md:1:1  ${link}  (symbolic-link) warning`,
    `old/content/posts/link.png:1:1  ${link}  (symbolic-link) warning`,
  ])
})

it('files with names that no other disk can hold get others', async () => {
  const root = await writeBlog({
    'hugo.toml': '',
    'content/posts/a/index.md': md(
      'title: A',
      `${WORDS}\n![a](con.png) ![b](<what?.png>) ![c](<a b.png>) ![d](sub/CON.png) ![e](/img/aux.png)\n`,
    ),
    'content/posts/a/con.png': PIXEL,
    'content/posts/a/what?.png': PIXEL,
    'content/posts/a/a b.png': PIXEL,
    'content/posts/a/sub/CON.png': PIXEL,
    'static/img/aux.png': PIXEL,
  })
  const { texts, others } = await importInto(root)
  expect(others).toEqual([
    'content/articles/en/a/a b.png',
    'content/articles/en/a/con-1.png',
    'content/articles/en/a/sub/con-1.png',
    'public/img/aux-1.png',
  ])
  expect(Object.values(texts)[0]).toContain(
    '![a](con-1.png) ![b](<what?.png>) ![c](<a b.png>) ![d](sub/con-1.png) ![e](/img/aux-1.png)\n',
  )
})

it('nothing is written where a link of the site leads out of its content', async () => {
  const root = await writeBlog({
    'hugo.toml': '',
    'content/posts/a.md': md('title: A', `${WORDS}![a](/i/a.png)\n`),
    'static/i/a.png': PIXEL,
  })
  await mkdir(join(root, 'elsewhere'))
  await mkdir(join(root, 'content/articles'), { recursive: true })
  await symlink(join(root, 'elsewhere'), join(root, 'content/articles/en'))
  await mkdir(join(root, 'public'))
  await symlink(join(root, 'elsewhere'), join(root, 'public/i'))
  const { told, imported } = await importInto(root)
  expect(await filesIn(join(root, 'elsewhere'))).toEqual([])
  expect(imported.put).toEqual({ new: 0, same: 0, left: 0, failed: 2 })
  expect(told).toEqual([
    'content/articles/en/a.md:1:1  leads out of content/ and public/; nothing was written there  (unwritable) error',
    'public/i/a.png:1:1  leads out of content/ and public/; nothing was written there  (unwritable) error',
  ])
})

it.each([
  [
    '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
    '',
    'old/blog.xml:1 has a document type (<!DOCTYPE), which no export of WordPress has.',
  ],
  [
    '',
    '<item><title>&constructor;</title></item>',
    'old/blog.xml:1 is no XML that can be read: undefined entity.',
  ],
  ['', '\n<item>', 'old/blog.xml:2 is no XML that can be read: unexpected close tag.'],
  ['', '<a>'.repeat(30), 'old/blog.xml:1 has elements nested deeper than an export of WordPress.'],
])('an export that is no plain XML is refused in a sentence: %s%s', async (doctype, items, message) => {
  const root = await writeBlog({ 'blog.xml': wxr(items, doctype) })
  await expect(importInto(root)).rejects.toThrow(
    new PerennialError(message, 'Export the blog from WordPress once more.'),
  )
  expect(await filesIn(root)).toEqual(['old/blog.xml'])
})

it('front matter that expands without end, or runs code, makes a draft of what can be read', async () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(9)}]`),
  ].join('\n')
  const root = await writeBlog({
    '_posts/2024-01-01-bomb.md': md(`title: Bomb\n${bomb}`),
    '_posts/2024-01-02-code.md': `---js\n{ title: process.exit(1) }\n---\n${WORDS}`,
  })
  const { texts, told } = await importInto(root)
  expect(texts['content/articles/en/bomb.md']).toBe(
    md('title: Bomb\npublished: 2024-01-01\ndraft: true\naliases:\n  - /2024/01/01/bomb.html', `\n${WORDS}`),
  )
  expect(texts['content/articles/en/code.md']).toBe(
    md('title: Code\npublished: 2024-01-02\ndraft: true\naliases:\n  - /2024/01/02/code.html', `\n${WORDS}`),
  )
  expect(told.filter((line) => !line.endsWith('hint'))).toEqual([
    'old/_posts/2024-01-01-bomb.md:4:8  could not read the YAML: found YAML aliases that expand without end, expected the values themselves  (front-matter-aliases) warning',
    'old/_posts/2024-01-02-code.md:1:1  found front matter in "js", which could be code and is not read; use YAML (---) or TOML (+++)  (front-matter-language) warning',
  ])
})

it('texts that are too large, not text, or HTML without end are told and left out', async () => {
  const root = await writeBlog({
    '_posts/2024-01-01-large.md': md('title: Large', WORDS.repeat(10_000)),
    '_posts/2024-01-02-bytes.md': Buffer.from([0xff, 0xd8, 0xff]),
    '_posts/2024-01-03-deep.html': md('title: Deep', '<div>'.repeat(5_000)),
    '_posts/2024-01-04-fine.md': md('title: Fine'),
  })
  const { texts, told } = await importInto(root)
  expect(Object.keys(texts)).toEqual(['content/articles/en/fine.md'])
  expect(told).toEqual([
    'old/_posts/2024-01-01-large.md:1:1  found a file of 751 KB, expected at most 640 KB; split the text  (file-size) error',
    'old/_posts/2024-01-02-bytes.md:1:1  found bytes that are not UTF-8 (shown as �); save the file as UTF-8  (encoding) error',
    'old/_posts/2024-01-03-deep.html:4:1  found HTML that is nested too deep; copy the text by hand  (body) error',
  ])
})

it('tags that overlap do not fill the memory', async () => {
  const html = '<p>'.concat(...Array.from({ length: 400 }, (_, at) => `<b id=${at}><i id=${at}><p>x`))
  const post = { id: '1', title: 'Overlaps', slug: 'overlaps', type: 'post', status: 'published', html }
  const root = await writeBlog({ 'ghost.json': JSON.stringify({ data: { posts: [post], posts_tags: [] } }) })
  const { texts, told } = await importInto(root)
  expect(texts).toEqual({})
  expect(told).toEqual([
    'old/ghost.json:1:1  "Overlaps": found more HTML than a text has; copy the text by hand  (body) error',
  ])
})

it('an export of Ghost that is nothing of the kind is refused in a sentence', async () => {
  for (const [text, message, hint] of [
    [
      '{"posts_tags": ',
      'old/ghost.json is no JSON that can be read: Unexpected end of JSON input',
      'Export it from Ghost once more.',
    ],
    [
      '{"posts_tags": []}',
      'old/ghost.json holds no posts of Ghost.',
      'Export the content from Ghost: Settings, Import/Export.',
    ],
  ] as const) {
    const root = await writeBlog({ 'ghost.json': text })
    await expect(importInto(root)).rejects.toThrow(new PerennialError(message, hint))
  }
})

it('a picture is copied as it is, and one that is there with other bytes is left', async () => {
  const root = await writeBlog({
    'hugo.toml': '',
    'content/posts/a.md': md('title: A', `${WORDS}![a](/a.png)\n`),
    'static/a.png': PIXEL,
  })
  await mkdir(dirname(join(root, 'public/a.png')), { recursive: true })
  await writeFile(join(root, 'public/a.png'), 'mine')
  const { told } = await importInto(root)
  expect(await readFile(join(root, 'public/a.png'), 'utf8')).toBe('mine')
  expect(told).toEqual([
    'public/a.png:1:1  is there already with other bytes; it was left as it is  (exists) warning',
  ])
})
