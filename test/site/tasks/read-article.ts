import { expect } from 'vitest'
import { reach } from './hands.ts'
import type { Reader } from './reader.ts'
import type { Task } from './task.ts'

/** Articles with a footnote, in one of them in a part that is folded, and the words on the way to it. */
const READ = {
  da: {
    path: '/da/nyhedsbrev-folk-aabner/',
    skip: 'Gå til indholdet',
    contents: 'I denne artikel',
    fold: undefined,
    next: 'Næste skridt',
  },
  en: {
    path: '/en/ab-testing-on-a-small-site/',
    skip: 'Skip to content',
    contents: 'In this article',
    fold: 'The formula for a spreadsheet',
    next: 'Next step',
  },
} as const

/** By the contents to a part, to a footnote and back, and to the next step. */
export const readArticle: Task = {
  task: 'read an article',
  site: 'example',
  do: async (reader) => {
    const { page, lang } = reader
    const { path, contents, fold, next } = READ[lang]
    await reader.open(path)
    await skipMenu(reader)
    if (reader.screen === 'phone') await reader.press(page.locator('summary', { hasText: contents }))
    await reader.look()
    const list =
      reader.screen === 'phone' ? page.locator('details') : page.getByRole('navigation', { name: contents })
    await reader.follow(list.getByRole('link').nth(1))

    if (fold !== undefined) await reader.press(page.getByText(fold))
    await reader.follow(page.locator('[data-footnote-ref]'))
    await reader.look()
    await reader.follow(page.locator('[data-footnote-backref]'))

    const step = page.getByRole('region', { name: next }).getByRole('link')
    const title = await step.textContent()
    await reader.follow(step)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
    await reader.look()
  },
}

/** Who comes with the keyboard comes first to a link past the menu, and sees it. */
async function skipMenu(reader: Reader): Promise<void> {
  const { page, way, lang } = reader
  if (way !== 'keyboard') return
  await reach(reader, page.getByRole('link', { name: READ[lang].skip }), 1)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('content')
}
