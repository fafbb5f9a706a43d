import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sample, TESTS_ALL } from '../../all.ts'
import { filesIn } from '../../folders.ts'
import { listen } from '../complaints.ts'
import { KIT, textOf } from '../dist.ts'
import { library, plan } from '../example.ts'
import { DANISH, filesOf, kitInBrowser, planned } from './in-browser.ts'

const kit = kitInBrowser()
const ids = library.articles.map(({ id }) => id)
const newestFirst = library.articles
  .toSorted((a, b) => ((a.dates.published ?? '') < (b.dates.published ?? '') ? 1 : -1))
  .map(({ dates }) => dates.published?.slice(0, 10))
const pages = (await filesIn(KIT)).filter(
  (file) => file.endsWith('.html') && !file.startsWith('kit/newsletter/'),
)

describe('every page of the kit', () => {
  it('is one of the index, the campaigns, the books, the pages, the report and the articles', () => {
    const rooms = ['', 'campaigns/', 'books/', 'pages/', 'report/', ...ids.map((id) => `${id}/`)]
    expect(pages.toSorted()).toEqual(rooms.map((room) => `kit/${room}index.html`).toSorted())
  })

  it('asks search engines to stay away', () => {
    const robots = '<meta name="robots" content="noindex, nofollow">'
    expect(pages.filter((file) => !textOf(file).includes(robots))).toEqual([])
  })

  it('names no address of its own host, so that it works from a folder too', () => {
    const rooted = pages.flatMap((file) =>
      [...textOf(file).matchAll(/ (?:href|src|data-index)="\/[^"]*"/g)].map(([found]) => `${file}:${found}`),
    )
    expect(rooted).toEqual([])
  })

  it('has the same menu, in which it is marked where it stands there', async () => {
    const names = ['Artikler', 'Kampagner', 'E-bøger', 'Sider og forfattere', 'Hvad biblioteket mangler']
    const rooms = ['', 'campaigns/', 'books/', 'pages/', 'report/']
    for (const room of sample(rooms, 1)) {
      const page = await kit.open(`/kit/${room}`)
      const links = page.getByRole('navigation').first().getByRole('link')
      expect((await links.allInnerTexts()).map((text) => text.trim())).toEqual(names)
      expect(await page.locator('.top a[aria-current="page"]').innerText()).toBe(names[rooms.indexOf(room)])
      await page.close()
    }
  })
})

describe('the first page of the kit', () => {
  it('lists every article with its card, the newest first', async () => {
    const page = await kit.open('/kit/')
    await page.locator('#results li[aria-posinset="1"]').waitFor()
    // All of them stand in the page only where the screen is near.
    await page.setViewportSize({ width: 1280, height: 4000 })
    await expect.poll(() => page.locator('#results li').count()).toBe(ids.length)
    const links = await filesOf(page, '#results a', 'href')
    expect(links.toSorted()).toEqual(ids.map((id) => `kit/${id}/index.html`).toSorted())
    const dates = new Map(library.articles.map(({ id, dates }) => [id, dates.published?.slice(0, 10)]))
    expect(links.map((link) => dates.get(link.slice('kit/'.length, -'/index.html'.length)))).toEqual(
      newestFirst,
    )
    const cards = await filesOf(page, '#results img', 'src')
    expect(cards.toSorted()).toEqual(ids.map((id) => `cards/${id}/og.png`).toSorted())
    expect(await page.getByRole('status').first().textContent()).toBe(`${ids.length} artikler`)
    await page.close()
  })

  it('lists them as plain links where no script runs, and shows nothing that does nothing', async () => {
    const plain = await kit.browser.newContext({ javaScriptEnabled: false })
    const page = await kit.open('/kit/', plain)
    const links = await filesOf(page, '#results a', 'href')
    expect(links.toSorted()).toEqual(ids.map((id) => `kit/${id}/index.html`).toSorted())
    expect(await page.locator(':is(button, input, select, summary, form):visible').count()).toBe(0)
    await plain.close()
  })

  // In a sample no address is rooted, and tasks and tests of articles do the rest on a server.
  it.runIf(TESTS_ALL)('finds, shows and leads on when it is opened from a folder', async () => {
    const context = await kit.browser.newContext({ ...DANISH, viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const complaints = listen(page, '')
    await page.goto(`${pathToFileURL(join(KIT, 'kit/index.html'))}`)
    await page.getByRole('searchbox').fill('what flywheel')
    await page.getByText('1 artikel', { exact: true }).waitFor()
    await page.locator('#results a').click()
    await page.waitForURL('**/kit/en/what-is-a-flywheel/index.html')
    await page.locator('a[data-open]').first().click()
    const picture = page.getByRole('dialog').locator('img')
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200)
    await page.keyboard.press('Escape')
    // The browser lets no page read what lies beside it in a folder.
    expect(await page.locator(':is([data-zip], [data-zip-picked], .pick):visible').count()).toBe(0)
    expect(await page.locator('[data-from-folder]').innerText()).toMatch(/^Kittet er åbnet fra en mappe\./)
    const targets = await page
      .locator('a[download]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('target')))
    expect(new Set(targets)).toEqual(new Set(['_blank']))
    await page.goBack()
    await page.getByText('1 artikel', { exact: true }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })
})

it('the books of the kit have all their files', async () => {
  const page = await kit.open('/kit/books/')
  const downloads = await filesOf(page, '.book a[download]', 'href')
  const ofBooks = library.books.flatMap(({ id }) => [...planned('ebook', id), ...planned('cards', id)])
  expect(downloads.toSorted()).toEqual(ofBooks.toSorted())
  await page.close()
})

it('cards that belong to no article, campaign or book stand on a page of their own', async () => {
  const page = await kit.open('/kit/pages/')
  const kinds = new Set(['page', 'author'])
  const expected = plan
    .filter(({ channel, output }) => channel === 'cards' && kinds.has(output.subject.kind))
    .map(({ address }) => address)
  expect((await filesOf(page, 'a[download]', 'href')).toSorted()).toEqual(expected.toSorted())
  await page.close()
})
