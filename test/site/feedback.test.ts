import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sample, TESTS_ALL } from '../all.ts'
import { filesIn } from '../folders.ts'
import { violations } from './axe.ts'
import { leave, sharedBrowser } from './browser.ts'
import { listen } from './complaints.ts'
import { DIST, textOf } from './dist.ts'
import { type FormsServer, serveForms } from './serve-forms.ts'

/** The form of the example in each of its languages, and the words by which readers find it. */
const FORMS = [
  {
    lang: 'en',
    article: 'keep-your-library-fresh',
    landing: '/en/feedback/',
    received: '/en/received/',
    privacy: '/en/privacy/',
    headline: 'What did you have to look up somewhere else?',
    message: 'Your message',
    which: 'Which article? (optional)',
    email: 'Your e-mail address, for an answer (optional)',
    treated: 'How we treat what you write',
    arrived: 'Thank you, your message has arrived',
  },
  {
    lang: 'da',
    article: 'hold-biblioteket-friskt',
    landing: '/da/tilbagemelding/',
    received: '/da/modtaget/',
    privacy: '/da/privatliv/',
    headline: 'Hvad måtte du slå op et andet sted?',
    message: 'Din besked',
    which: 'Hvilken artikel? (valgfrit)',
    email: 'Din mailadresse, hvis du vil have svar (valgfrit)',
    treated: 'Sådan behandler vi det, du skriver',
    arrived: 'Tak, din besked er kommet frem',
  },
] as const

/** The screens that the form is looked at on. */
const LOOKS = [
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const

/** More presses of the key than there are things to stop at before the end of an article. */
const MOST_STOPS = 200

let browser: Browser
let server: FormsServer

beforeAll(async () => {
  ;[browser, server] = await Promise.all([sharedBrowser(), serveForms(DIST)])
})
afterAll(async () => {
  await Promise.all([leave(browser), server.close()])
})

/** Open a page in a browser that runs no scripts. */
async function openPlain(path: string): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(server.url + path)
  server.arrived = []
  return page
}

const sent = (): unknown[] => server.arrived.map(({ url, fields }) => [url, Object.fromEntries(fields)])

it('Netlify finds one form, with the same fields wherever it stands', async () => {
  const pages = (await filesIn(DIST)).filter((file) => file.endsWith('.html'))
  const forms = pages.flatMap((file) =>
    [...textOf(file).matchAll(/<form\b[^>]*method="post".*?<\/form>/gs)].map(([form]) => ({ file, form })),
  )
  const home = FORMS.flatMap(({ lang, article, landing }) => [
    `${lang}/${article}/index.html`,
    `${landing.slice(1)}index.html`,
  ])
  expect(forms.map(({ file }) => file).sort()).toEqual(home.sort())
  for (const { file, form } of forms) {
    expect(form, file).toContain(
      'name="feedback" data-netlify="true" data-netlify-honeypot="bot-field" action="',
    )
    const names = [...form.matchAll(/<(?:input|textarea)\b[^>]*? name="([^"]*)"/g)].map(([, name]) => name)
    expect(names.sort(), file).toEqual(['article', 'bot-field', 'email', 'form-name', 'message'])
  }
})

describe.each(sample(FORMS, 1))('the form for feedback in $lang', (form) => {
  const id = `${form.lang}/${form.article}`

  it('stands at the end of an article and sends its id, by keyboard alone and without JavaScript', async () => {
    const page = await openPlain(`/${id}/`)
    const offer = page.getByRole('complementary', { name: form.headline })
    expect(await offer.getByRole('textbox').count()).toBe(2)
    const focused = (name: string): Promise<number> =>
      offer.getByRole('textbox', { name, exact: true }).and(page.locator(':focus')).count()
    for (let stops = 0; stops < MOST_STOPS && (await focused(form.message)) === 0; stops++)
      await page.keyboard.press('Tab')
    expect(await focused(form.message)).toBe(1)
    await page.keyboard.type('The third step.')
    await page.keyboard.press('Tab')
    expect(await focused(form.email)).toBe(1)
    await page.keyboard.press('Tab')
    const privacy = offer.getByRole('link', { name: form.treated }).and(page.locator(':focus'))
    expect(await privacy.getAttribute('href')).toBe(form.privacy)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${form.received}`)
    const fields = { 'form-name': 'feedback', message: 'The third step.', article: id, email: '' }
    expect(sent()).toEqual([[form.received, { ...fields, 'bot-field': '' }]])
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(form.arrived)
    await page.context().close()
  })

  it('has a page of its own, at the foot of every other, that asks which article is meant, and is not sent without a message', async () => {
    const page = await openPlain(`/${form.lang}/`)
    await page.getByRole('contentinfo').locator(`a[href="${form.landing}"]`).click()
    await page.waitForURL(`**${form.landing}`)
    await page.getByRole('button').click()
    expect(await page.locator('textarea:invalid').count()).toBe(1)
    expect(new URL(page.url()).pathname).toBe(form.landing)
    expect(sent()).toEqual([])
    await page.getByRole('textbox', { name: form.message, exact: true }).fill('The third step.')
    await page.getByRole('textbox', { name: form.which, exact: true }).fill('Oil a chain')
    await page.getByRole('textbox', { name: form.email, exact: true }).fill('ada@bikes.example')
    await page.getByRole('button').click()
    await page.waitForURL(`**${form.received}`)
    const fields = { 'form-name': 'feedback', message: 'The third step.', article: 'Oil a chain' }
    expect(sent()).toEqual([[form.received, { ...fields, email: 'ada@bikes.example', 'bot-field': '' }]])
    await page.context().close()
  })

  // Tests of pages look at both in a sample: as pages of their kind.
  it.runIf(TESTS_ALL).each(LOOKS)(
    'is right on a screen of $width, in $colorScheme colours',
    async ({ width, colorScheme }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
      for (const path of [`/${id}/`, form.landing]) {
        const page = await context.newPage()
        const complaints = listen(page, new URL(server.url).host)
        await page.goto(server.url + path)
        expect(await violations(page), path).toEqual([])
        expect(complaints, path).toEqual([])
        const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth)
        expect(wide, path).toBeLessThanOrEqual(width)
      }
      await context.close()
    },
  )
})
