import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { messagesOf, messagesOfFrontMatter, understandText } from './understand-text.ts'

const said = (...lines: readonly string[]) => understandText(`---\n${lines.join('\n')}\n---\n`).said

describe('what a writer may say', () => {
  it('is understood key by key', () => {
    const article = understandText(
      [
        '---',
        'title: A title',
        'description: A description.',
        'slug: en-adresse-2',
        'lang: DA',
        'stage: BOFU',
        'evergreen: false',
        'topics: [a, b, a]',
        'author: bo',
        'published: 2026-01-31',
        'updated: 2026-02-01',
        'reviewBy: 2027-02-01',
        'image: a.png',
        'imageAlt: A picture.',
        'draft: true',
        'translationOf: en/address',
        'cards: {title: Short}',
        'social: {x: Post., linkedin: false}',
        'newsletter: {subject: S, preheader: P}',
        'ebook: {title: Chapter}',
        'offer: false',
        '---',
      ].join('\n'),
    )
    expect(article.diagnostics).toEqual([])
    expect(article.said).toEqual({
      title: 'A title',
      description: 'A description.',
      slug: 'en-adresse-2',
      lang: 'da',
      stage: 'decision',
      evergreen: false,
      topics: ['a', 'b'],
      author: ['bo'],
      published: '2026-01-31T00:00:00.000Z',
      updated: '2026-02-01T00:00:00.000Z',
      reviewBy: '2027-02-01T00:00:00.000Z',
      image: 'a.png',
      imageAlt: 'A picture.',
      draft: true,
      translationOf: 'en/address',
      cards: { title: 'Short' },
      social: { x: 'Post.', linkedin: false },
      newsletter: { subject: 'S', preheader: 'P' },
      ebook: { title: 'Chapter' },
      offer: false,
    })
  })

  it('may be a number where a text is asked for', () => {
    expect(said('title: 404', 'slug: 2024')).toEqual({ title: '404', slug: '2024' })
  })

  it('is put on one line, without control characters and halves of characters', () => {
    expect(said('title: |', '  One', '  two', 'description: "a\\0b\\x1bc\\td\\ud800e"')).toEqual({
      title: 'One two',
      description: 'a b c d\ufffde',
    })
  })

  it('keeps hard spaces, soft hyphens and joined emoji', () => {
    expect(said('title: "10\u00a0kr. på sam\u00adarbejde 👩‍💻"')).toEqual({
      title: '10\u00a0kr. på sam\u00adarbejde 👩‍💻',
    })
  })

  it.each([
    ['en-GB', 'en'],
    ['en_US', 'en'],
    ['da-DK', 'da'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['pt_br', 'pt-BR'],
    ['es-419', 'es-419'],
    ['en-x-anything', 'en'],
  ])('may name a language with a region: %s', (written, lang) => {
    expect(said('title: A', `lang: ${written}`)).toEqual({ title: 'A', lang })
  })

  it.each([
    ...['dk', 'DK', 'dk-DK', 'dk_DK'].map((written) => [written, 'da', 'Danish'] as const),
    ...['se', 'Se', 'se-SE'].map((written) => [written, 'sv', 'Swedish'] as const),
  ])('is meant where the country is named, which is told: %s', (written, lang, name) => {
    expect(said('title: A', `locale: ${written}`)).toEqual({ title: 'A', lang })
    const { diagnostics } = understandText(`---\ntitle: A\nlocale: ${written}\n---\n`)
    expect(diagnostics.map((found) => `${found.severity} ${formatDiagnostic(found)}`)).toEqual([
      `hint text.md:3:1  locale: found "${written}", which is a country and is read as ${name}; write ${lang}  (front-matter-value)`,
    ])
  })
})

describe('what is not understood is reported where the writer wrote it, and the rest stays', () => {
  it.each([
    ['title: [a]', '2:1', 'title: found ["a"], expected text'],
    ['title: true', '2:1', 'title: found true, expected text'],
    [
      `title: ${'a'.repeat(10_000)}`,
      '2:1',
      `title: found "${'a'.repeat(40)}…", expected at most 300 characters`,
    ],
  ])('a title: %#', (line, place, message) => {
    expect(messagesOfFrontMatter(line)).toEqual([`text.md:${place}  ${message}  (front-matter-value)`])
  })

  it.each([
    ['slug: ../a', 'slug: found "../a", expected the last part of an address, such as store-bikes'],
    ['slug: "???"', 'slug: found "???", expected the last part of an address, such as store-bikes'],
    ['lang: dansk', 'lang: found "dansk", expected a language code such as en or da'],
    ['language: 45', 'language: found 45, expected a language code such as en'],
    ['stage: later', 'stage: found "later", expected one of awareness, consideration, decision, delight'],
    [
      'funnelStage: constructor',
      'funnelStage: found "constructor", expected one of awareness, consideration, decision, delight',
    ],
    ['evergreen: maybe', 'evergreen: found "maybe", expected true or false'],
    ['draft: maybe', 'draft: found "maybe", expected true or false; until then, the text is kept back'],
    ['topics: {a: b}', 'topics: found {"a":"b"}, expected text'],
    ['author: {age: 4}', 'author: found {"age":4}, expected text'],
    ['published: soon', 'published: found "soon", expected a date such as 2026-01-31'],
    ['date: 2024-02-30', 'date: found "2024-02-30", expected a date such as 2026-01-31'],
    ['date: 20240501', 'date: found 20240501, expected a date such as 2026-01-31'],
    ['lastmod: [2024-05-01]', 'lastmod: found ["2024-05-01"], expected a date such as 2026-01-31'],
    ['reviewBy: true', 'reviewBy: found true, expected a date such as 2026-01-31'],
    ['cover: {size: 4}', 'cover: found {"size":4}, expected text'],
    ['cards: Short', 'cards: found "Short", expected a block of keys'],
    ['social: {x: 3}', 'social.x: found 3, expected text, or false for no post', '10'],
    ['newsletter: yes', 'newsletter: found "yes", expected a block of keys'],
    ['newsletter: {subject: [a]}', 'newsletter.subject: found ["a"], expected text', '14'],
    ['ebook: true', 'ebook: found true, expected false, or a block with the title'],
    ['offer: true', 'offer: found true, expected ids of offers, or false'],
  ])('%s', (line, message, column = '1') => {
    expect(messagesOfFrontMatter('title: A', line)).toEqual([
      `text.md:3:${column}  ${message}  (front-matter-value)`,
    ])
  })

  it('each value by itself, in one pass', () => {
    const article = understandText(
      '---\ntitle: A\ndate: soon\nstage: tofu\nsocial:\n  x: 3\n  facebook: Post.\nlayuot: post\n---\n',
    )
    expect(article.said).toEqual({ title: 'A', stage: 'awareness', social: { facebook: 'Post.' } })
    expect(article.diagnostics.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)).toEqual([
      '3 error front-matter-value',
      '6 error front-matter-value',
      '8 hint unknown-key',
    ])
  })
})

describe('a # behind words for readers, which YAML takes as a comment,', () => {
  it.each([
    [['title: Calendars #1 tips'], '2:18', '#1 tips'],
    [['title: Calendars # 1 tips  '], '2:18', '# 1 tips'],
    [['title: A', 'excerpt: Two', '  lines #here'], '4:9', '#here'],
    [['title: A', 'newsletter:', '  subject: We are  #1'], '4:20', '#1'],
    [['title: A', 'email_subject: We are #1'], '3:23', '#1'],
    [['title: A', 'social: {x: Post #hours', '  }'], '3:18', '#hours'],
    [['title: A', 'imageAlt: #1'], '3:11', '#1'],
    [['title: A', `description: B #${'c'.repeat(99)}`], '3:16', `#${'c'.repeat(59)}`],
  ])('is reported at the #: %j', (lines, place, comment) => {
    expect(messagesOfFrontMatter(...lines)).toEqual([
      `text.md:${place}  found "${comment}" after the value, which YAML takes as a comment; put the value in quotes  (yaml-comment)`,
    ])
  })

  it.each([
    ['title: "Calendars" #1 tips'],
    ['title: Calendars#1 in C#'],
    ['title: |', '  Calendars #1 tips'],
    ['# TODO', 'title: A', '# One'],
    ['title: A', 'published: 2026-01-01 # Thursday'],
    ['title: A', 'topics: [a] # one'],
    ['title: A', 'topics:', '  - a # one'],
    ['title: A', 'draft: false # out', 'social:', '  x: false # none'],
    ['title: A', 'stage: awareness # TOFU', 'slug: a # as it was'],
    ['title: A', 'description: # one or two sentences'],
  ])('is no finding elsewhere: %j', (...lines) => {
    expect(messagesOfFrontMatter(...lines)).toEqual([])
  })
})

describe('front matter in broken YAML', () => {
  const COLON =
    'text.md:2:8  could not read the YAML: found a second colon in a line, expected the value in quotes  (front-matter)'

  it.each(['draft: true', 'published: false', 'status: draft'])('keeps a draft a draft: %s', (line) => {
    const text = understandText(`---\ntitle: Calendar: what is it?\n${line}\n---\n`)
    expect([text.said.draft, text.title]).toEqual([true, 'Calendar: what is it?'])
    expect(text.diagnostics.map(formatDiagnostic)).toEqual([COLON])
  })

  it('is reported once: its values are guesses', () => {
    expect(messagesOfFrontMatter('title: A: b', 'published: soon', 'stage: nowhere', 'lang: {')).toEqual([
      COLON,
    ])
    expect(messagesOfFrontMatter('title: A: b', 'colour: red')).toEqual([
      COLON,
      'text.md:3:1  found the unknown key "colour"; it is not used; see content/README.md for the keys  (unknown-key)',
    ])
  })
})

describe('an unknown key', () => {
  it.each([
    ['titel: B', 'found the unknown key "titel"; did you mean "title"?'],
    ['TITLE: B', 'found the unknown key "TITLE"; did you mean "title"?'],
    ['discription: B', 'found the unknown key "discription"; did you mean "description"?'],
    ['tag: B', 'found the unknown key "tag"; did you mean "tags"?'],
    ['pubdate: B', 'found the unknown key "pubdate"; did you mean "pubDate"?'],
  ])('that is most likely a slip is a warning, with what was meant: %s', (line, message) => {
    const article = understandText(`---\ntitle: A\n${line}\n---\n`)
    expect(messagesOfFrontMatter('title: A', line)).toEqual([`text.md:3:1  ${message}  (unknown-key)`])
    expect(article.diagnostics.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it.each([
    ['layout: post', 'found the unknown key "layout"; it is not used; see content/README.md for the keys'],
    ['page: 3', 'found the unknown key "page"; it is not used; see content/README.md for the keys'],
    [
      'constructor: x',
      'found the unknown key "constructor"; it is not used; see content/README.md for the keys',
    ],
    ['__proto__: x', 'found the unknown key "__proto__"; it is not used; see content/README.md for the keys'],
  ])('that only other tools read is a hint: %s', (line, message) => {
    const article = understandText(`---\ntitle: A\n${line}\n---\n`)
    expect(messagesOfFrontMatter('title: A', line)).toEqual([`text.md:3:1  ${message}  (unknown-key)`])
    expect(article.diagnostics.map(({ severity }) => severity)).toEqual(['hint'])
  })

  it('inside a block of ours is named with the block, and a warning', () => {
    const { diagnostics } = understandText('---\ntitle: A\ncards:\n  titel: B\n---\n')
    expect(diagnostics.map((found) => `${found.severity} ${formatDiagnostic(found)}`)).toEqual([
      'warning text.md:4:3  found the unknown key "cards.titel"; it is not used; see content/README.md for the keys  (unknown-key)',
    ])
  })
})

describe('the title', () => {
  const ADD = 'add "title: …" to the front matter or begin the text with "# …"  (title)'
  const MISSING = `found no title, so that the name of the file stands for it, "Text"; ${ADD}`

  it.each([
    ['no front matter', 'Text.'],
    ['empty front matter', '---\n---\nText.'],
    ['an empty title', '---\ntitle:\n---\nText.'],
    ['a title of nothing but space', '---\ntitle: " "\n---\nText.'],
    ['a title of nothing that is seen', '---\ntitle: "\\u200B\\u2060\\xAD"\n---\nText.'],
    ['a heading of nothing that is seen', '# \u200b\n\nText.'],
    ['a smaller heading', '## Not a title\n'],
    ['an empty heading', '#\n\nText.'],
  ])('is missed in a text with %s', (_name, text) => {
    expect(messagesOf(text).at(-1)).toBe(`text.md:1:1  ${MISSING}`)
  })

  it('is an error where there is nothing to publish, and else the name of the file', () => {
    expect(messagesOf('')).toEqual([`text.md:1:1  found no title; ${ADD}`])
    const said = (name: string) => understandText('Words.', { name, languages: ['da'] })
    const titles = [
      '2024-05-01-how_to-mend',
      'IPv6 on-site notes',
      '01-begin',
      '7-ways to-mend',
      'trin.da',
      'a\n::b\u202ec',
      '2024-05-01',
    ]
    expect(titles.map((name) => said(name).title)).toEqual([
      'How to mend',
      'IPv6 on-site notes',
      'Begin',
      '7 ways to-mend',
      'Trin',
      'A ::b c',
      '2024-05-01',
    ])
    expect(said('a').diagnostics.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('of nothing that is seen is missed once', () => {
    expect(messagesOf('---\ntitle: "\\u200B"\n---\nText.')).toEqual([`text.md:1:1  ${MISSING}`])
  })

  it('is not missed a second time where the front matter could not be read, or holds a bad one', () => {
    expect(messagesOf('---\ntitle: [a\n---\n').filter((message) => message.endsWith('(title)'))).toEqual([])
    expect(messagesOf('---\ntitle: [a]\n---\n')).toHaveLength(1)
  })

  it('may be the first H1, which is then no part of the text', () => {
    const article = understandText('Before.\n\n# The *title* `x`\n\nText.\n')
    expect(article.title).toBe('The title x')
    expect(article.titlePlace).toEqual({ line: 3, column: 1 })
    expect(article.headings).toEqual([])
    expect(article.diagnostics).toEqual([])
  })

  it('in the front matter wins, and an H1 that says the same is no part of the text', () => {
    expect(understandText('---\ntitle: A\n---\n# A\n').headings).toEqual([])
    const other = understandText('---\ntitle: A\n---\n# B\n\n## C\n')
    expect(other.title).toBe('A')
    expect(other.titlePlace).toEqual({ line: 2, column: 1 })
    expect(other.headings.map(({ depth, text }) => [depth, text])).toEqual([
      [2, 'B'],
      [3, 'C'],
    ])
  })

  it('is not taken from a heading that holds a whole text', () => {
    const article = understandText(`# ${'a'.repeat(10_000)}\n`)
    expect(article.title).toBe('Text')
    expect(messagesOf(`\n# ${'a'.repeat(10_000)}\n`)).toEqual([
      'text.md:2:1  found a heading of 10000 characters as the title, expected at most 300  (title)',
    ])
  })
})
