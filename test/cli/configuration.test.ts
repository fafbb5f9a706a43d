import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, writeSite } from '../folders.ts'
import { GOOD_ARTICLE, perennial, writeConfig, writeWholeSite } from './perennial.ts'

/** What every command that works on a site is called with here. */
const COMMANDS = [['build'], ['dev'], ['check'], ['list'], ['new', 'A page']]

const NO_INTEGRATION =
  'astro.config.mjs has no perennial() among its integrations.\n' +
  'Add `integrations: [perennial({ title: "…" })]` to it.\n'

describe('a folder without a configuration', () => {
  it.each(COMMANDS)('is refused by %s', async (...args) => {
    expect(await perennial(await temporaryFolder(), ...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no astro.config.mjs in this folder.\nRun the command in the folder of your site.\n',
    })
  })

  it('is enough for inspect', async () => {
    const root = await temporaryFolder()
    await writeFile(join(root, 'page.md'), GOOD_ARTICLE)
    const { code, stdout, stderr } = await perennial(root, 'inspect', 'page.md')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('\n  title       How to write a page that lasts\n')
  })
})

describe('a site without a content folder', () => {
  it('is refused until new has made one', async () => {
    const root = await temporaryFolder()
    await writeConfig(root, "export default { integrations: [perennial({ title: 'Pages' })] }")
    for (const command of ['check', 'list', 'build'])
      expect(await perennial(root, command)).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(/^There is no folder content\/ here/),
      })
    expect(await perennial(root, 'new', 'A page')).toMatchObject({ code: 0, stderr: '' })
    expect(await perennial(root, 'check')).toMatchObject({ code: 0 })
  })
})

describe('a configuration that cannot be read', () => {
  it.each([
    ['export default {', 3, 'Unexpected end of input'],
    ['export default {\n  a: 1\n  b: 2\n}', 4, "Unexpected identifier 'b'"],
    ["throw new Error('No luck today.\\nNor tomorrow.')", 2, 'No luck today.'],
    ['export default { site: nowhere }', 2, 'nowhere is not defined'],
  ])('is refused in one line, with its place: %s', async (body, line, reason) => {
    const root = await temporaryFolder()
    await writeConfig(root, body)
    expect(await perennial(root, 'check')).toEqual({
      code: 2,
      stdout: '',
      stderr: `astro.config.mjs:${line} could not be read: ${reason}\nMend it and run the command again.\n`,
    })
  })

  it.each(['export default {}', 'export default { integrations: [] }', 'export default null', 'perennial'])(
    'is refused where it does not name perennial(): %s',
    async (body) => {
      const root = await temporaryFolder()
      await writeConfig(root, body)
      expect(await perennial(root, 'check')).toEqual({ code: 2, stdout: '', stderr: NO_INTEGRATION })
    },
  )
})

describe('a configuration of another name', () => {
  it.each([
    ['export default {}', 'astro.config.ts has no perennial() among its integrations.\n'],
    [
      "export default { integrations: [perennial({ title: 'Pages', colour: 'red' })] }",
      'The options of perennial() in astro.config.ts are not right:\n',
    ],
    [
      "export default { integrations: [perennial({ title: 'Pages', articles: 'blog' })] }",
      'Name the folder of your collection in astro.config.ts:',
    ],
  ])('is called by it: %s', async (body, told) => {
    const root = await temporaryFolder()
    await writeConfig(root, body)
    await rename(join(root, 'astro.config.mjs'), join(root, 'astro.config.ts'))
    expect((await perennial(root, 'check')).stderr).toContain(told)
  })
})

it('a configuration is read anew by each call of one process, and so is the content', async () => {
  const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
  expect((await perennial(root, 'check')).stdout).toBe('1 article and 0 pages: nothing to mend\n')
  await writeFile(join(root, 'content/articles/en/bad.md'), '\n')
  expect((await perennial(root, 'check')).stdout).toContain('2 articles and 0 pages: 1 error\n')
  await writeConfig(root, '\nexport default { site: nowhere }')
  expect((await perennial(root, 'check')).stderr).toBe(
    'astro.config.mjs:3 could not be read: nowhere is not defined\nMend it and run the command again.\n',
  )
})

describe('options of perennial() that are not right', () => {
  const wrong = (lines: string): string =>
    `The options of perennial() in astro.config.mjs are not right:\n${lines}\nSee "Configuration" in content/README.md for every option and its default.\n`

  it.each([
    ["{ title: 'Pages', colour: 'red' }", wrong('  perennial(): found the unknown option "colour"')],
    ['{}', wrong('  title: found nothing, expected text')],
    ['', wrong('  title: found nothing, expected text')],
    [
      "{ title: 'Pages', languages: ['da', 'fr'], today: 'soon' }",
      wrong(
        '  languages.1: found "fr", expected da or en\n  today: found "soon", expected a date such as 2026-01-31',
      ),
    ],
    [
      "{ title: 'Pages', channels: { card: {} } }",
      'The options of perennial() name the channel "card", which does not exist.\nDid you mean "cards"? The channels are cards, social, newsletter, images, ebook, feeds; one of your own names its module, such as { module: \'channels/card.ts\' }.\n',
    ],
    [
      "{ title: 'Pages', channels: { feeds: { itms: 3 } } }",
      'The options of the channel "feeds" are not right:\n  channels.feeds: found the unknown option "itms"; did you mean "items"?\nSee content/README.md for the options of every channel.\n',
    ],
  ])('are refused by name: perennial(%s)', async (options, stderr) => {
    const root = await writeSite({})
    await writeConfig(root, `export default { integrations: [perennial(${options})] }`)
    expect(await perennial(root, 'build')).toEqual({ code: 2, stdout: '', stderr })
  })

  it('leave a channel out where they say false', async () => {
    const files = { 'articles/en/good.md': GOOD_ARTICLE }
    const root = await writeWholeSite(files, { channels: { social: false, newsletter: false } })
    const { stdout } = await perennial(root, 'list')
    expect(new Set(stdout.match(/^\w+/gm))).toEqual(new Set(['cards', 'feeds']))
  })
})
