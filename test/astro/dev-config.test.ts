import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sample } from '../all.ts'
import { FEW_CARDS } from '../example-site.ts'
import { sharedFolder } from '../folders.ts'
import { describeRequests } from './dev-requests.ts'
import { endServers, hear, type Running, serveDev, titleOf } from './dev-server.ts'
import { copyProject, until } from './site-copy.ts'

const PATIENCE = 120_000
const DESCRIPTION = 'On pages that last.'
const GOES_ON = 'The site goes on as it was; mend the file and save it.'

const folder = sharedFolder()
endServers()

let root: string
let running: Running
let good: string

beforeAll(async () => {
  const forms = { mail: { service: 'url', url: '/subscribe' } } as const
  const privacy = { da: 'om', en: 'about' }
  root = await copyProject(await folder, { options: { channels: FEW_CARDS, forms, privacy } })
  good = await readFile(join(root, 'astro.config.mjs'), 'utf8')
  running = await serveDev(root, { args: ['--drafts'] })
}, PATIENCE)

// As it is at first.
describeRequests(() => running)

/** Save the configuration as an editor does: whole, under another name first. */
async function configure(text: string): Promise<void> {
  await writeFile(join(root, 'next.tmp'), text)
  await rename(join(root, 'next.tmp'), join(root, 'astro.config.mjs'))
}

/** The description of the site, which its English home page begins with. */
const described = async (): Promise<string | undefined> =>
  titleOf(`${running.url}/en/`).catch(() => undefined)

/** Change the description, which is seen once the server has started again. */
async function startAgain(text: string, description: string): Promise<void> {
  await configure(text.replace(DESCRIPTION, description))
  await until(description, async () => ((await described()) === description ? true : undefined))
}

const statusOf = async (path: string): Promise<number> => (await fetch(running.url + path)).status

/** What is done to the configuration, and what is said of it. */
const FAULTS: readonly (readonly [string, (text: string) => string, string])[] = [
  [
    'a slip of the pen',
    (text: string) => text.replace('site:', 'site ='),
    'astro.config.mjs:4 could not be read: ',
  ],
  [
    'a name that nobody knows',
    (text: string) => text.replace('perennial({', 'perenial({'),
    'astro.config.mjs:10 could not be read: perenial is not defined',
  ],
  [
    'an unknown option',
    (text: string) => text.replace('"today"', '"todai"'),
    'The options of perennial() in astro.config.mjs are not right:\n  perennial(): found the unknown option "todai"; did you mean "today"?',
  ],
  [
    'an unknown option of a channel',
    (text: string) => text.replace('"channels":{', '"channels":{"feeds":{"lines":3},'),
    'The options of the channel "feeds" are not right:\n  channels.feeds: found the unknown option "lines"',
  ],
  [
    'an option that Astro does not take',
    (text: string) => text.replace('"always"', '"sometimes"'),
    'The options in astro.config.mjs are not right:\n  trailingSlash: found "sometimes", expected always or never or ignore',
  ],
  ['a file that is empty yet', () => '', 'astro.config.mjs has no perennial() among its integrations.'],
]

describe('a configuration that is changed while the site is served', () => {
  it(
    'takes effect: words, colours, and a channel that is switched off; nobody of the old server follows the content',
    async () => {
      const said = hear(running)
      expect([await statusOf('/en/rss.xml'), await statusOf('/kit/cards/')]).toEqual([200, 200])
      const changed = good
        .replace('"theme":{', '"theme":{"colours":{"brand":"#8a1253"},')
        .replace('"cards":{', '"feeds":false,"cards":{')
      await startAgain(changed, 'Pages in violet.')
      expect(await (await fetch(`${running.url}/en/`)).text()).toContain('#8a1253')
      expect([await statusOf('/en/rss.xml'), await statusOf('/kit/cards/')]).toEqual([404, 200])
      // What was said of the content already is not said again.
      expect(said()).not.toContain('content/articles/')
      const without = good.replace(
        /"channels":\{"cards":\{"kinds":\{[^}]*\}\}\}/,
        '"channels":{"cards":false}',
      )
      await startAgain(without, 'Pages without cards.')
      expect([await statusOf('/en/rss.xml'), await statusOf('/kit/cards/')]).toEqual([200, 404])
      // What was asked for on the command line holds yet.
      expect(await statusOf('/en/secret-draft/')).toBe(200)
      // Nobody of the old servers follows the content: what is wrong is told once.
      const heard = hear(running)
      const file = join(root, 'content/articles/en/keep-customers.md')
      const text = await readFile(file, 'utf8')
      const fault = 'keep-customers.md:2:1  published: found "soon", expected a date'
      await writeFile(file, text.replace(/^---\n/, '---\npublished: soon\n').replace(/\npublished: 20.*/, ''))
      await until('the finding', () => heard().includes(fault) || undefined)
      await writeFile(file, text.replace(/title: .*/, 'title: Keep them all'))
      await until('the new title', async () =>
        (await titleOf(`${running.url}/en/keep-customers/`)) === 'Keep them all' ? true : undefined,
      )
      expect(heard().split(fault)).toHaveLength(2)
    },
    PATIENCE,
  )

  it.each(sample(FAULTS, 1))(
    'is told when it is wrong, once, and the site goes on: %s',
    async (what, broken, message) => {
      const before = await described()
      const said = hear(running)
      await configure(broken(good))
      await until('what is wrong', () => said().includes(GOES_ON) || undefined)
      expect(await described()).toBe(before)
      expect(await statusOf('/en/first-steps/')).toBe(200)
      expect(said().split(message)).toHaveLength(2)
      expect(said()).toContain(`[ERROR] [perennial] ${message}`)
      expect(said()).not.toMatch(/^\s+at /m)
      expect(said()).not.toContain('Restarting')
      await startAgain(good, `After ${what}.`)
    },
    PATIENCE,
  )
})

it('an address that no page has is told in one line', async () => {
  const said = hear(running)
  for (const path of ['/en/no-such-page/', '/kit/theme/none/', '/kit/en/none/', '/none.js/']) {
    expect(await statusOf(path)).toBe(404)
    await until('the line', () => said().includes(`[404] ${path}`) || undefined)
  }
  expect(said().trim().split('\n')).toHaveLength(4)
})
