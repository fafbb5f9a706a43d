import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GOOD_ARTICLE, perennial, writeWholeSite } from './perennial.ts'

const OLD = `---
title: How to write an old page
date: 2018/02/02 # the day
stage: TOFU
description: What an old page needs so that it can be mended by a command.
---

A page that lasts answers one question.
`

const DRAFT = '---\ntitle: Later\nstage: awareness\ntags: [pages]\ndraft: true\n---\n\nNot yet.\n'

const SITE = {
  'articles/en/good.md': GOOD_ARTICLE,
  'articles/en/old.md': OLD,
  // A draft that is to take the place of a text that is out.
  'articles/en/new/old.md': DRAFT,
}

const CHANGES = `content/articles/en/old.md:3:1  "date" becomes "published"
content/articles/en/old.md:3:7  "2018/02/02" becomes "2018-02-02"
content/articles/en/old.md:4:8  "TOFU" becomes "awareness"
content/articles/en/new/old.md:4:1  "tags" becomes "topics"
`

const DIFF = `--- a/content/articles/en/old.md
+++ b/content/articles/en/old.md
@@ -1,7 +1,7 @@
 ---
 title: How to write an old page
-date: 2018/02/02 # the day
-stage: TOFU
+published: 2018-02-02 # the day
+stage: awareness
 description: What an old page needs so that it can be mended by a command.
 ---
 
--- a/content/articles/en/new/old.md
+++ b/content/articles/en/new/old.md
@@ -1,7 +1,7 @@
 ---
 title: Later
 stage: awareness
-tags: [pages]
+topics: [pages]
 draft: true
 ---
 
`

describe('check --fix', () => {
  it('shows a diff and writes nothing with --dry-run', async () => {
    const root = await writeWholeSite(SITE)
    expect(await perennial(root, 'check', '--fix', '--dry-run')).toEqual({
      code: 0,
      stdout: DIFF,
      stderr: `${CHANGES}4 changes to make\n`,
    })
    expect(await readFile(join(root, 'content/articles/en/old.md'), 'utf8')).toBe(OLD)
  })

  it('mends what is safe, drafts included, and checks what is there then', async () => {
    const root = await writeWholeSite(SITE)
    const summary = '2 articles and 0 pages, 1 kept back (drafts or future dates): nothing to mend\n'
    expect(await perennial(root, 'check', '--fix')).toEqual({
      code: 0,
      stdout: summary,
      stderr: `${CHANGES}4 changes made\n`,
    })
    expect(await readFile(join(root, 'content/articles/en/old.md'), 'utf8')).toBe(
      OLD.replace('date: 2018/02/02', 'published: 2018-02-02').replace('TOFU', 'awareness'),
    )
    expect(await perennial(root, 'check', '--fix')).toEqual({
      code: 0,
      stdout: summary,
      stderr: '0 changes made\n',
    })
  })

  it('keeps the output to the findings, in whatever form', async () => {
    const root = await writeWholeSite({ 'articles/en/old.md': `${OLD}\n[x](gone.md)\n` })
    const { code, stdout } = await perennial(root, 'check', '--fix', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ rule: 'broken-link', line: 10 })
  })

  it('says what it could not write, leaves it, and goes on', async () => {
    const root = await writeWholeSite({ ...SITE, 'articles/en/ours.md': DRAFT })
    const file = join(root, 'content/articles/en/old.md')
    await chmod(file, 0o444)
    const { code, stderr } = await perennial(root, 'check', '--fix')
    expect(code).toBe(2)
    expect(stderr).toContain(
      'content/articles/en/old.md  was left as it is: permission to write it is missing\n',
    )
    expect(stderr).toContain('2 changes made\n')
    expect(await readFile(file, 'utf8')).toBe(OLD)
    expect((await readdir(join(root, 'content/articles/en'))).sort()).toEqual([
      'good.md',
      'new',
      'old.md',
      'ours.md',
    ])
  })

  it('mends a site whose content has errors, as far as it goes', async () => {
    const root = await writeWholeSite({
      'articles/en/old.md': OLD,
      'articles/en/b.md': '---\ntitle: "b\n---\n',
    })
    await writeFile(join(root, 'content/articles/en/c.md'), Buffer.from([0xff, 0xfe, 0x41, 0x00]))
    const { code, stdout, stderr } = await perennial(root, 'check', '--fix')
    expect(code).toBe(1)
    expect(stderr).toContain('3 changes made\n')
    expect(stdout).toContain('(encoding)')
  })
})
