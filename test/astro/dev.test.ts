import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { FEW_CARDS } from '../example-site.ts'
import { filesIn, sharedFolder } from '../folders.ts'
import { parseXml, textsOf } from '../strict-xml.ts'
import { endServers, hear, type Running, serveDev, titleOf } from './dev-server.ts'
import { designOf, logoOf } from './one-colour.ts'
import { readHtml } from './read-html.ts'
import { copyProject, until } from './site-copy.ts'
import { socketsIn } from './watched-sockets.ts'

const PATIENCE = 120_000

const folder = sharedFolder()
endServers()

let root: string
let running: Running

beforeAll(async () => {
  const forms = { mail: { service: 'url', url: '/subscribe' } } as const
  const channels = { cards: { ...FEW_CARDS.cards, designs: { mine: 'designs/mine.ts' } } }
  const theme = { logo: 'logo.svg' }
  const privacy = { da: 'om', en: 'about' }
  root = await copyProject(await folder, { options: { channels, forms, privacy, theme, search: true } })
  await mkdir(join(root, 'designs'))
  await writeFile(join(root, 'designs/mine.ts'), designOf('#00ff00'))
  await writeFile(join(root, 'public/logo.svg'), logoOf('#ff0000'))
  running = await serveDev(root)
}, PATIENCE)

/** What stands in the boxes of the contact sheet that say what is wrong. */
async function alertsOf(query = ''): Promise<string[]> {
  const all = readHtml(await (await get(`/kit/cards/${query}`)).text())
  return all.filter(({ attributes }) => attributes['role'] === 'alert').map(({ text }) => text)
}

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
    // One that no other test asks for.
    const answer = await get('/cards/da/foerste-skridt/og.png')
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    })
    expect(await made()).toBe(before + 1)
  })

  it('gives what readers search, and the page that searches it', async () => {
    expect(await titleOf(`${running.url}/da/soeg/`)).toBe('Søg i artiklerne')
    const code = await get('/pagefind/pagefind.js')
    expect(code.headers.get('content-type')).toBe('text/javascript')
    const entry = (await (await get('/pagefind/pagefind-entry.json')).json()) as {
      languages: Record<string, { page_count: number }>
    }
    expect(entry.languages).toMatchObject({ da: { page_count: 3 }, en: { page_count: 4 } })
    expect((await get('/pagefind/no-such-file')).status).toBe(404)
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

  it('shows the report on the content, which a public kit has not', async () => {
    const report = (await get('/kit/report/')).status
    expect([report, await (await get('/kit/')).text()]).toEqual([
      200,
      expect.stringContaining('href="report/index.html"'),
    ])
  })

  it('gives a contact sheet of the cards, and each card and its boxes when they are looked at', async () => {
    const page = readHtml(await (await get('/kit/cards/?design=all&mode=all&kind=title&format=story')).text())
    const shown = page.filter(({ name }) => name === 'img').map(({ attributes }) => String(attributes['src']))
    // Five designs, light and dark, each with its boxes.
    expect(shown).toHaveLength(20)
    const [card, boxes] = await Promise.all(shown.slice(0, 2).map(get))
    expect(card?.headers.get('content-type')).toBe('image/png')
    expect(await sharp(await card?.arrayBuffer()).metadata()).toMatchObject({ width: 1080, height: 1920 })
    expect(boxes?.headers.get('content-type')).toBe('image/svg+xml')
    expect(await boxes?.text()).toContain('<rect x="65" y="270" width="950" height="980"')
  })

  it('speaks on the contact sheet as its reader does, else as the site does', async () => {
    const langOf = async (query: string, accepted: string): Promise<string | undefined> => {
      const answer = await fetch(`${running.url}/kit/cards/${query}`, {
        headers: { 'accept-language': accepted },
      })
      return /<html lang="(\w+)">/.exec(await answer.text())?.[1]
    }
    expect(await langOf('', 'en-GB,en;q=0.9')).toBe('en')
    expect(await langOf('', 'de')).toBe('da')
    expect(await langOf('?lang=da', 'en')).toBe('da')
  })

  it('says that there is no card where its address names none', async () => {
    const statusOf = async (query: string): Promise<number> =>
      (await get(`/kit/cards/card.image?${query}`)).status
    expect(await statusOf('kind=title&format=og&design=nope')).toBe(404)
    expect(await statusOf('kind=title&format=og&text=arabic')).toBe(200)
  })

  it(
    'says what is wrong with a design, once, and shows its cards again when it is mended',
    async () => {
      const said = hear(running)
      const file = join(root, 'designs/mine.ts')
      const query = '?design=mine&kind=title&format=og'
      const card = `/kit/cards/card.image${query}`
      const fault = "designs/mine.ts:2:51 threw: Cannot read properties of undefined (reading 'asset')"
      expect((await get(card)).headers.get('content-type')).toBe('image/png')
      expect(await alertsOf(query)).toEqual([])
      await writeFile(
        file,
        `// What no card has.\nexport default ({ picture }) => ({ photo: picture.asset })\n`,
      )
      const box = await until('the box', async () =>
        (await alertsOf(query)).find((text) => text.includes(fault)),
      )
      expect(box).toContain('1 af de 1 kort, der er valgt.')
      const broken = await get(card)
      expect([broken.status, broken.headers.get('content-type')]).toEqual([500, 'image/svg+xml'])
      expect(textsOf(parseXml(await broken.text()), 'text').join(' ')).toBe(fault)
      expect(said().split(fault)).toHaveLength(2)
      await writeFile(file, designOf('#0000ff'))
      await until('no box', async () => ((await alertsOf(query)).length === 0 ? true : undefined))
      const drawn = sharp(await (await get(card)).arrayBuffer()).extract({
        left: 9,
        top: 9,
        width: 1,
        height: 1,
      })
      expect([...(await drawn.removeAlpha().raw().toBuffer())]).toEqual([0, 0, 255])
    },
    PATIENCE,
  )

  it(
    'draws cards with the logo as it is now, and says what is missing while there is none',
    async () => {
      const said = hear(running)
      const file = join(root, 'public/logo.svg')
      const card = '/cards/en/first-steps/og.png'
      const bytes = async (): Promise<Buffer | undefined> => {
        const answer = await get(card)
        return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined
      }
      const red = await bytes()
      if (!red) throw new Error('no card')
      await writeFile(file, logoOf('#0000ff'))
      await until('the new logo', async () => ((await bytes())?.equals(red) === false ? true : undefined))
      expect((await get('/kit/cards/card.image?kind=title&format=og')).status).toBe(200)
      const missing = 'The option theme.logo names the file public/logo.svg, which does not exist.'
      await rm(file)
      await until('what is missing', () => said().includes(missing) || undefined)
      expect(await (await get(card)).text()).toContain(missing)
      const sheet = await get('/kit/cards/')
      expect([sheet.status, sheet.headers.get('cache-control')]).toEqual([500, 'no-store'])
      expect(await sheet.text()).toContain('src="/@vite/client"')
      expect(await alertsOf()).toEqual([
        `Kortene kan ikke tegnes${missing}Put the logo there, or leave the option out.`,
      ])
      expect((await get('/en/')).status).toBe(200)
      expect(said().split(missing)).toHaveLength(2)
      await writeFile(file, logoOf('#ff0000'))
      await until('the old logo', async () => ((await bytes())?.equals(red) ? true : undefined))
    },
    PATIENCE,
  )

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
      const said = hear(running)
      const file = join(root, 'content/articles/en/keep-customers.md')
      const text = await readFile(file, 'utf8')
      const fault =
        'content/articles/en/keep-customers.md:2:1  published: found "soon", expected a date such as 2026-01-31  (front-matter-value)'
      await writeFile(file, text.replace(/^---\n/, '---\npublished: soon\n').replace(/\npublished: 20.*/, ''))
      await until('the finding', () => said().includes(fault) || undefined)
      await writeFile(file, text)
      const other = join(root, 'content/articles/en/first-steps.md')
      const steps = await readFile(other, 'utf8')
      await writeFile(other, '# First steps\n\nNo link here.\n')
      await until('the good news', () => said().includes('is mended.') || undefined)
      expect(said().split(fault)).toHaveLength(2)
      await writeFile(other, steps)
      await until('the page as it was', async () =>
        (await titleOf(`${running.url}/en/first-steps/`)) === 'What are the first steps?' ? true : undefined,
      )
    },
    PATIENCE,
  )
})

// The last one: it ends the server.
it(
  'says where the kit is, ends well when it is told to, and connects to no other host',
  async () => {
    await Promise.all(['/en/first-steps/', '/kit/', '/cards/en/keep-customers/og.png'].map(get))
    running.child.kill('SIGINT')
    const { code, stdout } = await running.end
    expect(code).toBe(0)
    expect(stdout).toContain(`[perennial] The marketers' kit is at ${running.url}/kit/\n`)
    // All that was asked for in this file was made without one.
    expect(await socketsIn(join(root, 'sockets'))).toEqual([])
  },
  PATIENCE,
)
