import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ended, ended } from '../ended.ts'
import { filesIn, sharedFolder } from '../folders.ts'
import { parseXml, textsOf } from '../strict-xml.ts'
import { readHtml } from './read-html.ts'
import { copyProject, start, until } from './site-copy.ts'

const PATIENCE = 120_000

/** A development server of a copied project. */
interface Running {
  readonly url: string
  readonly child: ChildProcess
  readonly end: Promise<Ended>
}

/** Ends every server that was started, also one that never answered. */
const started: (() => Promise<void>)[] = []

/** Start a server and wait until it answers. */
async function serve(root: string, ...args: string[]): Promise<Running> {
  const port = await freePort()
  const child = start(root, ['dev', '--port', String(port), ...args])
  const end = ended(child)
  started.push(async () => {
    child.kill('SIGKILL')
    await end
  })
  const url = `http://localhost:${port}`
  await until(`an answer of ${url}`, async () => {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${(await end).stderr}`)
    return fetch(`${url}/en/`).then(
      (answer) => answer.ok || undefined,
      () => undefined,
    )
  })
  return { url, child, end }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

async function titleOf(url: string): Promise<string | undefined> {
  const answer = await fetch(url)
  return readHtml(await answer.text()).find(({ name }) => name === 'h1')?.text
}

const folder = sharedFolder()
const folderForDrafts = sharedFolder()
// Registered after the folders', this runs before them: the servers end before their folders go.
afterAll(async () => {
  for (const stop of started) await stop()
})

let root: string
let running: Running

beforeAll(async () => {
  const forms = { mail: { service: 'url', url: '/subscribe' } } as const
  root = await copyProject(await folder, { options: { forms, privacy: { da: 'om', en: 'about' } } })
  running = await serve(root)
}, PATIENCE)

const get = (path: string): Promise<Response> => fetch(running.url + path)

describe('the development server', () => {
  it('gives a page with its text', async () => {
    const answer = await get('/en/first-steps/')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/html')
    const elements = readHtml(await answer.text())
    expect(elements.find(({ name }) => name === 'h1')?.text).toBe('What are the first steps?')
    expect(elements.filter(({ name }) => name === 'table')).toHaveLength(1)
  })

  it('makes a card when it is asked for, and not before', async () => {
    const made = async (): Promise<number> =>
      existsSync(join(root, '.perennial')) ? (await filesIn(join(root, '.perennial'))).length : 0
    const before = await made()
    const answer = await get('/cards/en/keep-customers/og.png')
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    })
    expect(await made()).toBe(before + 1)
  })

  it('leads from a form that is sent to the site itself to the page that says thank you', async () => {
    const headers = { origin: running.url, referer: `${running.url}/en/about/` }
    const body = new URLSearchParams({ email: 'ada@bikes.example' })
    const answer = await fetch(`${running.url}/subscribe`, { method: 'POST', headers, body })
    expect([answer.status, answer.url]).toEqual([200, `${running.url}/en/thanks/`])
    expect(await titleOf(answer.url)).toBe('Thank you for signing up')
  })

  it('gives a card whose address has letters beyond ASCII', async () => {
    const page = readHtml(await (await get('/kit/da/%C3%A5rets-overblik/')).text())
    const card = page.find(({ name }) => name === 'img')?.attributes['src']
    const answer = await fetch(new URL(String(card), `${running.url}/kit/da/%C3%A5rets-overblik/`))
    expect(answer.headers.get('content-type')).toBe('image/png')
  })

  it('gives a contact sheet of the cards, and each card and its boxes when they are looked at', async () => {
    const page = readHtml(await (await get('/kit/cards/?design=all&mode=all&kind=title&format=story')).text())
    const shown = page.filter(({ name }) => name === 'img').map(({ attributes }) => String(attributes['src']))
    // Four designs, light and dark, each with its boxes.
    expect(shown).toHaveLength(16)
    const [card, boxes] = await Promise.all(shown.slice(0, 2).map((src) => get(`/kit/cards/${src}`)))
    expect(card?.headers.get('content-type')).toBe('image/jpeg')
    expect(await sharp(await card?.arrayBuffer()).metadata()).toMatchObject({ width: 1080, height: 1920 })
    expect(boxes?.headers.get('content-type')).toBe('image/svg+xml')
    expect(await boxes?.text()).toContain('<rect x="65" y="270" width="950" height="980"')
  })

  it('gives a post as text that says its alphabet', async () => {
    const answer = await get('/kit/social/da/foerste-skridt/linkedin.txt')
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await answer.text()).toContain('https://pages.example/da/foerste-skridt/')
  })

  it('gives a book', async () => {
    const answer = await get('/ebook/en-guide.epub')
    expect(answer.headers.get('content-type')).toBe('application/epub+zip')
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    expect(Object.keys(files)).toContain('META-INF/container.xml')
  })

  it('gives the feeds and the sitemap', async () => {
    const feed = await get('/en/rss.xml')
    expect(feed.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    expect(textsOf(parseXml(await feed.text()), 'title')).toContain('What are the first steps?')
    expect((await get('/sitemap.xml')).status).toBe(200)
  })

  it('does not know what is not there', async () => {
    expect((await get('/en/no-such-page/')).status).toBe(404)
    expect((await get('/cards/en/no-such-article/og.png')).status).toBe(404)
  })

  it('does not show a draft', async () => {
    expect((await get('/en/secret-draft/')).status).toBe(404)
    expect((await get('/cards/en/secret-draft/og.png')).status).toBe(404)
    expect(await (await get('/en/')).text()).not.toContain('Quagglewump')
  })

  it(
    'shows an article anew when its file is saved: the page, the card, the feed',
    async () => {
      const file = join(root, 'content/articles/en/choose-a-tool.md')
      const [page, card] = ['/en/choose-a-tool/', '/cards/en/choose-a-tool/og.png'].map(
        (path) => running.url + path,
      )
      const before = Buffer.from(await (await fetch(card ?? '')).arrayBuffer())
      const text = await readFile(file, 'utf8')
      await writeFile(file, text.replace('Choose a tool without regrets', 'Choose a hammer without regrets'))
      const title = 'Choose a hammer without regrets'
      await until('the new title on the page', async () =>
        (await titleOf(page ?? '')) === title ? true : undefined,
      )
      await until('the new card', async () => {
        const now = Buffer.from(await (await fetch(card ?? '')).arrayBuffer())
        return now.equals(before) ? undefined : true
      })
      expect(textsOf(parseXml(await (await get('/en/rss.xml')).text()), 'title')).toContain(title)
    },
    PATIENCE,
  )

  it(
    'shows an article that was not there before, and forgets one that has gone',
    async () => {
      const file = join(root, 'content/articles/en/brand-new.md')
      const text = await readFile(join(root, 'content/articles/en/keep-customers.md'), 'utf8')
      await writeFile(file, text.replace(/title: .*/, 'title: Brand new today'))
      await until('the new page', async () =>
        (await titleOf(`${running.url}/en/brand-new/`)) === 'Brand new today' ? true : undefined,
      )
      expect((await get('/cards/en/brand-new/og.png')).status).toBe(200)
      await writeFile(file, text.replace(/title: .*/, 'title: Brand new today\ndraft: true'))
      await until('its end', async () => ((await get('/en/brand-new/')).status === 404 ? true : undefined))
      expect((await get('/cards/en/brand-new/og.png')).status).toBe(404)
    },
    PATIENCE,
  )

  it(
    'goes on when a file is saved with a mistake in it and then without',
    async () => {
      const file = join(root, 'content/articles/en/keep-customers.md')
      const text = await readFile(file, 'utf8')
      await writeFile(file, text.replace('title: Keep', 'title: "Keep'))
      await writeFile(file, text.replace('Keep the customers', 'Keep all the customers'))
      await until('the mended title', async () =>
        (await titleOf(`${running.url}/en/keep-customers/`)) === 'Keep all the customers that you have'
          ? true
          : undefined,
      )
    },
    PATIENCE,
  )

  it(
    'says what is wrong with a file that is saved, and when it is mended, once',
    async () => {
      let said = ''
      for (const stream of [running.child.stdout, running.child.stderr])
        stream?.on('data', (text: string) => {
          said += text
        })
      const file = join(root, 'content/articles/en/keep-customers.md')
      const text = await readFile(file, 'utf8')
      const fault =
        'content/articles/en/keep-customers.md:2:1  published: found "soon", expected a date such as 2026-01-31  (front-matter-value)'
      await writeFile(file, text.replace(/^---\n/, '---\npublished: soon\n').replace(/\npublished: 20.*/, ''))
      await until('the finding', () => said.includes(fault) || undefined)
      await writeFile(file, text)
      await writeFile(join(root, 'content/articles/en/first-steps.md'), '# First steps\n\nNo link here.\n')
      await until('the good news', () => said.includes('is mended.') || undefined)
      expect(said.split(fault)).toHaveLength(2)
    },
    PATIENCE,
  )

  it(
    'ends well when it is told to',
    async () => {
      running.child.kill('SIGINT')
      expect((await running.end).code).toBe(0)
    },
    PATIENCE,
  )
})

describe('the development server with --drafts', () => {
  it(
    'shows drafts and texts of the future',
    async () => {
      const other = await serve(await copyProject(await folderForDrafts), '--drafts')
      expect(await titleOf(`${other.url}/en/secret-draft/`)).toBe('Quagglewump is not finished')
      expect(await titleOf(`${other.url}/en/next-year/`)).toBe('Snorfleblat comes next year')
      expect((await fetch(`${other.url}/cards/en/secret-draft/og.png`)).status).toBe(200)
    },
    PATIENCE,
  )
})
