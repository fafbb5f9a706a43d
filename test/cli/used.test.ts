import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GOOD_ARTICLE, perennial, writeWholeSite } from './perennial.ts'

const FILE = 'content/articles/en/good.md'

describe('used', () => {
  it('writes down where and when, shows the change, lists it, and takes it out again', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    const read = (): Promise<string> => readFile(join(root, FILE), 'utf8')
    const before = await read()
    const written = await perennial(root, 'used', 'en/good', 'LinkedIn', '--day', '2026-11-05')
    expect(written).toMatchObject({ code: 0, stderr: '' })
    expect(written.stdout).toContain(`--- a/${FILE}\n+++ b/${FILE}\n`)
    expect(written.stdout).toContain('\n+used:\n+  - on: LinkedIn\n+    day: 2026-11-05\n')
    expect(await read()).toContain('\nused:\n  - on: LinkedIn\n    day: 2026-11-05\n---\n')
    expect(await perennial(root, 'used', FILE, 'Our', 'newsletter', '--day', '2026-11-20')).toMatchObject({
      code: 0,
    })
    expect(await perennial(root, 'used')).toEqual({
      code: 0,
      stdout:
        '  day         place           article\n  2026-11-20  Our newsletter  en/good\n  2026-11-05  LinkedIn        en/good\n',
      stderr: '',
    })
    expect(await perennial(root, 'used', 'good', 'LinkedIn', '--day', '2026-11-05')).toEqual({
      code: 0,
      stdout: `${FILE} says so already.\n`,
      stderr: '',
    })
    for (const [place, day] of [
      ['LinkedIn', '2026-11-05'],
      ['Our newsletter', '2026-11-20'],
    ] as const)
      expect(await perennial(root, 'used', 'good', place, '--day', day, '--undo')).toMatchObject({ code: 0 })
    expect(await read()).toBe(before)
    expect(await perennial(root, 'used')).toEqual({
      code: 0,
      stdout: 'Nothing is written down as used yet: `perennial used ARTICLE PLACE` does.\n',
      stderr: '',
    })
  })

  it.each([
    [
      ['good'],
      'used needs the place where the article was used.\nFor example: `perennial used good LinkedIn`.\n',
    ],
    [['god', 'X'], 'There is no article "god".\nDid you mean good?\n'],
    [
      ['nothing-like-it', 'X'],
      'There is no article "nothing-like-it".\n`perennial inspect content/articles` lists them.\n',
    ],
    [['good', 'X', '--day', 'soon'], '--day says "soon", which is no day.\nGive one such as 2026-01-31.\n'],
  ])('says what is missing: %j', async (words, message) => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    const { code, stderr } = await perennial(root, 'used', ...words)
    expect([code, stderr]).toEqual([2, message])
  })

  it('leaves a file alone that it can not change with care', async () => {
    const toml = GOOD_ARTICLE.replace(/^---\n[\s\S]*?---\n/, '+++\ntitle = "Good"\n+++\n')
    const root = await writeWholeSite({ 'articles/en/good.md': toml })
    expect(await perennial(root, 'used', 'good', 'X')).toEqual({
      code: 2,
      stdout: '',
      stderr: `${FILE} was left as it is: its front matter is TOML, which is changed by hand.\nChange it in your editor.\n`,
    })
    expect(await readFile(join(root, FILE), 'utf8')).toBe(toml)
  })
})
