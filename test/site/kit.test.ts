import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestOf } from '../../plugins/asset.ts'
import { NETWORK_IDS } from '../../plugins/channels/social/network-ids.ts'
import { sample } from '../all.ts'
import { openBrowser } from './browser.ts'
import { fileOf, KIT, textOf } from './dist.ts'
import { library, plan } from './example.ts'
import { type Server, serve } from './serve.ts'

const ids = library.articles.map(({ id }) => id)
/** Some of the articles, whose pages are opened; all of them where everything is tested. */
const some = sample(ids, 8)
const [someArticle = ''] = ids.filter((id) => id.startsWith('en/'))

let browser: Browser
let server: Server
let context: BrowserContext

beforeAll(async () => {
  server = await serve(KIT)
  browser = await openBrowser()
  context = await browser.newContext()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function open(path: string, within = context): Promise<Page> {
  const page = await within.newPage()
  await page.goto(server.url + path)
  return page
}

/** Addresses on the site of all elements that match, as files of the built site. */
async function filesOf(page: Page, selector: string, attribute: 'href' | 'src'): Promise<string[]> {
  const addresses = await page
    .locator(selector)
    .evaluateAll(
      (all, name) =>
        all.map((element) => new URL(element.getAttribute(name) ?? '', document.baseURI).pathname),
      attribute,
    )
  return addresses.map(fileOf)
}

function planned(channel: string, id: string): string[] {
  return plan
    .filter(({ channel: name, output }) => name === channel && output.subject.id === id)
    .map(({ address }) => address)
}

describe('the kit', () => {
  it('lists every article with its card, and every book with its files', async () => {
    const page = await open('/kit/')
    const links = await filesOf(page, 'main section > ul a', 'href')
    expect(links.toSorted()).toEqual(ids.map((id) => `kit/${id}/index.html`).toSorted())
    const cards = await filesOf(page, 'main section > ul a img', 'src')
    expect(cards.toSorted()).toEqual(ids.map((id) => `cards/${id}/og.png`).toSorted())
    const downloads = await filesOf(page, '.book a[download]', 'href')
    const ofBooks = library.books.flatMap(({ id }) => [...planned('ebook', id), ...planned('cards', id)])
    expect(downloads.toSorted()).toEqual(ofBooks.toSorted())
    await page.close()
  })

  it('has a first page in each language of the site, which lead to each other, and articles lead to their own', async () => {
    const page = await open('/kit/en/')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await filesOf(page, 'main .index > .actions a', 'href')).toEqual(['kit/index.html'])
    const links = await filesOf(page, 'main section > ul a', 'href')
    expect(links.toSorted()).toEqual(ids.map((id) => `kit/${id}/index.html`).toSorted())
    await page.close()
    const english = ids.filter((id) => id.startsWith('en/'))
    for (const id of english) expect(textOf(`kit/${id}/index.html`)).toContain('href="../index.html"')
    expect(textOf('kit/index.html')).toMatch(
      /<a href="en\/index\.html" lang="en" hreflang="en"[^>]*>Kit \(English\)<\/a>/,
    )
  })

  it('asks search engines to stay away, on every page', () => {
    const pages = ['kit/index.html', 'kit/en/index.html', ...ids.map((id) => `kit/${id}/index.html`)]
    const open = pages.filter(
      (file) => !textOf(file).includes('<meta name="robots" content="noindex, nofollow">'),
    )
    expect(open).toEqual([])
  })

  it('names no address of its own host, so that it works from a folder too', () => {
    const pages = ['kit/index.html', 'kit/en/index.html', ...ids.map((id) => `kit/${id}/index.html`)]
    const rooted = pages.flatMap((file) =>
      [...textOf(file).matchAll(/ (?:href|src)="\/[^"]*"/g)].map(([found]) => `${file}:${found}`),
    )
    expect(rooted).toEqual([])
  })
})

describe('the cards in the kit', () => {
  const cards = plan.filter(({ channel }) => channel === 'cards')

  it('that belong to no article or book stand on a page of their own', async () => {
    const page = await open('/kit/pages/')
    const kinds = new Set(['page', 'offer', 'author'])
    const expected = cards
      .filter(({ output }) => kinds.has(output.subject.kind))
      .map(({ address }) => address)
    expect((await filesOf(page, 'a[download]', 'href')).toSorted()).toEqual(expected.toSorted())
    await page.close()
  })

  it.each(ids)(
    'of %s are told with their sizes, the lines of their words, and how many bytes they have',
    (id) => {
      const html = textOf(`kit/${id}/index.html`)
      const sizes = [...html.matchAll(/<span>(?:PNG|PDF) · ([\d.,]+)\s(kB|MB)<\/span>/g)]
      const own = planned('cards', id).map((address) => statSync(join(KIT, address)).size)
      expect(sizes).toHaveLength(own.length)
      for (const [, size = '', unit] of sizes) {
        const value = Number(size.replace(',', '.')) * (unit === 'MB' ? 1e6 : 1e3)
        const near = own.filter((bytes) => Math.abs(value - bytes) <= (unit === 'MB' ? 50_001 : 501))
        expect(near, size).not.toEqual([])
      }
      expect(html).toMatch(/(?:linje|lines?) \d/)
    },
  )

  it('wait until somebody comes to them, and move nothing when they come', async () => {
    const page = await open(`/kit/${someArticle}/`)
    const eager = await page
      .locator('section[aria-labelledby=cards] img')
      .evaluateAll((all) =>
        all
          .filter((image) => image.getAttribute('loading') !== 'lazy' || !image.getAttribute('width'))
          .map((image) => image.getAttribute('src')),
      )
    expect(eager).toEqual([])
    await page.close()
  })

  it('come in one file too, with all else of the article, packed in the browser', async () => {
    const page = await open(`/kit/${someArticle}/`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download everything as a zip' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`${someArticle.replace('/', '-')}.zip`)
    const packed = unzipSync(readFileSync(await download.path()))
    const offered = await filesOf(page, 'a[download]', 'href')
    expect(Object.keys(packed)).toHaveLength(new Set(offered).size)
    for (const file of offered) {
      const bytes = packed[`${file.replace(/^kit\//, '').split('/')[0]}/${basename(file)}`]
      expect(bytes && digestOf(bytes), file).toBe(digestOf(readFileSync(join(KIT, file))))
    }
    await page.close()
  })
})

describe('the kit of an article', () => {
  it.each(some)('shows all that is made of %s, to look at and to download', async (id) => {
    const page = await open(`/kit/${id}/`)
    const pictures = planned('cards', id).filter((file) => /\.(?:png|jpg)$/.test(file))
    const shown = await filesOf(page, 'section[aria-labelledby=cards] img', 'src')
    expect(shown.toSorted()).toEqual(pictures.toSorted())
    expect(await filesOf(page, 'iframe', 'src')).toEqual([`kit/newsletter/${id}.html`])
    const made = ['cards', 'social', 'newsletter'].flatMap((channel) => planned(channel, id))
    const downloads = await filesOf(page, 'a[download]', 'href')
    expect(downloads.toSorted()).toEqual(made.toSorted())
    await page.close()
  })

  it.each(some)('shows the posts of %s as they are in the files, with their lengths', async (id) => {
    const page = await open(`/kit/${id}/`)
    const posts = page.locator('section[aria-labelledby=social] li')
    const names = NETWORK_IDS
    expect(await posts.count()).toBe(names.length)
    for (const name of names) {
      const post = posts.filter({ has: page.locator(`a[href$="/${name}.txt"]`) })
      const file = textOf(`kit/social/${id}/${name}.txt`)
      expect(await post.locator('.copy').textContent()).toBe(file.replace(/\n$/, ''))
      const counted = (await post.locator('.count').textContent()) ?? ''
      const [, length = '', limit = ''] = /(\d+) (?:af|of) (\d+)/.exec(counted) ?? []
      expect(Number(length)).toBeGreaterThan(50)
      expect(Number(length)).toBeLessThanOrEqual(Number(limit))
      expect(await post.locator('.over').count()).toBe(0)
    }
    await page.close()
  })

  it('previews the mail', async () => {
    const page = await open(`/kit/${someArticle}/`)
    await page.locator('iframe').scrollIntoViewIfNeeded()
    const mail = page.frameLocator('iframe')
    await mail.locator('a').first().waitFor()
    const title = await page.locator('h1').textContent()
    expect(await mail.locator('body').textContent()).toContain(title)
    await page.close()
  })

  it('copies a text, says so, and copies the next one too', async () => {
    const page = await open(`/kit/${someArticle}/`)
    for (const name of ['x', 'linkedin']) {
      const post = page.locator('section[aria-labelledby=social] li').filter({
        has: page.locator(`a[href$="/${name}.txt"]`),
      })
      const button = post.getByRole('button')
      expect(await button.textContent()).toBe('Copy')
      await button.click()
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' })
      await button.getByText('Copied').waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe(textOf(`kit/social/${someArticle}/${name}.txt`).replace(/\n$/, ''))
    }
    await page.close()
  })

  it('goes back to the old word on the button, also after two clicks', async () => {
    const page = await open(`/kit/${someArticle}/`)
    await page.clock.install()
    const button = page.locator('button[data-copy]').first()
    await button.click()
    await button.getByText('Copied').waitFor()
    await button.click()
    await button.getByText('Copied').waitFor()
    await page.clock.runFor(10_000)
    expect(await button.textContent()).toBe('Copy')
    await page.close()
  })

  it('hides the buttons where no script runs, and shows all else', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const page = await open(`/kit/${someArticle}/`, plain)
    const buttons = page.locator('button')
    expect(await buttons.count()).toBeGreaterThanOrEqual(5)
    expect(await buttons.filter({ visible: true }).count()).toBe(0)
    const packs = page.locator('button[data-zip]')
    expect(await page.locator('.copy').filter({ visible: true }).count()).toBe(
      (await buttons.count()) - (await packs.count()),
    )
    await plain.close()
  })

  it('hides the buttons where the browser does not allow copying', async () => {
    const page = await context.newPage()
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(`${server.url}/kit/${someArticle}/`)
    expect(await page.locator('button[data-copy]').filter({ visible: true }).count()).toBe(0)
    expect(errors).toEqual([])
    await page.close()
  })

  it('gives the same bytes to download as were made', async () => {
    const page = await open(`/kit/${someArticle}/`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('section[aria-labelledby=cards] a[download][href$="/og.png"]').click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.png$/)
    expect(readFileSync(await download.path())).toEqual(
      readFileSync(join(KIT, `cards/${someArticle}/og.png`)),
    )
    await page.close()
  })
})
