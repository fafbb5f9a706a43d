import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sample } from '../all.ts'
import { filesIn } from '../folders.ts'
import { leave, sharedBrowser } from './browser.ts'
import { textOf } from './dist.ts'
import { BOOK_BEHIND, FORMS_DIST as dist } from './forms-site.ts'
import { type FormsServer, serveForms } from './serve-forms.ts'

const BOOK = `/en/book/${BOOK_BEHIND}/`
const ADDRESS = 'reader@bikes.example'

let browser: Browser
let server: FormsServer

beforeAll(async () => {
  ;[browser, server] = await Promise.all([sharedBrowser(), serveForms(dist)])
})
afterAll(async () => {
  await Promise.all([leave(browser), server.close()])
})

async function open(path: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(server.url + path)
  return page
}

describe('a landing page', () => {
  it.each(sample(['/en/get-own/', BOOK, '/en/thanks/'], 1))(
    'leads home, to the other language and to privacy, but has no menu: %s',
    async (path) => {
      const page = await open(path)
      expect(await page.locator('header nav').count()).toBe(1)
      const links = await page
        .locator('header a, footer a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      expect(links).toEqual(['/en/', '/da/', '/en/privacy/'])
      await page.close()
    },
  )

  it('is not in the menu of other pages, and neither is the page on privacy', async () => {
    const page = await open('/en/')
    const titles = await page
      .getByRole('navigation', { name: 'Main menu' })
      .getByRole('link')
      .allTextContents()
    expect(titles.filter((title) => /winter|spring|Privacy/.test(title))).toEqual([])
    await page.close()
  })
})

describe('a book behind a form', () => {
  const file = `/ebook/${BOOK_BEHIND}.epub`
  const files = new RegExp(`${BOOK_BEHIND}\\.(?:epub|pdf)`)

  it('is linked to from one page alone, which search engines do not keep', async () => {
    const naming: string[] = []
    for (const name of await filesIn(dist)) {
      const bytes = await readFile(join(dist, name))
      const parts = name.endsWith('.epub') ? Object.values(unzipSync(bytes)) : [bytes]
      if (parts.some((part) => files.test(strFromU8(part)))) naming.push(name)
    }
    expect(naming).toEqual([`en/thanks/${BOOK_BEHIND}/index.html`])
    expect(textOf(naming[0] ?? '', dist)).toContain('<meta name="robots" content="noindex">')
    for (const map of ['sitemap.xml', 'en/rss.xml', 'en/feed.json'])
      expect(textOf(map, dist)).not.toContain('/thanks/')
  })

  it('shows what people said as it was said, and tells search engines of no review', async () => {
    const page = await open('/en/choose-a-tool/')
    expect(await page.locator('figure.proof').allTextContents()).toEqual([
      'I ride all winter now.Adacourierin a letter, March 2026',
    ])
    expect(await page.locator('figure.proof + aside.offer').count()).toBe(1)
    for (const name of (await filesIn(dist)).filter((file) => file.endsWith('.html')))
      expect(textOf(name, dist), name).not.toMatch(/"(?:Review|AggregateRating)"|by mail on 2026/)
  })

  it('is downloaded after the form, and has its chapters to look into before', async () => {
    const page = await open(BOOK)
    expect(await page.getByRole('listitem').filter({ hasText: 'keep a chain clean' }).count()).toBe(1)
    expect(await page.getByRole('figure').allTextContents()).toEqual([
      'I ride all winter now.Adacourierin a letter, March 2026',
      'We sell fewer chains, and more lamps.Adain a letter, March 2026',
    ])
    expect(await page.getByRole('link', { name: 'Read the chapter' }).getAttribute('href')).toBe(
      '/en/first-steps/',
    )
    await page.getByRole('textbox', { name: 'Your e-mail address' }).fill(ADDRESS)
    await page.getByRole('checkbox').check()
    await page.getByRole('button').click()
    await page.waitForURL(`**/en/thanks/${BOOK_BEHIND}/`)
    const link = page.getByRole('link', { name: 'Download the e-book (EPUB)' })
    expect(await link.getAttribute('href')).toBe(file)
    expect((await page.request.get(server.url + file)).status()).toBe(200)
    await page.close()
  })

  it('leaves a book without a form to be downloaded from its page', () => {
    expect(textOf('da/bog/da-haandbog/index.html', dist)).toContain('href="/ebook/da-haandbog.epub"')
  })
})
