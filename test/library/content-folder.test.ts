import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { exampleConfig } from '../example-site.ts'
import { temporaryFolder } from '../folders.ts'
import { saidBy } from '../publish/small-site.ts'

/** Check a project whose only folder is `texts/`, with a file `notes` beside it. */
async function check(content: string) {
  const root = join(await temporaryFolder(), 'site')
  await mkdir(join(root, 'texts'), { recursive: true })
  await writeFile(join(root, 'notes'), '')
  return new Engine(exampleConfig({ content }, root)).check()
}

describe('a content folder', () => {
  it.each([
    [
      'content',
      'There is no folder content/ here, and what writers write is read from it.\nMake it, or begin a text with `perennial new "A title"`. If yours has another name, say so in astro.config.mjs: `perennial({ content: "…" })`.',
    ],
    [
      '/etc',
      'There is no folder /etc/ here, and what writers write is read from it.\nMake it, or begin a text with `perennial new "A title"`. If yours has another name, say so in astro.config.mjs: `perennial({ content: "…" })`.',
    ],
    [
      'notes',
      'notes is no folder, and what writers write is read from it.\nName the folder that holds articles/ in astro.config.mjs: `perennial({ content: "…" })`.',
    ],
    ...['', '.', '../..'].map((content) => [
      content,
      `The content folder, "${content}", holds the whole project.\nName a folder of its own in astro.config.mjs, such as \`perennial({ content: "content" })\`.`,
    ]),
  ])('is refused where it is none, or the whole project: %j', async (content = '', said) => {
    expect(await saidBy(check(content))).toBe(said)
  })

  it('without texts is just begun', async () => {
    expect(await check('texts')).toEqual([])
  })
})
