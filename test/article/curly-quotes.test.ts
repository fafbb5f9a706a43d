import { describe, expect, it } from 'vitest'
import { authorSchema } from '../../plugins/authors/schema.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { checkYaml } from '../../plugins/source/yaml.ts'
import { messagesOf, messagesOfFrontMatter } from './understand-text.ts'

const AROUND = 'found curly quotes around a value; write straight ones ("…") or none  (curly-quotes)'
const NOT_HERE = 'found curly quotes around a value; leave them out'

/** Write what is said of lines below a title, or of a title. */
const saidOf = (lines: string): string[] =>
  messagesOfFrontMatter(...(lines.startsWith('title') ? [] : ['title: T']), ...lines.split('\n'))

describe('curly quotes around a value of front matter', () => {
  it.each([
    ['title: “How to plan”', '2:8  title'],
    ['title: „Wie man plant“', '2:8  title'],
    ['summary: “A plan.”', '3:10  summary'],
    ['author: “Jane Doe”', '3:9  author'],
    ['author: „Jane Doe“', '3:9  author'],
    ['author: »Jane Doe«', '3:9  author'],
    ['author: «Jane Doe»', '3:9  author'],
    ['author: ‘Jane Doe’', '3:9  author'],
    ['topics: “a, b”', '3:9  topics'],
    ['tags: [“a”, b]', '3:8  tags'],
    ['cards: { title: “A card” }', '3:17  cards.title'],
    ['email_subject: “A mail”', '3:16  email_subject'],
  ])('are told where readers would see them: %s', (line, place) => {
    expect(saidOf(line)).toEqual([`text.md:${place}: ${AROUND}`])
  })

  it.each([
    ['published: “2026-11-03”', '3:12  published', 'front-matter-value'],
    ['date: “2026-11-03”', '3:7  date', 'front-matter-value'],
    ['publish: “false”', '3:10  publish', 'draft'],
    ['lang: “en”', '3:7  lang', 'front-matter-value'],
    ['stage: “awareness”', '3:8  stage', 'front-matter-value'],
    ['evergreen: ‘true’', '3:12  evergreen', 'front-matter-value'],
  ])('are what is told of a value that is refused for them: %s', (line, place, rule) => {
    expect(saidOf(line)).toEqual([`text.md:${place}: ${NOT_HERE}  (${rule})`])
  })

  it('are told around what makes a draft, which is kept back', () => {
    expect(saidOf('draft: “false”')).toEqual([
      `text.md:3:8  draft: ${NOT_HERE}; until then, the text is kept back  (front-matter-value)`,
    ])
  })

  it.each([
    ['title: “Plan: a guide”', '2:8', '"…"'],
    ['newsletter: { subject: “Plan: x” }', '3:24', '"…"'],
    ['description: “He said: "no"”', '3:14', "'…'"],
  ])('are told where YAML cannot be read for them: %s', (line, place, quotes) => {
    expect(saidOf(line)).toEqual([
      `text.md:${place}  could not read the YAML: found curly quotes around a value; write straight ones (${quotes})  (front-matter)`,
    ])
  })

  it('are told where YAML takes a part of the value as a comment', () => {
    expect(saidOf('title: “Tip #1”')).toEqual([
      'text.md:2:13  found "#1”" after the value, which YAML takes as a comment; put the value in straight quotes ("…")  (yaml-comment)',
    ])
  })

  it('are told in TOML', () => {
    expect(messagesOf('+++\ntitle = “A plan”\n+++\n\nA text.\n')).toEqual([
      'text.md:2:9  could not read the TOML: found curly quotes around a value; write straight ones ("…")  (front-matter)',
    ])
  })

  it.each([
    'title: “Yes” and “no” in one week',
    'title: “Yes” or “no”',
    'title: Why “later” means never',
    'title: "“A quotation”"',
    'title: «A quotation»',
    'title: ‘A quotation’',
    'description: “Begun, and more',
    'author: Jane “Jay” Doe',
    'social:\n  x: “A quotation.”',
  ])('are a quotation elsewhere: %s', (line) => {
    expect(saidOf(line)).toEqual([])
  })
})

it.each([
  [
    'name: “Ada: who cycles”',
    '1:7  could not read the YAML: found curly quotes around a value; write straight ones ("…")  (yaml)',
  ],
  ['name: Ada\nurl: “https://example.com”', `2:1  url: ${NOT_HERE}  (yaml-value)`],
])('curly quotes are told in files of YAML, too: %j', (text, said) => {
  const { diagnostics } = checkYaml({ file: 'ada.yml', text: `${text}\n` }, authorSchema)
  expect(diagnostics.map(formatDiagnostic)).toEqual([`ada.yml:${said}`])
})
