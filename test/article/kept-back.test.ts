import { describe, expect, it } from 'vitest'
import { whyKeptBack } from '../../plugins/article/kept-back.ts'
import { messagesOf, understandText } from './understand-text.ts'

const TODAY = '2026-06-01'

/** Say why a text with a front matter is kept back today; nothing where it is out. */
function whyBack(lines: string): string | undefined {
  return whyKeptBack(understandText(`---\ntitle: A\n${lines}\n---\n\nA text.\n`).kept, TODAY)
}

function messages(lines: string): string[] {
  return messagesOf(`---\ntitle: A\n${lines}\n---\n\nA text.\n`)
}

describe('what a writer says of a text that is not ready', () => {
  it.each([
    ...[
      'draft: true',
      'draft: "true"',
      'draft: TRUE',
      'draft: yes',
      'draft: "Yes"',
      'draft: 1',
      'draft: on',
      'draft: y',
    ],
    ...['Draft: true', 'DRAFT: true', 'isDraft: true', 'is_draft: "true"', 'is-draft: yes', 'drafts: true'],
    ...[
      'published: false',
      'published: "false"',
      'published: no',
      'published: 0',
      'Published: false',
      'published: draft',
    ],
    ...[
      'publish: false',
      'publish: no',
      'publish: "no"',
      'Publish: False',
      'dg-publish: false',
      'public: false',
    ],
    ...[
      'status: draft',
      'status: Draft',
      'status: "DRAFT"',
      'status: private',
      'status: unlisted',
      'status: pending',
    ],
    ...[
      'status: hidden',
      'status: in progress',
      'status: in-review',
      'Status: WIP',
      'post_status: future',
      'state: draft',
    ],
    ...[
      'hidden: true',
      'private: true',
      'private: yes',
      'unlisted: true',
      'visibility: private',
      'visibility: Hidden',
    ],
    ...['_build: { render: never }', 'build: { render: false }', 'build: { list: never }', 'headless: true'],
    ...[
      'unpublish: true',
      'unpublished: true',
      'wip: true',
      'password: "1234"',
      'listed: false',
      'visible: false',
    ],
    ...[
      'eleventyExcludeFromCollections: true',
      'permalink: false',
      'layout: draft',
      'draft: false\npublished: false',
    ],
    ...['draft: true\ndraft: false\nstatus: draft', 'kladde: ja'],
  ])('keeps it back: %j', (lines) => {
    expect(whyBack(lines)).toBe('a draft')
    expect(understandText(`---\ntitle: A\n${lines}\n---\n\nA text.\n`).said.draft).toBe(true)
    const others = /\(duplicate-key\)|draft: found .*, which is read as true/
    expect(messages(lines).filter((message) => !others.test(message))).toEqual([])
  })

  it.each([
    ['date: 2099-01-01', 'dated 2099-01-01'],
    ['publishDate: 2099-01-01', 'dated 2099-01-01'],
    ['date: 2026-01-01\npublishDate: 2099-01-01', 'dated 2099-01-01'],
    ['published: 2026-06-02', 'dated 2026-06-02'],
    ['publish: 2099-01-01', 'dated 2099-01-01'],
    ['embargo: 2099-01-01', 'dated 2099-01-01'],
    ['scheduled_for: 2099-01-01', 'dated 2099-01-01'],
    ['unpublishDate: 2026-05-31', 'taken back after 2026-05-31'],
    ['unpublish_on: 2020-01-01', 'taken back after 2020-01-01'],
  ])('keeps it back on a day: %j', (lines, why) => {
    expect(whyBack(lines)).toBe(why)
    expect(messages(lines)).toEqual([])
  })

  it('keeps it back by a date whose name is spelt in another way', () => {
    expect(whyBack('Publish-Date: 2099-01-01')).toBe('dated 2099-01-01')
    expect(whyBack('Date: 2099-01-01')).toBe('dated 2099-01-01')
  })

  it.each([
    ...['draft: false', 'draft: FALSE', 'Draft: "no"', 'Draft: false', 'draft:', 'draft: ""'],
    ...[
      'published: true',
      'published: 2026-06-01',
      'published: "yes"',
      'publish: true',
      'publish: 2026-01-01',
    ],
    ...[
      'status: published',
      'status: Live',
      'hidden: false',
      'private: no',
      'unlisted: false',
      'visibility: public',
    ],
    ...['unpublishDate: 2026-06-01', 'embargo: 2026-06-01', 'date: 2026-01-01\npublishDate: 2026-02-01'],
  ])('lets it out: %j', (lines) => {
    expect(whyBack(lines)).toBeUndefined()
    expect(messages(lines)).toEqual([])
  })

  it.each([
    ...[
      'cover: a.png\nactive: true',
      'layout: post',
      'type: page',
      'internal: two words',
      'params: { hidden: true }',
    ],
    ...['hide: [toc]', 'permalink: /a/', 'craft: beer'],
  ])('says nothing of it with keys that mean something else: %j', (lines) => {
    expect(whyBack(lines)).toBeUndefined()
    expect(messages(lines).filter((message) => !message.includes('(unknown-key)'))).toEqual([])
  })
})

describe('whether a text is a draft, in words,', () => {
  it.each([
    ['"false"', 'draft: found "false", which is read as false; write "draft: false", without quotes'],
    ['no', 'draft: found "no", which is read as false; write "draft: false", without quotes'],
    ['0', 'draft: found 0, which is read as false; write "draft: false", without quotes'],
    ['"True"', 'draft: found "True", which is read as true; write "draft: true", without quotes'],
    ['yes', 'draft: found "yes", which is read as true; write "draft: true", without quotes'],
  ])('is a warning that says how to write it: %s', (value, message) => {
    const { diagnostics } = understandText(`---\ntitle: A\ndraft: ${value}\n---\n\nA text.\n`)
    expect(diagnostics).toEqual([
      { file: 'text.md', line: 3, column: 1, severity: 'warning', rule: 'front-matter-value', message },
    ])
    expect(whyBack(`draft: ${value}`)).toBe(message.includes('read as true') ? 'a draft' : undefined)
  })
})

describe('what may be meant to keep a text back, and nobody can tell,', () => {
  const DO = 'if it is meant to keep this back, write "draft: true", and if not, "draft: false"  (draft)'

  it.each([
    ['status: seedling', 'text.md:3:1  found "status: seedling"; '],
    ['publish: maybe', 'text.md:3:1  found "publish: maybe"; '],
    ['hidden: [a]', 'text.md:3:1  found "hidden: …"; '],
    ['embargo: soon', 'text.md:3:1  found "embargo: soon"; '],
    ['date: 2026-01-01\npublishDate: soon', 'text.md:4:1  found "publishDate: soon"; '],
    ['drafft: true', 'text.md:3:1  found the unknown key "drafft"; '],
    ['publihsed: false', 'text.md:3:1  found the unknown key "publihsed"; '],
    ['params: { draft: true }', 'text.md:3:11  found "params.draft: true"; '],
    ['cms:\n  status: draft', 'text.md:4:3  found "cms.status: draft"; '],
  ])('is an error, with its place: %j', (lines, message) => {
    const found = messages(lines).filter((each) => !each.includes('(unknown-key)'))
    expect(found).toEqual([message + DO])
    const { diagnostics } = understandText(`---\ntitle: A\n${lines}\n---\n\nA text.\n`)
    expect(diagnostics.find(({ rule }) => rule === 'draft')?.severity).toBe('error')
  })

  it.each(['maybe', 'fasle', '[a]', '{ "{ draft }": }'])(
    'keeps it back where it is `draft` itself: %j',
    (value) => {
      const { said } = understandText(`---\ntitle: A\ndraft: ${value}\n---\n\nA text.\n`)
      expect([whyBack(`draft: ${value}`), said.draft]).toEqual(['a draft', true])
    },
  )

  it('is told by the schema where it is `draft` or the date', () => {
    expect(messages('draft: maybe')).toEqual([
      'text.md:3:1  draft: found "maybe", expected true or false; until then, the text is kept back  (front-matter-value)',
    ])
    expect(messages('date: soon')).toEqual([
      'text.md:3:1  date: found "soon", expected a date such as 2026-01-31  (front-matter-value)',
    ])
  })

  it('is settled by `draft: false`', () => {
    expect(whyBack('status: seedling\ndraft: false')).toBeUndefined()
    expect(messages('status: seedling\ndraft: false')).toEqual([
      'text.md:3:1  found the unknown key "status"; it is not used; see content/README.md for the keys  (unknown-key)',
    ])
  })
})
