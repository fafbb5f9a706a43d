import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { sample, TESTS_ALL } from '../../all.ts'
import { library } from '../example.ts'
import { ARTICLE, FILE } from './desk-task.ts'
import { DANISH, kitInBrowser } from './in-browser.ts'

const kit = kitInBrowser()
const USED = 'perennial-kit-used'
const ALL = `${library.articles.length} artikler`

async function openAs(path: string, kept?: string, timezoneId = 'Europe/Copenhagen'): Promise<Page> {
  const context = await kit.browser.newContext({ ...DANISH, timezoneId })
  await context.clock.setFixedTime(new Date('2026-12-01T23:30:00Z'))
  if (kept !== undefined)
    await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [USED, kept] as const)
  return kit.open(path, context)
}

const told = (page: Page, text: string): Promise<void> =>
  expect.poll(() => page.locator('#found').textContent()).toBe(text)

describe('what was used', () => {
  it.each(
    sample(
      [
        ['Europe/Copenhagen', '2026-12-02'],
        ['America/Los_Angeles', '2026-12-01'],
        ['Pacific/Kiritimati', '2026-12-02'],
      ],
      1,
    ),
  )('was used on the day that it is in %s: %s', async (timezone, day) => {
    const page = await openAs(FILE, undefined, timezone)
    const use = page.locator('[data-use="X"]')
    const mark = use.getByRole('button', { name: 'Markér som brugt' })
    await mark.click()
    // Once on a day is enough.
    expect(await mark.isVisible()).toBe(false)
    expect(await use.locator('time').getAttribute('datetime')).toBe(day)
    expect(await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? ''), USED)).toEqual([
      { id: ARTICLE, day, on: 'X' },
    ])
    await page.context().close()
  })

  it('is written as days are in the language of the page', async () => {
    const page = await openAs(FILE, JSON.stringify([{ id: ARTICLE, day: '2026-11-05', on: 'X' }]))
    const time = page.locator('[data-use="X"] time')
    expect(await time.textContent()).toBe('5. nov. 2026')
    await page.getByRole('button', { name: 'English' }).click()
    expect(await time.textContent()).toBe('5 Nov 2026')
    // Nothing of it stands beside another network.
    expect(await page.locator('.used').count()).toBe(1)
    await page.context().close()
  })

  it.each(sample(['null', '{}', '[null, 1, "a", {"id": 1}]', 'no JSON at all', ''], 1))(
    'is nothing where the browser keeps what is not ours: %s',
    async (kept) => {
      const page = await openAs('/kit/#is=unused', kept)
      await told(page, ALL)
      await page.context().close()
    },
  )

  it('is known on a page that somebody comes back to, and so is the language', async () => {
    const page = await openAs('/kit/#is=unused')
    await told(page, ALL)
    await page.evaluate(
      ([key, id]) => {
        localStorage.setItem(key, JSON.stringify([{ id, day: '2026-12-01', on: 'X' }]))
        localStorage.setItem('perennial-kit-language', 'en')
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
      },
      [USED, ARTICLE] as const,
    )
    await told(page, `${library.articles.length - 1} articles`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.context().close()
  })
})

describe('what is looked for', () => {
  it('stands in the address, best match first, also when somebody goes to a part of the page, or changes it by hand', async () => {
    const page = await openAs('/kit/')
    const order = page.getByRole('combobox')
    await told(page, ALL)
    expect(await order.inputValue()).toBe('newest')
    expect(await order.locator('option[value="best"]').getAttribute('hidden')).not.toBe(null)
    await page.getByRole('searchbox').fill('svinghjul')
    await told(page, '2 artikler')
    expect(await order.inputValue()).toBe('best')
    expect(new URL(page.url()).hash).toBe('#words=svinghjul')
    await page.getByRole('searchbox').fill('')
    await told(page, ALL)
    expect(await order.inputValue()).toBe('newest')
    expect(new URL(page.url()).hash).toBe('')

    await page.getByRole('searchbox').fill('svinghjul')
    await told(page, '2 artikler')
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/kit/#content')
    await told(page, '2 artikler')
    expect(await page.getByRole('searchbox').inputValue()).toBe('svinghjul')

    await page.evaluate(() => {
      location.hash = '#words=svinghjul&lang=da&view=list'
    })
    await told(page, '1 artikel')
    expect(await page.getByRole('searchbox').inputValue()).toBe('svinghjul')
    expect(await page.locator('.chosen').textContent()).toBe('(1)')
    await page.context().close()
  })

  // `test/kit/wish.test.ts` reads such addresses.
  it.runIf(TESTS_ALL)('is passed over where nobody knows it', async () => {
    const page = await openAs('/kit/#stage=none&view=carousel&order=loudest&month=2026-99&colour=red')
    await told(page, ALL)
    await page.context().close()
  })
})

// A sample has `test/kit/find-rows.test.ts`.
it.runIf(TESTS_ALL)(
  'what was not used was not used on the network that is looked for, however that was written',
  async () => {
    const page = await openAs(
      '/kit/#network=Facebook&is=unused',
      JSON.stringify([{ id: ARTICLE, day: '2026-11-05', on: 'facebook' }]),
    )
    await told(page, `${library.articles.length - 1} artikler`)
    const unused = page.locator('label', { has: page.locator('input[value="unused"]') })
    expect(await unused.locator('.on').textContent()).toContain('Facebook')
    await page.locator('summary').click()
    expect((await unused.innerText()).replace(/\s+/g, ' ')).toMatch(/^ikke brugt endnu på Facebook/)
    await page.context().close()
  },
)

describe('a reader of another language than the first', () => {
  it.each(sample(['/kit/', FILE], 1))('sees no word change while %s comes', async (path) => {
    const context = await kit.browser.newContext({ locale: 'en-GB' })
    // The script that does the rest never comes.
    await context.route('**/kit.js', (route) => route.abort())
    const page = await kit.open(path, context)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('.top nav a').first().innerText()).toBe('Articles')
    await context.close()
  })
})

it('the filters say how many articles each would leave', async () => {
  const page = await openAs('/kit/')
  await page.locator('summary').click()
  const decision = page.getByRole('checkbox', { name: 'Beslutning' })
  const number = decision.locator('xpath=..').locator('.n')
  const own = library.articles.filter(({ stage }) => stage.value === 'decision').length
  await expect.poll(() => number.textContent()).toBe(`${own}`)
  await decision.check()
  await told(page, `${own} artikler`)
  await page.getByRole('searchbox').fill('no article has this')
  await expect.poll(() => number.textContent()).toBe('0')
  await page.context().close()
})
