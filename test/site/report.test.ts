import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typeset } from '../../plugins/html/typography.ts'
import { reportOf } from '../../plugins/insight/report.ts'
import { leave, sharedBrowser } from './browser.ts'
import { DIST, KIT, textOf } from './dist.ts'
import { library } from './example.ts'
import { type Server, serve } from './serve.ts'

const report = reportOf(library, 'da', 'marketer')
/** What the page says of a text, with the titles of those that it names. */
const told = (text: string): string =>
  text.replace(/\{([^}]+)\}/g, (_, id) => {
    const article = library.textOf(id)
    return article ? typeset(article.title, article.lang.value) : ''
  })

let browser: Browser
let server: Server
let page: Page

beforeAll(async () => {
  server = await serve([DIST, KIT])
  browser = await sharedBrowser()
  page = await browser.newPage({ locale: 'da-DK' })
  await page.goto(`${server.url}/kit/report/`)
})
afterAll(async () => {
  await leave(browser)
  await server.close()
})

const texts = (selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((all) => all.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()))

describe('the report in the kit', () => {
  it('is a click away from the kit', async () => {
    const kit = await browser.newPage({ locale: 'da-DK' })
    await kit.goto(`${server.url}/kit/`)
    await kit.getByRole('link', { name: 'Hvad biblioteket mangler' }).click()
    await kit.waitForURL('**/kit/report/index.html')
    expect(await kit.getByRole('heading', { level: 1 }).innerText()).toBe('Hvad biblioteket mangler')
    await kit.getByRole('button', { name: 'English' }).click()
    expect(await kit.getByRole('heading', { level: 1 }).innerText()).toBe('What the library needs')
    await kit.close()
  })

  it('asks search engines to stay away, and names no address of its own host', () => {
    const html = textOf('kit/report/index.html')
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">')
    const rooted = [...html.matchAll(/ (?:href|src)="\/[^"]*"/g)].map(([found]) => found)
    expect(rooted).toEqual([])
  })

  it('lists the gaps in their order, each with its reasons', async () => {
    const gaps = await texts('section[aria-labelledby=gaps-da] li')
    expect(gaps).toHaveLength(report.gaps.length)
    for (const [at, { reasons }] of report.gaps.entries()) {
      const [first = '', ...others] = told(reasons.map(({ text }) => text).join('; '))
      expect(gaps[at]).toContain(`${first.toLocaleUpperCase('da')}${others.join('')}.`)
    }
  })

  it('lists what to read again, with its day', async () => {
    const days = await page
      .locator('section[aria-labelledby=reviews-da] time')
      .evaluateAll((all) => all.map((element) => element.getAttribute('datetime')))
    expect(days.length).toBeGreaterThan(5)
    expect(days).toEqual(report.reviews.map(({ due }) => due))
  })

  it('lists the suggestions, each at its article, which it leads to, and with the one to link', async () => {
    const { linkSuggestions } = report.findings
    expect(linkSuggestions.length).toBeGreaterThan(0)
    const items = page.locator('section[aria-labelledby=linkSuggestions-da] li')
    for (const [at, { message, articles }] of linkSuggestions.entries()) {
      const item = items.nth(at)
      expect((await item.innerText()).replace(/\s+/g, ' ')).toContain(told(message))
      const links = await item.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      expect(links).toEqual(articles.map((id) => `../${id}/index.html`))
    }
  })

  it.each(['da', 'en'])('speaks to marketers, and names no file, no key and no place in %s', async (lang) => {
    const said = (await texts(`.report[lang=${lang}]`)).join(' ')
    expect(said).not.toMatch(/\.md\b|reviewBy|:\d+:\d+|\d{4}-\d\d-\d\d|[{}]|perennial /)
  })
})

describe.each(report.languages)('the picture of the articles in $id', ({ id, name }) => {
  const figure = (): ReturnType<Page['locator']> =>
    page.locator('figure').nth(report.languages.findIndex((language) => language.id === id))

  it('has a name for those who do not see it, which counts what it shows', async () => {
    const image = figure().getByRole('img')
    const filled = report.matrix.filter(({ language, count }) => language === id && count > 0)
    expect(await image.locator('title').textContent()).toBe(
      `Artikler på ${name} efter emne og fase: ${filled.length} af 32 pladser har en. Tabellen nedenfor har tallene.`,
    )
    expect(await image.getAttribute('aria-labelledby')).toBe(await image.locator('title').getAttribute('id'))
  })

  it('shows the same numbers as the table below it, and as the report', async () => {
    const numbers = await figure().locator('td').allTextContents()
    expect(numbers.map(Number)).toEqual(
      report.matrix.filter(({ language }) => language === id).map(({ count }) => count),
    )
    const discs = await figure().locator('.count').allTextContents()
    expect(discs.map((text) => text.trim())).toEqual(numbers.filter((number) => number !== '0'))
  })

  it('rings each gap with its number in the list', async () => {
    const listed = report.gaps.slice(0, 20).flatMap(({ language }, at) => (language === id ? [at + 1] : []))
    const rings = (await figure().locator('.rank').allTextContents()).map(Number)
    expect(rings.toSorted((a, b) => a - b)).toEqual(listed)
  })

  it('keeps all that it writes within its frame', async () => {
    const outside = await figure()
      .locator('svg')
      .evaluate((svg) => {
        const frame = svg.getBoundingClientRect()
        return [...svg.querySelectorAll('text, circle')].flatMap((mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect()
          const isIn =
            left >= frame.left - 1 &&
            right <= frame.right + 1 &&
            top >= frame.top - 1 &&
            bottom <= frame.bottom + 1
          return isIn ? [] : [mark.textContent]
        })
      })
    expect(outside).toEqual([])
  })
})
