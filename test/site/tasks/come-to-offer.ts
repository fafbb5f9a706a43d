import { expect } from 'vitest'
import { library } from '../example.ts'
import type { Task } from './task.ts'

const START = { da: '/da/hvad-er-en-salgstragt/', en: '/en/what-is-a-sales-funnel/' } as const

/** The stages that a reader goes through on the way to an offer that asks for a decision. */
const WAY = ['awareness', 'consideration', 'decision']

/** The most articles on it: two of each stage, as where a series goes on in the same. */
const MOST_ARTICLES = 2 * WAY.length

/** From an article for those who begin, by nothing but next steps, to what a call to action offers. */
export const comeToOffer: Task = {
  task: 'come from a first article to an offer',
  site: 'example',
  do: async (reader) => {
    const { page, lang } = reader
    await reader.open(START[lang])
    const stage = (): Promise<string | null> => page.locator('[data-article]').getAttribute('data-stage')
    const stages = [await stage()]
    await reader.look()
    while (stages.at(-1) !== WAY.at(-1) && stages.length < MOST_ARTICLES) {
      await reader.follow(page.locator('[data-next-step]:not([inert]) a'))
      stages.push(await stage())
      await reader.look()
    }
    expect(stages.filter((one, at) => one !== stages[at - 1])).toEqual(WAY)
    const offer = page.locator('.prose [data-offer]').first()
    expect(await offer.getAttribute('data-stage')).toBe('decision')
    await reader.follow(offer.getByRole('link'))
    const { pathname } = new URL(page.url())
    const target = library.articles.find(({ path }) => path === pathname)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(target?.title)
    await reader.look()
  },
}
