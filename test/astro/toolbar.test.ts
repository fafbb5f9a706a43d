import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openPage } from '../../bench/dev/open-page.ts'
import type { PageState } from '../../plugins/astro/toolbar/page-state.ts'
import { TESTS_ALL } from '../all.ts'
import { ended } from '../ended.ts'
import { FEW_CARDS } from '../example-site.ts'
import { sharedFolder, temporaryFolder } from '../folders.ts'
import { openBrowser } from '../site/browser.ts'
import { endServers, hear, type Running, serveDev } from './dev-server.ts'
import { designOf, logoOf } from './one-colour.ts'
import { copyProject, start, until } from './site-copy.ts'
import { toolbarOf } from './toolbar-of.ts'
import { describeWorkbenches, writeNotes } from './workbenches.ts'

const PATIENCE = 120_000
const TEXT = 'content/articles/en/first-steps.md'
const OFFER = 'content/offers/en-start.yml'
const DESIGN = 'designs/mine.ts'
/** Writes down what it is asked to open. */
const EDITOR = '#!/bin/sh\necho "$@" >> "$(dirname "$0")/opened.txt"\n'
const LINK =
  'Warning line 16 found a link to "secret-draft.md", which is not published and is shown as plain text; publish it first, or take the link out (broken-link)'

const folder = sharedFolder()
endServers()

let root: string
let running: Running
let browser: Browser
let page: Page

beforeAll(async () => {
  const cards = { ...FEW_CARDS.cards, designs: { mine: DESIGN }, design: 'mine' }
  const channels = { cards, notes: { module: 'channels/notes.ts', by: 'Ada' } }
  const topics = {
    start: { da: 'Brød & <b>smør</b>', en: 'Bread' },
    måling: { da: 'Måling', en: 'Measuring' },
  }
  root = await copyProject(await folder, {
    options: { channels, topics, theme: { logo: 'logo.svg' } },
    // Where pages have no slash at their end, what stands below them needs whole addresses.
    ...{ base: '/docs', trailingSlash: 'never', format: 'file' },
  })
  await writeNotes(root)
  await mkdir(join(root, 'designs'))
  await save(DESIGN, designOf('#00ff00'))
  await save('public/logo.svg', logoOf('#ff0000'))
  await writeFile(join(root, 'editor'), EDITOR, { mode: 0o755 })
  vi.stubEnv('LAUNCH_EDITOR', join(root, 'editor'))
  running = await serveDev(root, { home: '/docs/en' })
  browser = await openBrowser()
}, PATIENCE)

afterAll(async () => {
  vi.unstubAllEnvs()
  await browser?.close()
})

const save = (file: string, text: string): Promise<void> => writeFile(join(root, file), text)
/** Change a file until the test has ended. */
async function change(file: string, by: (text: string) => string): Promise<void> {
  const text = await read(file)
  onTestFinished(() => save(file, text))
  await save(file, by(text))
}
const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8')
/** Open a page in a tab that knows nothing of the others. */
async function open(path: string): Promise<void> {
  await page?.close()
  page = await browser.newPage()
  // What the test before changed back loads pages again.
  await page.goto(`${running.url}/docs${path}`, { waitUntil: 'commit' })
}

const { button, list, sumOf, sums, sum, named, linesWith, ownViolations } = toolbarOf(() => page)

/** Leave the quotation mark out that ends the title. */
const unclosed = (text: string): string => text.replace(/^title: (.*)$/m, 'title: "$1')

describe('the list in the toolbar', () => {
  // What it says is said below as well.
  it.runIf(TESTS_ALL)(
    'says how much is wrong with the text of the page, and what, when it is opened with the keyboard',
    async () => {
      await open('/en/first-steps')
      await named('Perennial: 1 warning')
      expect(await button().locator('.notification').textContent()).toBe('1')
      expect(await list().isVisible()).toBe(false)
      await page.locator('#dev-bar').focus()
      await button().focus()
      await page.keyboard.press('Enter')
      expect((await linesWith('1 warning')).slice(0, 4)).toEqual(['1 warning', 'This text', TEXT, LINK])
      expect(await list().isVisible()).toBe(true)
      expect(await ownViolations()).toEqual([])
      await list().focus()
      await page.keyboard.press('Escape')
      expect(await list().isVisible()).toBe(false)
    },
    PATIENCE,
  )

  // So it is in a blog of somebody else: `dev-host.test.ts`.
  it.runIf(TESTS_ALL)(
    'opens where the text can no longer be read as it was written, and says when it is mended',
    async () => {
      await open('/en/first-steps')
      await named('Perennial: 1 warning')
      const text = await read(TEXT)
      await change(TEXT, unclosed)
      await named('Perennial: 1 error, 1 warning')
      expect((await linesWith('1 error, 1 warning')).slice(0, 5)).toEqual([
        '1 error, 1 warning',
        'This text',
        TEXT,
        'Error line 2 could not read the YAML: found an opening " without a closing " (front-matter)',
        LINK,
      ])
      expect(await list().isVisible()).toBe(true)
      expect(await ownViolations()).toEqual([])
      await save(TEXT, text.replace(/\[[^\]]*\]\(secret-draft\.md\)/, 'page'))
      expect(await linesWith('Mended.')).toContain('This text')
      await named('Perennial')
      expect(await button().locator('.notification').isVisible()).toBe(false)
    },
    PATIENCE,
  )

  it(
    'says what was understood of the text and what is made of it, folded, and opens its places in the editor',
    async () => {
      await open('/en/first-steps')
      await named('Perennial: 1 warning')
      await page.locator('#dev-bar').focus()
      await button().focus()
      await page.keyboard.press('Enter')
      await sum('Understood', 'stage awareness, evergreen ')
      expect(await sums()).toEqual([
        'Understood stage awareness, evergreen yes, language en',
        'Lifted quotes 1, key points 3, numbers 0, hooks 2, comparisons 2',
        'Offers en-start',
        'Pictures one',
        expect.stringMatching(/^Length \d+ words, 1 min$/),
      ])
      await sumOf('Pictures').focus()
      await page.keyboard.press('Enter')
      const picture = list().getByRole('img', { name: 'What are the first steps?' })
      expect(
        await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
      ).toBe(1200)
      await sumOf('Lifted').focus()
      await page.keyboard.press('Enter')
      await sumOf('Understood').focus()
      await page.keyboard.press('Enter')
      expect(await ownViolations()).toEqual([])
      const link = list().locator('li', { hasText: LINK })
      await link.locator('.open').focus()
      await page.keyboard.press('Enter')
      const opened = await until('what the editor opens', () => read('opened.txt').catch(() => undefined))
      expect(opened).toBe(`${join(root, TEXT)} 16 237\n`)
      await page.keyboard.press('Escape')
      expect(await list().isVisible()).toBe(false)
      expect(await list().getByRole('link', { name: /kit/, includeHidden: true }).getAttribute('href')).toBe(
        '/docs/kit/en/first-steps',
      )
    },
    PATIENCE,
  )

  it(
    'follows what is written, and says where the front matter is broken until it is mended',
    async () => {
      await open('/en/first-steps')
      await named('Perennial: 1 warning')
      await page.locator('#dev-bar').focus()
      await button().focus()
      await page.keyboard.press('Enter')
      await sumOf('Lifted').click()
      const text = await read(TEXT)
      const later = text.replace('stage: awareness', 'stage: delight').replace(/^- Measure only.*\n/m, '')
      await change(TEXT, () => later)
      await sum('Understood', 'stage delight')
      await sum('Lifted', 'key points 2')
      // What was unfolded stays so, though the page is another one.
      expect(await list().locator('details[open] h3').first().isVisible()).toBe(true)
      await save(TEXT, unclosed(later))
      const broken =
        'Error line 2 could not read the YAML: found an opening " without a closing " (front-matter)'
      expect(await linesWith('1 error, 1 warning')).toContain(broken)
      const place = list().locator('li', { hasText: broken }).locator('.open')
      expect(await place.getAttribute('data-open')).toMatch(/first-steps\.md:2:\d+$/)
      await save(TEXT, text)
      await sum('Understood', 'stage awareness')
      expect((await linesWith('1 warning')).slice(0, 4)).toEqual(['1 warning', 'This text', TEXT, LINK])
    },
    PATIENCE,
  )

  it(
    'knows of nothing older than what was saved, from the moment that the page loads again',
    async () => {
      const window = await openPage(running.url, '/docs/en/first-steps')
      onTestFinished(() => window.close())
      const text = await read(TEXT)
      onTestFinished(() => save(TEXT, text))
      const firstAfter = async (saved: string): Promise<PageState> => {
        const reloaded = window.reloaded()
        // Whole at once, as editors do: what is half written would be told as well.
        await save('next.tmp', saved)
        await rename(join(root, 'next.tmp'), join(root, TEXT))
        await reloaded
        return window.stateUntil(() => true)
      }
      const told = async (saved: string): Promise<unknown[]> => {
        const { text: known, own } = await firstAfter(saved)
        const wrong = own.filter(({ severity }) => severity !== 'hint')
        const points = known?.lifts.find(({ name }) => name === 'key points')?.items.length
        return [known?.facts[0]?.value, points, wrong.map(({ line, rule }) => `${line} ${rule}`)]
      }
      const later = text.replace('stage: awareness', 'stage: delight').replace(/^- Measure only.*\n/m, '')
      expect(await told(later)).toEqual(['delight', 2, ['16 broken-link']])
      expect(await told(unclosed(later))).toEqual(['delight', 2, ['2 front-matter', '16 broken-link']])
      expect(await told(text)).toEqual(['awareness', 3, ['16 broken-link']])
    },
    PATIENCE,
  )

  it(
    'stays closed once it was closed, until something else is broken',
    async () => {
      await open('/en/first-steps')
      await change(TEXT, unclosed)
      await named('Perennial: 1 error, 1 warning')
      await page.getByRole('button', { name: 'Close' }).click()
      expect(await list().isVisible()).toBe(false)
      await page.reload()
      await named('Perennial: 1 error, 1 warning')
      expect(await list().isVisible()).toBe(false)
    },
    PATIENCE,
  )

  it(
    'has what belongs to no text in a group of its own, on every page, and counts what is wrong in other texts',
    async () => {
      await open('/en')
      await change(OFFER, (text) => text.replace(/^label:.*$/m, 'label: ""'))
      await named('Perennial: 1 error')
      const lines = await linesWith('Not in a text')
      expect(lines).toContain(`Error ${OFFER}:6 label: found "", expected text (yaml-value)`)
      expect(lines).toContain('4 more findings in other texts: see the terminal, or npx perennial check.')
      expect(lines).not.toContain('This text')
    },
    PATIENCE,
  )

  it(
    'says what could not be made, as the terminal does',
    async () => {
      const said = hear(running)
      const fault = `${DESIGN}:2:51 threw: Cannot read properties of undefined (reading 'asset')`
      await open('/en')
      await change(
        DESIGN,
        () => '// What no card has.\nexport default ({ picture }) => ({ photo: picture.asset })\n',
      )
      const card = `${running.url}/docs/cards/en/first-steps/og.png`
      await until('the fault', async () => ((await fetch(card)).status === 500 ? true : undefined))
      const lines = await linesWith('What fails')
      expect(lines.some((line) => line.startsWith(`Error ${fault}`))).toBe(true)
      expect(said().split(fault)).toHaveLength(2)
    },
    PATIENCE,
  )
})

describeWorkbenches(
  () => running,
  () => root,
  DESIGN,
)

// So does every command: `cli/configuration.test.ts`.
it.runIf(TESTS_ALL)(
  'development ends where the options of a channel are not right, and says which',
  async () => {
    const own = await copyProject(await temporaryFolder(), {
      options: { channels: { feeds: { lines: 3 } } } as never,
    })
    const { code, stderr } = await ended(start(own, ['dev']))
    expect(code).toBe(2)
    expect(stderr).toContain('channels.feeds: found the unknown option "lines"')
    expect(stderr).not.toMatch(/^\s+at /m)
  },
  PATIENCE,
)
