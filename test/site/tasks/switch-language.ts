import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { library } from '../example.ts'
import type { Reader } from './reader.ts'
import type { Task } from './task.ts'

const OTHER = { da: 'en', en: 'da' } as const
const NAMES = { da: 'Dansk', en: 'English' } as const

/** A text in each language that is in both, and what it is called in the other. */
const TWINS = {
  da: { path: '/da/hvad-er-en-salgstragt/', title: 'What is a sales funnel?' },
  en: { path: '/en/what-is-a-sales-funnel/', title: 'Hvad er en salgstragt?' },
} as const

/** What leads from a text in each language that is not in the other to the nearest there. */
const NEAREST = { da: 'Not in English: see similar', en: 'Ikke på dansk: se lignende' } as const

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
    const { path, nearest } = aloneIn(lang)
    await reader.open(path)
    await reader.look()
    const link = languages(reader).getByRole('link', { name: NEAREST[lang] })
    expect(await link.getAttribute('lang')).toBe(OTHER[lang])
    expect(await link.getAttribute('title')).toBe(nearest)
    await reader.follow(link)
    expect(await page.locator('[data-article]').count()).toBe(1)
    expect(await heading(reader)).toBe(nearest)
    await reader.look(OTHER[lang])
  },
}

/** Find a text that is in a language and not in the other: its path, and the title of what comes nearest there. */
function aloneIn(lang: keyof typeof OTHER): { path: string; nearest: string } {
  for (const article of library.articles) {
    const nearest = library.nearestIn(article, OTHER[lang])
    if (article.lang.value === lang && nearest) return { path: article.path, nearest: nearest.title }
  }
  throw new Error(
    `Every text of the example site in "${lang}" is in "${OTHER[lang]}", or near nothing there.`,
  )
}

function languages({ page }: Reader): Locator {
  return page.getByRole('banner').locator('.languages')
}

function heading({ page }: Reader): Promise<string | null> {
  return page.getByRole('heading', { level: 1 }).textContent()
}
