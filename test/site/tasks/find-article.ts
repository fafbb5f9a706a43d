import { expect } from 'vitest'
import type { Reader } from './reader.ts'
import type { Task } from './task.ts'

const ASKED = {
  da: {
    menu: 'Søg',
    field: 'Hvad leder du efter?',
    term: 'svinghjul',
    told: /^\d+ artikler med »svinghjul«$/,
    path: '/da/hvad-er-et-svinghjul/',
    title: 'Hvad er et svinghjul i marketing?',
    list: 'Alle artikler',
  },
  en: {
    menu: 'Search',
    field: 'What are you looking for?',
    term: 'flywheel',
    told: /^\d+ articles with “flywheel”$/,
    path: '/en/what-is-a-flywheel/',
    title: 'What is a marketing flywheel?',
    list: 'All articles',
  },
} as const

/** From the home page by the menu to the search and what it finds; without JavaScript to the list of all articles. */
export const findArticle: Task = {
  task: 'find an article by search',
  site: 'example',
  do: async (reader) => {
    const { page, lang } = reader
    const { menu, path, title, list } = ASKED[lang]
    await reader.open(`/${lang}/`)
    await reader.look()
    await reader.follow(page.locator('header').getByRole('link', { name: menu, exact: true }))
    await reader.look()
    if (reader.way === 'no JavaScript') {
      expect(await page.getByRole('searchbox').count()).toBe(0)
      await reader.follow(page.locator('main').getByRole('link', { name: list }))
      await reader.look()
    } else await search(reader)
    await reader.follow(page.locator(`main h2 a[href="${path}"], main h3 a[href="${path}"]`))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
    await reader.look()
  },
}

async function search(reader: Reader): Promise<void> {
  const { page, lang } = reader
  const { field, term, told } = ASKED[lang]
  const box = page.getByRole('searchbox', { name: field })
  await reader.write(box, term)
  await page.getByRole('status').filter({ hasText: told }).waitFor()
  expect(new URL(page.url()).searchParams.get('q')).toBe(term)
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  await reader.lookClosely()
}
