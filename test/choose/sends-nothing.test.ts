import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { offeredIn } from '../../plugins/article/lift/chosen/offered-in.ts'
import { writeChoices } from '../../plugins/choose/choices.ts'
import { TESTS_ALL } from '../all.ts'
import { understandText } from '../article/understand-text.ts'
import { build, copyProject } from '../astro/site-copy.ts'
import { perennialEach, writeWholeSite } from '../cli/perennial.ts'
import { filesIn, temporaryFolder, writeSite } from '../folders.ts'
import { AI_SDK, withoutPackages } from '../without-packages.ts'
import { answerServer, sayChoice } from './answer-server.ts'
import { BAKERY, QUEUE } from './texts.ts'

const FILE = 'content/articles/en/bakery.md'
/** A whole build on a busy machine, in milliseconds. */
const PATIENCE = 120_000

const { digest } = offeredIn(understandText(BAKERY), [])
const kept = (of: string): string =>
  writeChoices(new Map([[FILE, { digest: of, model: 'small', quotes: [{ number: 3, text: QUEUE }] }]]))
const silentServer = () => answerServer((response) => sayChoice(response, {}))

describe('a site that names a model asks it nothing, and needs no AI SDK,', () => {
  const COMMANDS = [
    ['check'],
    ['check', '--fix'],
    ['inspect', FILE],
    ['list'],
    ['report', 'content'],
    ['choose', '--show'],
  ]
  it(`to ${COMMANDS.map((args) => args.join(' ')).join(', ')}`, async () => {
    const server = await silentServer()
    const root = await writeWholeSite(
      // A choice that is stale is the reason to ask again, if anything is.
      { 'articles/en/bakery.md': BAKERY, 'choices.json': kept('stale') },
      { chooser: { url: server.url, model: 'small' } },
    )
    const all = await perennialEach(
      withoutPackages(AI_SDK),
      COMMANDS.map((args) => [root, args]),
    )
    for (const [at, { code, stdout, stderr }] of all.entries()) {
      const name = COMMANDS[at]?.join(' ')
      expect(code, name).toBe(0)
      expect(stderr, name).not.toContain('AI SDK')
      expect(stdout, name).not.toBe('')
    }
    expect(all).toHaveLength(COMMANDS.length)
    expect(server.connections()).toBe(0)
  })

  it.runIf(TESTS_ALL)(
    'to build, which takes what is kept and publishes nothing else of it',
    async () => {
      const server = await silentServer()
      const files = await writeSite({ 'articles/en/bakery.md': BAKERY, 'choices.json': kept(digest) })
      const none = Object.fromEntries(
        ['images', 'cards', 'newsletter', 'ebook', 'feeds'].map((channel) => [channel, false]),
      )
      const root = await copyProject(await temporaryFolder(), {
        files,
        options: {
          languages: ['en'],
          topics: {},
          channels: none,
          chooser: { url: server.url, model: 'a-model-of-ours' },
        },
      })
      const { code, stdout } = await build(root, withoutPackages(AI_SDK))
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.any(String) })
      expect(server.connections()).toBe(0)
      const dist = join(root, 'dist')
      const made = await filesIn(dist)
      expect(made).toContain('bakery/index.html')
      for (const file of made) {
        expect(file).not.toContain('choices')
        const text = await readFile(join(dist, file), 'latin1')
        for (const words of ['a-model-of-ours', server.url, digest]) expect(text, file).not.toContain(words)
      }
    },
    PATIENCE,
  )
})
