import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { Reader } from './reader.ts'
import type { Task } from './task.ts'

const OTHER = { da: 'en', en: 'da' } as const
const NAMES = { da: 'Dansk', en: 'English' } as const

/** A text in each language that is in both, and what it is called in the other. */
const TWINS = {
  da: { path: '/da/hvad-er-en-salgstragt/', title: 'What is a sales funnel?' },
  en: { path: '/en/what-is-a-sales-funnel/', title: 'Hvad er en salgstragt?' },
} as const

/** A text in each language that is in no other, and what leads to the nearest. */
const ALONE = {
  da: { path: '/da/maal-din-salgstragt/', words: 'Not in English: see similar' },
  en: { path: '/en/newsletter-or-social-media/', words: 'Ikke på dansk: se lignende' },
} as const

/** To the same text in the other language, and back. */
export const switchToTwin: Task = {
  task: 'switch to the same text in the other language',
  site: 'example',
  do: async (reader) => {
    const { page, lang } = reader
    const { path, title } = TWINS[lang]
    await reader.open(path)
    await reader.look()
    await reader.follow(languages(reader).getByRole('link', { name: NAMES[OTHER[lang]], exact: true }))
    expect(await heading(reader)).toBe(title)
    await reader.look(OTHER[lang])
    await reader.follow(languages(reader).getByRole('link', { name: NAMES[lang], exact: true }))
    expect(new URL(page.url()).pathname).toBe(path)
  },
}

/** From a text that is not in the other language to what comes nearest there. */
export const switchToNearest: Task = {
  task: 'switch from a text that is in one language alone',
  site: 'example',
  do: async (reader) => {
    const { page, lang } = reader
    const { path, words } = ALONE[lang]
    await reader.open(path)
    await reader.look()
    const link = languages(reader).getByRole('link', { name: words })
    expect(await link.getAttribute('lang')).toBe(OTHER[lang])
    const title = await link.getAttribute('title')
    await reader.follow(link)
    expect(await page.locator('[data-article]').count()).toBe(1)
    expect(await heading(reader)).toBe(title)
    await reader.look(OTHER[lang])
  },
}

function languages({ page }: Reader): Locator {
  return page.getByRole('banner').locator('.languages')
}

function heading({ page }: Reader): Promise<string | null> {
  return page.getByRole('heading', { level: 1 }).textContent()
}
