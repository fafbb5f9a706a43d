import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { library } from '../example.ts'
import type { Reader } from '../tasks/reader.ts'
import { ARTICLE, type DeskTask, FILE, isFocused, TITLE } from './desk-task.ts'
import { DESK } from './desk-words.ts'

/** Choose a view: by keys it is one stop of the tab key, and the arrows go through it. */
async function view({ page, way, press }: Reader, name: string): Promise<void> {
  const wanted = page.getByRole('radio', { name })
  if (way === 'pointer') {
    await press(page.locator('.views label', { hasText: name }))
    return
  }
  await page.locator('.views :checked').focus()
  while (!(await wanted.isChecked())) await page.keyboard.press('ArrowRight')
}

async function find({ page, lang, write }: Reader, words: string, count: number): Promise<void> {
  await write(page.getByRole('searchbox', { name: DESK[lang].search }), words)
  await told(page.locator('#found'), count === 0 ? DESK[lang].none : DESK[lang].count(count))
}

async function told(status: Locator, text: string): Promise<void> {
  await expect.poll(() => status.textContent()).toBe(text)
}

export const findAndComeBack: DeskTask = {
  task: 'finds articles, goes into one, and comes back to what was found',
  at: '/kit/',
  do: async (marketer) => {
    const words = DESK[marketer.lang]
    const { page, press, follow, look } = marketer
    await look()
    await find(marketer, 'perennial', 8)
    await press(page.locator('summary'))
    await press(page.getByRole('checkbox', { name: words.decision }))
    await press(page.getByRole('checkbox', { name: 'Pinterest' }))
    await told(page.locator('#found'), words.count(6))
    await look()
    await view(marketer, words.list)
    await page.locator('#results .list').waitFor()
    await look()
    const address = page.url()
    expect(new URL(address).hash).toBe('#words=perennial&stage=decision&network=Pinterest&view=list')
    await follow(page.locator(`#results a[href$="${ARTICLE}/index.html"]`))
    expect(await page.locator('h1').textContent()).toBe(TITLE)
    await look()
    await page.goBack()
    await told(page.locator('#found'), words.count(6))
    expect(page.url()).toBe(address)
    expect(await page.getByRole('searchbox').inputValue()).toBe('perennial')
    expect(await page.locator('.chosen').innerText()).toBe('(2)')
    expect(await page.locator('#results .list li').count()).toBe(6)
    await press(page.locator('summary'))
    await press(page.getByRole('button', { name: words.clear }))
    await told(page.locator('#found'), words.count(library.articles.length))
  },
}

export const markAsUsed: DeskTask = {
  task: 'marks a post as used, finds what is not, sees it in the calendar, and takes it back',
  at: FILE,
  do: async (marketer) => {
    const words = DESK[marketer.lang]
    const { page, press, follow, look } = marketer
    const use = page.locator('[data-use="LinkedIn"]')
    await press(use.getByRole('button', { name: words.mark }))
    await use.getByText(words.used, { exact: true }).filter({ visible: true }).waitFor()
    await look()
    await follow(page.locator('.top nav a').first())
    await press(page.locator('summary'))
    await press(page.getByRole('checkbox', { name: words.unused }))
    await told(page.locator('#found'), words.count(library.articles.length - 1))
    await find(marketer, TITLE, 0)
    await press(page.getByRole('button', { name: words.clear }))
    await find(marketer, TITLE, 1)
    await view(marketer, words.calendar)
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'))
    const day = page.locator('.calendar td', { has: page.locator(`time[datetime="${today}"]`) })
    await day.locator('li.used', { hasText: TITLE }).waitFor()
    await look()
    await follow(day.locator('li.used a'))
    await press(use.getByRole('button', { name: words.undo }))
    expect(await use.locator('.uses').innerText()).toBe('')
    expect(await isFocused(use.getByRole('button', { name: words.mark }))).toBe(true)
    expect(await page.evaluate(() => localStorage.getItem('perennial-kit-used'))).toBe('[]')
  },
}

export const goThroughMonths: DeskTask = {
  task: 'goes through the months, and keeps the button under the finger',
  at: '/kit/#view=calendar&month=2026-02',
  do: async (marketer) => {
    const words = DESK[marketer.lang]
    const { page, press, lookClosely } = marketer
    const month = page.getByRole('heading', { level: 2 })
    const earlier = page.getByRole('button', { name: words.earlier })
    await press(earlier)
    await told(month, words.month)
    expect(await isFocused(earlier)).toBe(true)
    const days = await page.locator('.calendar .published').count()
    expect(days).toBe(6)
    await lookClosely()
    await press(earlier)
    if (marketer.way === 'keyboard') await page.keyboard.press('Enter')
    else await press(earlier)
    expect(new URL(page.url()).hash).toBe('#view=calendar&month=2025-11')
    await press(page.getByRole('button', { name: words.later }))
    expect(new URL(page.url()).hash).toBe('#view=calendar&month=2025-12')
  },
}

export const keepLanguage: DeskTask = {
  task: 'keeps the language on the next page and when it is loaded again',
  at: '/kit/',
  do: async (marketer) => {
    const { page, press, follow, look, lang } = marketer
    await page.reload()
    await look()
    await follow(page.locator('.top nav a').nth(1))
    await look()
    const other = lang === 'da' ? 'en' : 'da'
    await press(page.getByRole('button', { name: DESK[other].language, exact: true }))
    await look(other)
    await follow(page.locator('.top nav a').first())
    await told(page.locator('#found'), DESK[other].count(library.articles.length))
    expect(await page.title()).toBe(other === 'da' ? 'Materialer – Perennial' : 'Marketing kit – Perennial')
    await look(other)
  },
}
