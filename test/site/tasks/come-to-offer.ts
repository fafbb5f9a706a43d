import { expect } from 'vitest'
import type { Task } from './task.ts'

const START = { da: '/da/hvad-er-en-salgstragt/', en: '/en/what-is-a-sales-funnel/' } as const

/** The stages that a reader goes through on the way to an offer that asks for a decision. */
const WAY = ['awareness', 'consideration', 'decision']

/** From an article for those who begin, by nothing but next steps, to what a call to action offers. */
export const comeToOffer: Task = {
  task: 'come from a first article to an offer',
  site: 'example',
  do: async (reader) => {
    const { page, lang } = reader
    await reader.open(START[lang])
    for (const stage of WAY) {
      expect(await page.locator('[data-article]').getAttribute('data-stage')).toBe(stage)
      await reader.look()
      if (stage !== WAY.at(-1)) await reader.follow(page.locator('[data-next-step]:not([inert]) a'))
    }
    const offer = page.locator('.prose [data-offer]').first()
    expect(await offer.getAttribute('data-stage')).toBe('decision')
    await reader.follow(offer.getByRole('link'))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('')
    await reader.look()
  },
}
