import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn } from '../folders.ts'
import { GOOD_ARTICLE, perennial, perennialTyped, writeWholeSite } from './perennial.ts'

const OVEN = GOOD_ARTICLE.replace(/^topics: .*$/m, 'topics: [ovens]')
const BARE = GOOD_ARTICLE.replace(/^topics: .*\n/m, '')
const FILES = { 'articles/en/oven.md': OVEN, 'articles/da/ovn.md': BARE }

const TITLE = 'What is the text called? '
const LANGUAGE = 'In which language is it: en or da? (en) '
const STAGE =
  'For which stage of the reader: awareness, consideration, decision, delight? (judged from the text) '
const TOPICS = 'On which topics: ovens? (none) '
const NEXT =
  'Write, look at it with `npx perennial dev --drafts`, and delete "draft: true" when it is ready.\n'

const frontMatter = async (root: string, file: string): Promise<string> =>
  (await readFile(join(root, file), 'utf8')).split('---\n')[1] ?? ''

describe('new, at a terminal and without a title, asks', () => {
  it('and takes what is answered', async () => {
    const root = await writeWholeSite(FILES)
    expect(await perennialTyped(root, ['Bread  ovens', 'dansk', 'delight', 'ovens, bread,'], 'new')).toEqual({
      code: 0,
      stdout: `${TITLE}${LANGUAGE}${STAGE}${TOPICS}content/articles/da/bread-ovens.md\n${NEXT}`,
      stderr: '',
    })
    expect(await frontMatter(root, 'content/articles/da/bread-ovens.md')).toBe(`title: Bread ovens
description: ""
lang: da
stage: delight
topics:
  - ovens
  - bread
published: 2026-06-01 # dagen, hvor den kommer ud
draft: true
`)
  })

  it('and takes what is usual where nothing is answered: the language of the title, and the stage of the text', async () => {
    const root = await writeWholeSite(FILES)
    const { stdout } = await perennialTyped(root, ['Hvad er en god ovn?', '', '', ''], 'new')
    const language = LANGUAGE.replace('(en)', '(da, as the title says)')
    expect(stdout).toBe(
      `${TITLE}${language}${STAGE}${TOPICS}content/articles/da/hvad-er-en-god-ovn.md\n${NEXT}`,
    )
    expect(
      await frontMatter(root, 'content/articles/da/hvad-er-en-god-ovn.md'),
    ).toBe(`title: Hvad er en god ovn?
description: ""
lang: da
topics: []
published: 2026-06-01 # dagen, hvor den kommer ud
draft: true
`)
  })

  it('again what it cannot read, and says what there is', async () => {
    const root = await writeWholeSite(FILES)
    const { stdout } = await perennialTyped(root, ['?!', 'Ovens', 'fr', 'en', 'later', 'TOFU', ''], 'new')
    expect(stdout).toBe(
      `${TITLE}A title has a letter or a digit.\n${TITLE}${LANGUAGE}The languages are en (English) and da (Danish).\n${LANGUAGE}${STAGE}The stages are awareness, consideration, decision, delight.\n${STAGE}${TOPICS}content/articles/en/ovens.md\n${NEXT}`,
    )
    expect(await frontMatter(root, 'content/articles/en/ovens.md')).toContain('\nstage: awareness\n')
  })

  it('no language where the site has one, or where the command line says it', async () => {
    const one = await writeWholeSite({ 'articles/en/oven.md': OVEN }, { languages: ['en'] })
    const written = `content/articles/en/ovens.md\n${NEXT}`
    expect((await perennialTyped(one, ['Ovens', '', ''], 'new')).stdout).toBe(
      `${TITLE}${STAGE}${TOPICS}${written}`,
    )
    const two = await writeWholeSite(FILES)
    expect((await perennialTyped(two, ['Ovens', '', ''], 'new', '--lang', 'en')).stdout).toBe(
      `${TITLE}${STAGE}${TOPICS}${written}`,
    )
  })

  it('on topics of any name where the site has none yet', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': BARE }, { languages: ['en'] })
    const { stdout } = await perennialTyped(root, ['Ovens', '', 'bread'], 'new')
    expect(stdout).toBe(`${TITLE}${STAGE}On which topics? (none) content/articles/en/ovens.md\n${NEXT}`)
    expect(await frontMatter(root, 'content/articles/en/ovens.md')).toContain('\ntopics:\n  - bread\n')
  })

  it('and begins nothing where no title comes', async () => {
    const root = await writeWholeSite(FILES)
    const before = await filesIn(root)
    const stderr = 'new needs a title.\nFor example: `perennial new "What is a sales funnel?"`.\n'
    expect(await perennialTyped(root, [], 'new')).toEqual({ code: 2, stdout: `${TITLE}\n`, stderr })
    expect(await perennialTyped(root, [''], 'new')).toEqual({ code: 2, stdout: TITLE, stderr })
    expect(await filesIn(root)).toEqual(before)
  })
})

describe('new asks nothing', () => {
  it('where the title is given', async () => {
    const root = await writeWholeSite(FILES)
    expect((await perennialTyped(root, [], 'new', 'What are ovens?')).stdout).toBe(
      `content/articles/en/what-are-ovens.md\nIn English, as the title says (what, are); --lang says otherwise.\n${NEXT}`,
    )
  })

  it('where nobody types', async () => {
    const root = await writeWholeSite(FILES)
    const stderr = 'new needs a title.\nFor example: `perennial new "What is a sales funnel?"`.\n'
    expect(await perennial(root, 'new')).toEqual({ code: 2, stdout: '', stderr })
  })
})
