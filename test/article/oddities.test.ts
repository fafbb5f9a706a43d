import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nameOf, readArticle } from '../../plugins/article/read.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { temporaryFolder } from '../folders.ts'
import { messagesOf, understandText } from './understand-text.ts'

/** What stands in the files of real blogs, besides what their writers meant. */
describe('front matter of real blogs', () => {
  it('holds a title that is a number', () => {
    expect(understandText('---\ntitle: 404\n---\n')).toMatchObject({ title: '404', diagnostics: [] })
  })

  it.each([
    ['2018/02/02', '2018-02-02T00:00:00.000Z'],
    ['2024-05-01,', '2024-05-01T00:00:00.000Z'],
    ['Monday, 26 Apr 2021 11:00:00 UTC', '2021-04-26T11:00:00.000Z'],
    ['2021-04-26 11:00:00 +0200', '2021-04-26T09:00:00.000Z'],
  ])('holds a date like %s', (written, published) => {
    const { said, diagnostics } = understandText(`---\ntitle: T\ndate: ${written}\n---\n`)
    expect({ published: said.published, diagnostics }).toEqual({ published, diagnostics: [] })
  })

  it('holds a title for machines before the title', () => {
    const article = understandText('---\nseo:\n  title: For machines\ntitle: For people\n---\n')
    expect(article.title).toBe('For people')
    expect(article.titlePlace).toEqual({ line: 4, column: 1 })
  })

  it('holds a title for machines and none for people', () => {
    expect(messagesOf('---\nseo:\n  title: For machines\n---\n')).toEqual([
      'text.md:2:1  found the unknown key "seo"; it is not used; see content/README.md for the keys  (unknown-key)',
      'text.md:1:1  found no title; add "title: …" to the front matter or begin the text with "# …"  (title)',
    ])
  })

  it('is TOML, or not there at all', () => {
    expect(understandText('+++\ntitle = "A"\ndate = 2024-05-01\n+++\n\n# B\n').said).toEqual({
      title: 'A',
      published: '2024-05-01T00:00:00.000Z',
    })
    expect(understandText('# A\n\nText.\n')).toMatchObject({ title: 'A', said: {}, diagnostics: [] })
  })

  it('holds the prose of a landing page, which tells the language and is passed on by nobody', () => {
    const article = understandText(
      [
        '---',
        'title: A page',
        'hero:',
        '  text: "Every writer needs a reader, and <b>never</b> the other way round."',
        '  link: https://example.com/a b c d e',
        '  image: /images/a b c d e.png',
        'parts:',
        '  - Readers decide in a second whether to stay.',
        'label: Too short',
        '---',
      ].join('\n'),
    )
    expect(article.lifts().quotes).toEqual([])
    expect(article.lifts().keyPoints).toEqual([])
    expect(article.lang.value).toBe('en')
  })
})

describe('the text of real blogs', () => {
  it('holds soft hyphens and zero-width characters, which count as nothing and stay as they are', () => {
    const article = understandText(
      '# T\n\n:quote[Sam\u00adarbejde er aldrig spildt, når det er zero\u200bwidth og frivilligt.]\n',
    )
    expect(article.words).toBe(10)
    expect(article.lifts().quotes[0]?.text).toBe(
      'Sam\u00adarbejde er aldrig spildt, når det er zero\u200bwidth og frivilligt.',
    )
  })

  it('holds style blocks, shortcodes and components, which are no sentences to lift', () => {
    const article = understandText(
      [
        '# T',
        '<style>',
        '.a { color: red; }',
        '',
        '.b { color: blue; }',
        '</style>',
        '',
        'Never read a page with {{ site.name }} in it to anybody who listens.',
        '',
        'Never read a page {% include note.html text="x" %} to anybody who listens.',
        '',
        'Never read a page with {{< youtube abc >}} to anybody who listens.',
        '',
        'Never read a page of plain words to somebody who sleeps.',
      ].join('\n'),
    )
    expect(article.lifts().mistakes.map(({ text }) => text)).toEqual([
      'Never read a page of plain words to somebody who sleeps.',
    ])
    expect(article.excerpt.value).not.toContain('color')
  })

  it('holds lines of 26,000 characters', () => {
    const line = 'Every reader of a long line is never sure where it ends. '.repeat(460)
    const started = performance.now()
    const article = understandText(`# T\n\n${line}\n`)
    expect(article.words).toBe(460 * 12)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('holds several H1s, of which the first is the title and the others move down', () => {
    const { title, headings } = understandText('# One\n\n# Two\n\n## Three\n\n###### Six\n')
    expect([title, ...headings.map(({ depth, text }) => `${depth} ${text}`)]).toEqual([
      'One',
      '2 Two',
      '3 Three',
      '6 Six',
    ])
  })
})

describe('file names of real blogs', () => {
  it.each([
    ['2021-04-26-my-post', 'my-post'],
    ['Q&A #1: "it\'s" 100 %', 'q-a-1-its-100'],
    ['tool-2.0-notes', 'tool-2.0-notes'],
    ['1. What is ASP.NET?', '1-what-is-asp.net'],
    ['about.html', 'about'],
    ['Sådan gør du', 'sådan-gør-du'],
    ['Sa\u030adan', 'sådan'],
    ['  --a__b--  ', 'a-b'],
    ['你好 世界', '你好-世界'],
    ['😀', 'untitled'],
    ['..', 'untitled'],
    ['2021-04-26-', 'untitled'],
  ])('%j becomes the address %j', (name, slug) => {
    expect(understandText('# T\n', { name }).slug).toBe(slug)
  })

  it('are those of the file, or of the folder of an index.md', () => {
    expect([nameOf('/a/b.md'), nameOf('/a/b/index.md'), nameOf('/a/b.c.mdx')]).toEqual(['b', 'b', 'b.c'])
    expect([nameOf('/a/b/index.da.md', ['da']), nameOf('/a/b/index.de.md', ['da'])]).toEqual(['b.da', 'b.de'])
  })

  it.each([
    ['a & b #1.md', 'A & b #1'],
    ["it's 100 %.md", "It's 100 %"],
    ['a "b".md', 'A "b"'],
    ['æøå [x] (y).md', 'Æøå [x] (y)'],
  ])('are read and reported as they are: %s', async (name, title) => {
    const root = await temporaryFolder()
    await mkdir(join(root, 'en'))
    await writeFile(join(root, 'en', name), 'Text.')
    const { value, diagnostics } = await readArticle({ root, content: '' }, join(root, 'en', name), {
      folderLang: 'en',
      brand: [],
    })
    expect(value?.file).toBe(`en/${name}`)
    expect(value?.slug).toMatch(/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u)
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      `en/${name}:1:1  found no title, so that the name of the file stands for it, "${title}"; add "title: …" to the front matter or begin the text with "# …"  (title)`,
    ])
  })
})

it('makes the id of the language and the slug, the writer’s before that of the file', () => {
  expect(understandText('---\ntitle: T\nslug: my-own\nlang: da\n---\n', { name: 'Other' }).id).toBe(
    'da/my-own',
  )
  expect(understandText('# T\n', { name: 'My File', folderLang: 'da' }).id).toBe('da/my-file')
})
