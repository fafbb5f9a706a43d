import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser } from '../site/browser.ts'
import type { Running } from './dev-server.ts'

const button = (place: Locator, name: string): Locator => place.getByRole('button', { name, exact: true })
const topOf = (place: Locator): Promise<number> => place.evaluate((each) => each.getBoundingClientRect().top)

/** The articles that the tests of the desk change, each one of its own: what one saves makes no page of another come anew. */
export const DESK_IDS = [1, 2, 3, 4, 5].map((number) => `en/desk-${number}`)

/** Tell what whoever writes does at the desk of `perennial kit`, with articles of the same `text`. */
export function describeDesk(served: () => Running, text: string, fileAt: (id: string) => string): void {
  describe('the desk', () => testsOfDesk(served, text, fileAt))
}

function testsOfDesk(served: () => Running, text: string, fileAt: (id: string) => string): void {
  const left = [...DESK_IDS]
  let id = ''
  const fileOf = (): string => fileAt(id)
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
  })

  beforeEach(async () => {
    await page?.close()
    page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
    id = left.shift() ?? ''
    await page.goto(`${served().url}/kit/${id}/`)
  })

  describe('whoever changes a post', () => {
    it('sees what changes, loses nothing that is typed, and comes back to where it was saved', async () => {
      const fold = page.locator('[data-edit="social.linkedin"]')
      const field = fold.getByRole('textbox')
      await fold.locator('summary').click()
      const made = await field.inputValue()
      const [first = ''] = made.split('\n')
      await field.fill(made.replace(first, 'Our own #words.'))
      await button(fold, 'Show the change').click()
      await fold.locator('ins').waitFor()
      expect(await fold.locator('del').allTextContents()).toEqual([`${first}\n`])
      expect(await fold.locator('ins').allTextContents()).toEqual(['Our own #words.\n'])
      // Who reads such things may.
      expect(await fold.locator('pre').isVisible()).toBe(false)
      expect(await fold.locator('pre').textContent()).toContain('\n@@ ')

      await page.reload()
      expect(await field.inputValue()).toContain('Our own #words.')
      expect(await field.isVisible()).toBe(true)

      await fold.evaluate((each) => each.scrollIntoView({ block: 'center' }))
      const top = Math.max(await topOf(fold), 16)
      await button(fold, 'Save').click()
      const saved = page.locator('summary + .saved')
      await saved.waitFor()
      expect([await saved.innerText(), await saved.getAttribute('role')]).toEqual(['Saved', 'status'])
      await page.waitForLoadState('load')
      await expect.poll(async () => Math.abs((await topOf(fold)) - top)).toBeLessThan(2)
      expect(await field.isVisible()).toBe(true)
      expect(await field.inputValue()).toContain('Our own #words.')
      expect(await readFile(fileOf(), 'utf8')).toContain('\nsocial:\n  linkedin: |-\n    Our own #words.\n')
      await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0)
      await page.reload()
      expect(await saved.count()).toBe(0)
      expect(await field.isVisible()).toBe(false)
    })

    it('is told in plain words that nothing changes, and why nothing could be', async () => {
      const fold = page.locator('[data-edit="social.x"]')
      const answer = fold.getByRole('status')
      await fold.locator('summary').click()
      await button(fold, 'Show the change').click()
      await answer.getByText('Nothing changes: it says so already.').waitFor()
      await fold.getByRole('textbox').fill('Other words.')
      await page.locator('.of-article').evaluate((each) => each.setAttribute('data-article', 'en/none'))
      await button(fold, 'Show the change').click()
      await answer.getByText('It is no longer there. Load the page again.').waitFor()
      await page.getByRole('button', { name: 'Dansk' }).click()
      await answer.getByText('Det er her ikke mere. Genindlæs siden.').waitFor()
    })
  })

  describe('whoever chooses another sentence', () => {
    it('sees which comes and which goes, and is told at the list that it is saved', async () => {
      const group = page.locator('[data-lift="quotes"]')
      const going = await group.getByRole('combobox').inputValue()
      const next = group
        .locator('li', { has: page.getByRole('button', { name: 'Use this instead' }) })
        .first()
      const coming = await next.getAttribute('data-text')
      await next.getByRole('button', { name: 'Use this instead' }).click()
      const answer = page.locator('#lift-answer')
      await answer.locator('ins').waitFor()
      expect(await answer.locator('ins').textContent()).toBe(coming)
      expect(await answer.locator('del').textContent()).toBe(going)
      await button(answer, 'Save').click()
      await group.locator('h3 + .saved').getByText('Saved').waitFor()
      expect(await readFile(fileOf(), 'utf8')).toContain(`\n    - ${coming}\n`)
    })
  })

  describe('whoever marks a post as used', () => {
    it('says on which day, which is none that lies ahead, and comes back to it', async () => {
      const use = page.locator('[data-use="LinkedIn"]')
      const mark = use.getByRole('button', { name: 'Mark as used' })
      const day = use.getByLabel('Day')
      expect(await day.inputValue()).toBe(await page.evaluate(() => new Date().toLocaleDateString('sv-SE')))
      await day.fill('2999-01-01')
      await mark.click()
      await use.getByText('Choose a day up to today. What is yet to come has not been used.').waitFor()
      expect(await readFile(fileOf(), 'utf8')).toBe(text)
      await day.fill('2025-11-05')
      await mark.click()
      await use.locator('.saved').getByText('Saved').waitFor()
      expect(await use.locator('time').textContent()).toBe('5 Nov 2025')
      expect(await readFile(fileOf(), 'utf8')).toContain('\nused:\n  - on: LinkedIn\n    day: 2025-11-05\n')
    })

    it('has nothing of Astro before them', async () => {
      expect(await page.locator('astro-dev-toolbar').count()).toBe(0)
    })
  })
}
