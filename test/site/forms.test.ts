import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sample, TESTS_ALL } from '../all.ts'
import { filesIn } from '../folders.ts'
import { FORMS } from '../forms/services.ts'
import { violations } from './axe.ts'
import { leave, sharedBrowser } from './browser.ts'
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
  '/en/get-kit/',
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

/** Those that a browser looks at: in a sample a form, a book behind one, and the one for messages. */
const LOOKED_AT = TESTS_ALL ? PAGES : [OWN, BOOK, '/en/tell/']

/** The screens that forms are looked at on; a phone alone where not everything is tested. */
const LOOKS = [
  { screen: 'a phone', width: 360, colorScheme: 'light' },
  ...(TESTS_ALL ? [{ screen: 'a desktop', width: 1280, colorScheme: 'dark' } as const] : []),
] as const

let browser: Browser
let server: FormsServer

beforeAll(async () => {
  ;[browser, server] = await Promise.all([sharedBrowser(), serveForms(dist)])
})
afterAll(async () => {
  await Promise.all([leave(browser), server.close()])
})

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(server.url + path)
  return page
}

/** List the fields, links and buttons of forms that a thumb can't hit. */
function smallTargets(page: Page): Promise<string[]> {
  return page
    .locator('form :is(input[type=email], .form-tick, .form-agreement > a, button), a.button')
    .evaluateAll(
      (all, smallest) =>
        all.flatMap((target) => {
          const { width, height } = target.getBoundingClientRect()
          return Math.min(width, height) < smallest ? [`${width}×${height} ${target.outerHTML}`] : []
        }),
      SMALLEST_TARGET,
    )
}

describe('every page of a site with forms', () => {
  it('is valid HTML', async () => {
    const faults: string[] = []
    const services = Object.keys(FORMS).filter((id) => TESTS_ALL || id === 'listmonk')
    const pages = [...sample(PAGES, 2), ...services.map((id) => `/en/get-${id}/`)]
    for (const file of new Set(pages.map(fileOf))) {
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
    for (const path of LOOKED_AT) {
      const page = await context.newPage()
      const complaints = listen(page, new URL(server.url).host)
      await page.goto(server.url + path)
      expect(complaints, path).toEqual([])
      const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth)
      expect(wide, path).toBeLessThanOrEqual(width)
      expect(await violations(page), path).toEqual([])
      if (width < 600) expect(await smallTargets(page), path).toEqual([])
      await page.close()
    }
    await context.close()
  })
})

describe('a form', () => {
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

  // A task of readers sends one with JavaScript.
  it.each(sample([true, false], 1))(
    'is sent, and leads on to thanks (JavaScript: %s)',
    async (javaScriptEnabled) => {
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
    },
  )

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

  const services = [
    ['buttondown', 'email', 'https://buttondown.com/api/emails/embed-subscribe/bikes'],
    ['kit', 'email_address', 'https://app.kit.com/forms/123456/subscriptions'],
    ['mailchimp', 'EMAIL', 'https://bikes.us21.list-manage.com/subscribe/post?u=0123abcd&id=4567ef&f_id=89'],
    ['listmonk', 'email', 'https://lists.bikes.example/subscription/form'],
    ['netlify', 'email', '/en/thanks/'],
    ['formspree', 'email', 'https://formspree.io/f/xayzbcde'],
    ['own', 'email', '/subscribe'],
  ] as const
  it.each(sample(services, 1))(
    'of %s is let through by the policy of the site, as a POST with %s to %s',
    async (id, field, url) => {
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
    },
  )
})
