import { describe, expect, it } from 'vitest'
import { GOOD_ARTICLE, perennial, writeWholeSite } from './perennial.ts'

const SITE = {
  'articles/en/day.md': '---\ntitle: A fine day\npublished: 2026-02-30\n---\n\nThat day is in no calendar.\n',
  'articles/en/good.md': GOOD_ARTICLE,
  'articles/en/warned.md': `---
title: A page with a word too many
titel: red
stage: awareness
description: A page about what happens to a key that nobody reads.
---

Only the front matter of this page has something that nobody reads.
`,
}

describe('check of some files', () => {
  it.each<[string[], number, string]>([
    [
      ['content/articles/en/warned.md'],
      0,
      'content/articles/en/warned.md:3:1  found the unknown key "titel"; did you mean "title"?  (unknown-key)  warning\ncontent/articles/en/warned.md: 1 warning\n',
    ],
    [
      ['content/articles/en/warned.md', './content/articles/en/day.md'],
      1,
      'content/articles/en/day.md:3:1  published: found "2026-02-30", expected a date such as 2026-01-31  (front-matter-value)  error\ncontent/articles/en/warned.md:3:1  found the unknown key "titel"; did you mean "title"?  (unknown-key)  warning\ncontent/articles/en/warned.md, ./content/articles/en/day.md: 1 error, 1 warning\n',
    ],
    [['content/articles/en/good.md'], 0, 'content/articles/en/good.md: nothing to mend\n'],
  ])('tells what is in them alone, and ends by that: %j', async (paths, code, stdout) => {
    const root = await writeWholeSite(SITE)
    expect(await perennial(root, 'check', ...paths)).toEqual({ code, stdout, stderr: '' })
  })

  it('tells of a folder what is in all its files', async () => {
    const root = await writeWholeSite(SITE)
    const all = await perennial(root, 'check', '--json')
    expect(await perennial(root, 'check', '--json', 'content/articles/')).toEqual(all)
    expect(all.code).toBe(1)
  })
})
