import { describe, expect, it } from 'vitest'
import { GOOD_ARTICLE, perennial, writeWholeSite } from './perennial.ts'

const WARNED = `---
title: A page with a word too many
colour: red
---

Only the front matter of this page has something that nobody reads.
`

const WRONG = {
  'articles/en/broken.md': '---\ntitle: "open\n---\n\nThe quotation mark above is never closed.\n',
  'articles/en/day.md': '---\ntitle: A fine day\npublished: 2026-02-30\n---\n\nThat day is in no calendar.\n',
  'articles/en/good.md': GOOD_ARTICLE,
  'articles/en/untitled.md': 'Only words, and a [link](missing.md) that leads nowhere.\n',
  'articles/en/warned.md': WARNED,
}

const FINDINGS = [
  [
    'content/articles/en/broken.md:2:8',
    'could not read the YAML: found an opening " without a closing "',
    'front-matter',
    'error',
  ],
  [
    'content/articles/en/day.md:3:1',
    'published: found "2026-02-30", expected a date such as 2026-01-31',
    'front-matter-value',
    'error',
  ],
  [
    'content/articles/en/untitled.md:1:1',
    'found no title; add "title: …" to the front matter or begin the text with "# …"',
    'title',
    'error',
  ],
  [
    'content/articles/en/untitled.md:1:19',
    'found a link to "missing.md", but there is no such text; mend the path',
    'broken-link',
    'error',
  ],
  [
    'content/articles/en/warned.md:3:1',
    'found the unknown key "colour"; it is not used; see content/README.md for the keys',
    'unknown-key',
    'warning',
  ],
] as const

const LINES = FINDINGS.map(
  ([place, message, rule, severity]) => `${place}  ${message}  (${rule})  ${severity}\n`,
).join('')

describe('check', () => {
  it('says that there is nothing to mend', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    expect(await perennial(root, 'check')).toEqual({
      code: 0,
      stdout: '1 article and 0 pages: nothing to mend\n',
      stderr: '',
    })
    expect(await perennial(root, 'check', '--json')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('counts what is kept back', async () => {
    const root = await writeWholeSite({
      'articles/en/good.md': GOOD_ARTICLE,
      'articles/en/draft.md': GOOD_ARTICLE.replace('topics:', 'draft: true\ntopics:'),
      'articles/en/later.md': GOOD_ARTICLE.replace('topics:', 'published: 2099-01-01\ntopics:'),
      'pages/en/about.md': '# About\n\nThis is about us, in one sentence.\n',
    })
    expect((await perennial(root, 'check')).stdout).toBe(
      '1 article and 1 page, 2 kept back (drafts or future dates): nothing to mend\n',
    )
  })

  it('warns without failing', async () => {
    const root = await writeWholeSite({ 'articles/en/warned.md': WARNED })
    const [, , , , warning = []] = FINDINGS
    const [place, message, rule, severity] = warning
    expect(await perennial(root, 'check')).toEqual({
      code: 0,
      stdout: `${place}  ${message}  (${rule})  ${severity}\n1 article and 0 pages: 1 warning\n`,
      stderr: '',
    })
  })

  it('fails where a build would come out wrong, and names every place', async () => {
    const root = await writeWholeSite(WRONG)
    expect(await perennial(root, 'check')).toEqual({
      code: 1,
      stdout: `${LINES}5 articles and 0 pages: 4 errors, 1 warning\n`,
      stderr: '',
    })
  })

  it('writes the same as one JSON object a line', async () => {
    const root = await writeWholeSite(WRONG)
    const { code, stdout, stderr } = await perennial(root, 'check', '--json')
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const rows = stdout.trimEnd().split('\n')
    expect(rows.map((row) => JSON.parse(row))).toEqual(
      FINDINGS.map(([place, message, rule, severity]) => {
        const [file, line, column] = place.split(':')
        return { file, line: Number(line), column: Number(column), severity, rule, message }
      }),
    )
  })
})

describe('build', () => {
  it('stops where check fails, with the same lines and no others', async () => {
    const root = await writeWholeSite(WRONG)
    expect(await perennial(root, 'build')).toEqual({
      code: 1,
      stdout: '',
      stderr: `${LINES}4 errors, 1 warning\nNothing was built; the last build is as it was.\n`,
    })
  })
})
