import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openRegistry } from '../../plugins/channels/open-registry.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { Engine } from '../../plugins/engine.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const SMS = new URL('../fixtures/channels/sms.ts', import.meta.url)
const TEXT =
  '---\ntitle: A title\nstage: awareness\ndescription: What a text of this site is about, in a sentence that is long enough.\nsms: { text: Come by }\n---\n\nText.\n'

/** Write a site with one article and a channel of its own, and open it. */
async function siteWith(options: Record<string, unknown>, code?: string): Promise<Engine> {
  const root = await writeSite({ 'articles/en/one.md': TEXT })
  await mkdir(join(root, 'channels'))
  const own =
    code ?? (await readFile(SMS, 'utf8')).replaceAll('../../../', `${pathToFileURL(process.cwd()).href}/`)
  await writeFile(join(root, 'channels/sms.ts'), own)
  await mkdir(join(root, 'node_modules'))
  await symlink(
    fileURLToPath(new URL('../../node_modules/zod', import.meta.url)),
    join(root, 'node_modules/zod'),
  )
  return new Engine(exampleConfig({ channels: options }, root))
}

const module = 'channels/sms.ts'

describe("a channel of a site's own", () => {
  it('is a module and one line: its options, its front matter, its files and its rules come with it', async () => {
    const engine = await siteWith({ sms: { module, sender: 'Ada' } })
    const made = (await engine.plan()).filter(({ channel }) => channel === 'sms')
    expect(made.map(({ address }) => address)).toEqual(['kit/sms/en/one.txt'])
    expect(Buffer.from(await engine.make(made[0] as never)).toString()).toBe('Ada: Come by\n')
    expect((await engine.check()).map(formatDiagnostic)).toEqual([])
    expect(Object.keys(await engine.rules())).toContain('sms-length')
  })

  it('gives the same files from worker threads', async () => {
    const engine = await siteWith({ sms: { module } })
    const { rendered } = await engine.publish(join(engine.config.root, 'out'))
    expect(rendered).toBeGreaterThan(0)
    expect(await readFile(join(engine.config.root, 'out/kit/sms/en/one.txt'), 'utf8')).toBe('Us: Come by\n')
  })

  it('lets offers be limited in what it sends', async () => {
    const engine = await siteWith({ sms: { module } })
    expect((await engine.library()).config.brought.carriers).toContain('sms')
  })

  it.each<[string, Record<string, unknown>, string | undefined, string]>([
    [
      'is not there',
      { sms: { module: 'channels/mms.ts' } },
      undefined,
      'The option channels.sms.module names the file channels/mms.ts, which is not there.',
    ],
    [
      'exports no channel',
      { sms: { module } },
      'export default { summary: "A message" }\n',
      'channels/sms.ts has no channel as its default export: module: expected import.meta.url.',
    ],
    [
      'exports nothing',
      { sms: { module } },
      'export {}\n',
      'channels/sms.ts has no channel as its default export.',
    ],
    ['is no code', { sms: { module } }, 'export default {{\n', 'channels/sms.ts:1:17 cannot be loaded:'],
    [
      'has a name that is no name',
      { 'My Sms': { module } },
      undefined,
      'The option channels names a channel "My Sms"',
    ],
    [
      'is given an option that it does not know',
      { sms: { module, sendr: 'Ada' } },
      undefined,
      'The options of the channel "sms" are not right:',
    ],
    [
      'has no module',
      { sms: {} },
      undefined,
      'The options of perennial() name the channel "sms", which does not exist.',
    ],
  ])('is refused in plain words where it %s', async (_name, options, code, message) => {
    const engine = await siteWith(options, code)
    const refused = await engine.plan().then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(refused).toMatchObject({ name: 'PerennialError' })
    expect((refused as Error).message).toContain(message)
  })
})

it.each(['card', 'toString', 'constructor'])('a channel that does not exist is named: %s', async (name) => {
  const refused = openRegistry(exampleConfig({ channels: { [name]: {} } }))
  await expect(refused).rejects.toMatchObject({
    name: 'PerennialError',
    message: `The options of perennial() name the channel "${name}", which does not exist.`,
    hint: expect.stringMatching(
      /^Did you mean "\w+"\? The channels are cards, social, newsletter, images, ebook, feeds; one of your own names its module, such as \{ module: 'channels\/\w+\.ts' \}\.$/,
    ),
  })
})

/** The example site with all channels. */
const whole = new Engine(exampleConfig())

describe.each(Object.keys(registry))('without the channel %s', (name) => {
  it('nothing of it is made, and the others make what they did', async () => {
    const less = new Engine(exampleConfig({ channels: { [name]: false } }))
    const [all, rest] = [await whole.plan(), await less.plan()]
    expect(rest.map(({ address }) => address)).toEqual(
      all.filter(({ channel }) => channel !== name).map(({ address }) => address),
    )
    const rules = Object.keys(registry[name]?.rules ?? {})
    expect(Object.keys(await less.rules()).filter((rule) => rules.includes(rule))).toEqual([])
  })
})
