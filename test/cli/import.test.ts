import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn } from '../folders.ts'
import { GOOD_ARTICLE, perennial, writeWholeSite } from './perennial.ts'

const OLD = {
  '_posts/2024-05-01-the-mallet.md': `---
title: The mallet
tags: wood tools
---
The mallet is what you hit the chisel with, and it should be made of wood.

{% include ads.html %}
`,
  '_posts/2024-06-02-good.md': `---
title: Good
published: false
---
This is what was not yet out, and it has the name of a text that is here.
`,
  'about.md': '---\ntitle: About\n---\nThis is about those who have the workshop, and what they do in it.\n',
}

/** Write a site with one article, and a blog of Jekyll in its folder `old`. */
async function writeBoth(): Promise<string> {
  const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
  for (const [path, text] of Object.entries(OLD)) {
    await mkdir(dirname(join(root, 'old', path)), { recursive: true })
    await writeFile(join(root, 'old', path), text)
  }
  return root
}

const FINDINGS = `content/articles/en/good.md:1:1  is there already with other bytes; it was left as it is  (exists)  warning
old/_posts/2024-05-01-the-mallet.md:7:1  found {% include ads.html %}, which only Jekyll reads; write what it shows  (shortcode)  warning
`

describe('import', () => {
  it('copies a blog, tells what could not be carried over, and changes nothing the second time', async () => {
    const root = await writeBoth()
    expect(await perennial(root, 'import', 'old')).toEqual({
      code: 0,
      stdout: `${FINDINGS}Jekyll: 2 articles and 1 page, 1 of them a draft: 2 warnings
2 files written, 1 left, since others are there
Read \`git diff\`, then run \`npx perennial check\`.
`,
      stderr: '',
    })
    expect(await filesIn(join(root, 'content'))).toEqual([
      'articles/en/good.md',
      'articles/en/the-mallet.md',
      'pages/en/about.md',
    ])
    expect(await readFile(join(root, 'content/articles/en/good.md'), 'utf8')).toBe(GOOD_ARTICLE)
    expect(await perennial(root, 'import', 'old')).toEqual({
      code: 0,
      stdout: `${FINDINGS}Jekyll: 2 articles and 1 page, 1 of them a draft: 2 warnings
0 files written, 2 there already, 1 left, since others are there
`,
      stderr: '',
    })
  })

  it('writes nothing with --dry-run, and tells the same', async () => {
    const root = await writeBoth()
    const before = await filesIn(root)
    expect(await perennial(root, 'import', 'old', '--dry-run', '--from', 'jekyll', '--lang', 'en')).toEqual({
      code: 0,
      stdout: `${FINDINGS}Jekyll: 2 articles and 1 page, 1 of them a draft: 2 warnings
2 files to write, 1 left, since others are there
`,
      stderr: '',
    })
    expect(await filesIn(root)).toEqual(before)
  })

  it('ends with 1 where a text could not be carried over at all', async () => {
    const root = await writeBoth()
    await writeFile(join(root, 'old/_posts/2024-07-01-bytes.md'), Buffer.from([0xff, 0xd8, 0xff]))
    expect(await perennial(root, 'import', 'old')).toMatchObject({ code: 1, stderr: '' })
  })

  it.each([
    [[], 'import needs to know what.\nFor example: `perennial import ../old-blog`.\n'],
    [
      ['old', 'older'],
      'import takes one folder or file at a time.\nFor example: `perennial import ../old-blog`.\n',
    ],
    [
      ['old', '--lang', 'fr'],
      '--lang says "fr", but the site has en and da.\nChoose one of them, or add the language to astro.config.mjs.\n',
    ],
    [['older'], 'There is no file or folder older.\nGive the folder of a blog, or the file of an export.\n'],
  ])('refuses what it cannot import: %j', async (args, stderr) => {
    const root = await writeBoth()
    const before = await filesIn(root)
    expect(await perennial(root, 'import', ...args)).toEqual({ code: 2, stdout: '', stderr })
    expect(await filesIn(root)).toEqual(before)
  })
})
