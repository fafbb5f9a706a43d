import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sample, TESTS_ALL } from '../all.ts'
import { filesIn } from '../folders.ts'
import { FORMS } from '../forms/services.ts'
import { violations } from './axe.ts'
import { openBrowser } from './browser.ts'
import { listen } from './complaints.ts'
import { fileOf, textOf } from './dist.ts'
import { BOOK_BEHIND, FORMS_DIST as dist } from './forms-site.ts'
import { forKit, forPages } from './html-rules.ts'
import { type FormsServer, serveForms } from './serve-forms.ts'

/** The address that the tests sign up with; it may stand in the body of a POST and nowhere else. */
const ADDRESS = 'reader+winter@bikes.example'

/** The smallest side of what a thumb has to hit in a form, in CSS pixels. */
const SMALLEST_TARGET = 44

const OWN = '/en/get-own/'
const BOOK = `/en/book/${BOOK_BEHIND}/`
const PAGES = [
  OWN,
  '/en/get-formspree/',
  '/da/faa-mail/',
  BOOK,
  '/en/thanks/',
  `/en/thanks/${BOOK_BEHIND}/`,
  '/da/proev-igen/',
  '/en/choose-a-tool/',
  '/en/tell/',
  '/en/received/',
  '/en/keep-customers/',
  '/kit/',
]

/** The screens that forms are looked at on; a phone alone where not everything is tested. */
const LOOKS = [
  { screen: 'a phone', width: 360, colorScheme: 'light' },
  ...(TESTS_ALL ? [{ screen: 'a desktop', width: 1280, colorScheme: 'dark' } as const] : []),
] as const

let browser: Browser
let server: FormsServer

beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), serveForms(dist)])
})
afterAll(async () => {
  await Promise.all([browser.close(), server.close()])
})

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(server.url + path)
  return page
}

describe('every page of a site with forms', () => {
  it('is valid HTML', async () => {
    const faults: string[] = []
    const pages = [...PAGES, ...Object.keys(FORMS).map((id) => `/en/get-${id}/`)]
    for (const file of pages.map(fileOf)) {
      const rules = file.startsWith('kit/') ? forKit : forPages
      const { results } = await rules.validateString(textOf(file, dist))
      faults.push(...results.flatMap(({ messages }) => messages.map(({ message }) => `${file}: ${message}`)))
    }
    // listmonk wants a field of that name for each list.
    expect(faults).toEqual(['en/get-listmonk/index.html: Duplicate form control name "l"'])
  })

  it('may send forms to the services, and nowhere else', () => {
    expect(textOf('en/get-kit/index.html', dist)).toContain(
      "form-action 'self' https://app.kit.com https://bikes.us21.list-manage.com https://buttondown.com https://formspree.io https://lists.bikes.example;",
    )
  })

  it('links to the page on privacy in its language, the kit aside', async () => {
    const silent = (await filesIn(dist)).filter((file) => {
      const [, lang] = /^(da|en)\/.*\.html$/.exec(file) ?? []
      return (
        lang && !textOf(file, dist).includes(`href="/${lang}/${lang === 'da' ? 'privatliv' : 'privacy'}/"`)
      )
    })
    expect(silent).toEqual([])
  })

  it.each(LOOKS)('is right on $screen, in $colorScheme colours', async ({ width, colorScheme }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
    for (const path of sample(PAGES, 6)) {
      const page = await context.newPage()
      const complaints = listen(page, new URL(server.url).host)
      await page.goto(server.url + path)
      expect(complaints, path).toEqual([])
      const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth)
      expect(wide, path).toBeLessThanOrEqual(width)
      expect(await violations(page), path).toEqual([])
      await page.close()
    }
    await context.close()
  })
})

describe('a landing page', () => {
  it.each([OWN, BOOK, '/en/thanks/'])(
    'leads home, to the other language and to privacy, but has no menu: %s',
    async (path) => {
      const page = await open(await browser.newContext(), path)
      expect(await page.locator('header nav').count()).toBe(1)
      const links = await page
        .locator('header a, footer a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      expect(links).toEqual(['/en/', '/da/', '/en/privacy/'])
      await page.context().close()
    },
  )

  it('is not in the menu of other pages, and neither is the page on privacy', async () => {
    const page = await open(await browser.newContext(), '/en/')
    const titles = await page
      .getByRole('navigation', { name: 'Main menu' })
      .getByRole('link')
      .allTextContents()
    expect(titles.filter((title) => /winter|spring|Privacy/.test(title))).toEqual([])
    await page.context().close()
  })
})

describe('a form', () => {
  it('has fields, links and buttons that a thumb can hit', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
    for (const path of [OWN, '/en/get-kit/', BOOK, '/en/choose-a-tool/']) {
      const page = await open(context, path)
      const small = await page
        .locator('form :is(input[type=email], .form-tick, .form-agreement > a, button), a.button')
        .evaluateAll(
          (all, smallest) =>
            all.flatMap((target) => {
              const { width, height } = target.getBoundingClientRect()
              return Math.min(width, height) < smallest ? [`${width}×${height} ${target.outerHTML}`] : []
            }),
          SMALLEST_TARGET,
        )
      expect(small, path).toEqual([])
      await page.close()
    }
    await context.close()
  })

  it('keeps its trap from sight and from screen readers', async () => {
    const page = await open(await browser.newContext(), OWN)
    expect(await page.getByRole('textbox').count()).toBe(1)
    const trap = page.locator('input[name=website]')
    const { display, visibility } = await trap.evaluate((input) => {
      const { display, visibility } = getComputedStyle(input)
      return { display, visibility }
    })
    expect([display, visibility]).toEqual(['inline-block', 'visible'])
    expect(await page.locator('.form-trap').boundingBox()).toMatchObject({ width: 1, height: 1 })
    await page.context().close()
  })

  it.each([true, false])('is sent, and leads on to thanks (JavaScript: %s)', async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await open(context, OWN)
    const seen: string[] = []
    page.on('request', (request) => seen.push(request.url(), request.headers()['referer'] ?? ''))
    server.arrived = []
    await page.getByRole('textbox', { name: 'Your e-mail address' }).fill(ADDRESS)
    await page.getByRole('checkbox', { name: 'One mail in October & one in April.' }).check()
    await page.getByRole('textbox', { name: 'Your e-mail address' }).press('Enter')
    await page.waitForURL('**/en/thanks/')
    expect(server.arrived).toHaveLength(1)
    const [{ url, headers, fields } = { url: '', headers: {}, fields: new URLSearchParams() }] =
      server.arrived
    expect(url).toBe('/subscribe')
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(Object.fromEntries(fields)).toEqual({
      lang: 'en',
      success: 'https://pages.example/en/thanks/',
      failure: 'https://pages.example/en/try-again/',
      email: ADDRESS,
      website: '',
      consent: 'yes',
    })
    const shown = [...seen, page.url(), headers.referer ?? '', await page.content()]
    expect(shown.filter((text) => /reader(?:\+|%2B)winter/i.test(text))).toEqual([])
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Thank you for signing up')
    expect(await page.locator('main li h3 a').count()).toBe(3)
    await context.close()
  })

  it('stands at the end of an article where the site wants it there', async () => {
    const page = await open(await browser.newContext(), '/en/choose-a-tool/')
    const offer = page.getByRole('complementary', { name: 'One mail in spring' })
    server.arrived = []
    await offer.getByRole('textbox', { name: 'Your e-mail address' }).fill(ADDRESS)
    await offer.getByRole('button', { name: 'Sign me up' }).click()
    await page.waitForURL('**/en/thanks/')
    expect(server.arrived.map(({ fields }) => fields.get('email'))).toEqual([ADDRESS])
    await page.context().close()
  })

  it('for messages carries the id of the article that it stands in, without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await open(context, '/en/keep-customers/')
    expect(await page.getByRole('contentinfo').getByRole('link', { name: 'Tell us' }).count()).toBe(1)
    server.arrived = []
    const offer = page.getByRole('complementary', { name: 'What did we get wrong?' })
    await offer.getByRole('textbox', { name: 'Your message' }).fill('The second step is missing.')
    await offer.getByRole('button', { name: 'Send' }).click()
    await page.waitForURL('**/en/received/')
    expect(server.arrived.map(({ url, fields }) => [url, Object.fromEntries(fields)])).toEqual([
      [
        '/tell',
        {
          success: 'https://pages.example/en/received/',
          article: 'en/keep-customers',
          message: 'The second step is missing.',
          email: '',
          website: '',
        },
      ],
    ])
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Thank you, your message has arrived',
    )
    await context.close()
  })

  it.each([
    ['buttondown', 'email', 'https://buttondown.com/api/emails/embed-subscribe/bikes'],
    ['kit', 'email_address', 'https://app.kit.com/forms/123456/subscriptions'],
    ['mailchimp', 'EMAIL', 'https://bikes.us21.list-manage.com/subscribe/post?u=0123abcd&id=4567ef&f_id=89'],
    ['listmonk', 'email', 'https://lists.bikes.example/subscription/form'],
    ['netlify', 'email', '/en/thanks/'],
    ['formspree', 'email', 'https://formspree.io/f/xayzbcde'],
    ['own', 'email', '/subscribe'],
  ])('of %s is let through by the policy of the site, as a POST with %s to %s', async (id, field, url) => {
    const page = await open(await browser.newContext(), `/en/get-${id}/`)
    expect(await page.locator('form').count()).toBe(1)
    const complaints = listen(page, new URL(server.url).host)
    const sent: Request[] = []
    await page.route(new URL(url, server.url).href, async (route) => {
      if (route.request().method() === 'POST') sent.push(route.request())
      await route.fulfill({ contentType: 'text/html', body: '<title>Received</title>' })
    })
    await page.getByRole('textbox', { name: 'Your e-mail address' }).fill(ADDRESS)
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page.locator('form button').click()
    await page.waitForFunction(() => document.title === 'Received')
    expect(sent).toHaveLength(1)
    const fields = new URLSearchParams(sent[0]?.postData() ?? '')
    expect(fields.get(field)).toBe(ADDRESS)
    expect(sent[0]?.headers()['referer'] ?? '').not.toContain('reader')
    expect(complaints.filter((complaint) => !complaint.startsWith('leaves the site: '))).toEqual([])
    await page.context().close()
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
    const page = await open(await browser.newContext(), '/en/choose-a-tool/')
    expect(await page.locator('figure.proof').allTextContents()).toEqual([
      'I ride all winter now.Adacourierin a letter, March 2026',
    ])
    expect(await page.locator('figure.proof + aside.offer').count()).toBe(1)
    for (const name of (await filesIn(dist)).filter((file) => file.endsWith('.html')))
      expect(textOf(name, dist), name).not.toMatch(/"(?:Review|AggregateRating)"|by mail on 2026/)
  })

  it('is downloaded after the form, and has its chapters to look into before', async () => {
    const page = await open(await browser.newContext(), BOOK)
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
    await page.context().close()
  })

  it('leaves a book without a form to be downloaded from its page', () => {
    expect(textOf('da/bog/da-haandbog/index.html', dist)).toContain('href="/ebook/da-haandbog.epub"')
  })
})
