import type { Locator, Page } from 'playwright-core'
import { violations } from '../site/axe.ts'
import { until } from './site-copy.ts'

/** What the tests see of the toolbar of a page. */
export function toolbarOf(page: () => Page) {
  const button = (): Locator => page().locator('button[data-app-id="perennial"]')
  const list = (): Locator => page().locator('astro-dev-toolbar-app-canvas[data-app-id="perennial"] section')

  /** What a fold of the list says in its first line. */
  const sumOf = (fold: string): Locator => list().locator(`details[data-fold="${fold}"] summary`)
  const sums = (): Promise<string[]> => list().locator('details summary').allTextContents()

  /** Wait until a fold says something in its first line. */
  const sum = (fold: string, words: string): Promise<true> =>
    until(`${fold}: ${words}`, async () => {
      // A page that loads anew has none for a while.
      const [said] = await sumOf(fold)
        .allTextContents()
        .catch(() => [])
      return said?.includes(words) ? true : undefined
    })

  /** Wait until the button of the toolbar is called so. */
  const named = (name: string): Promise<true> =>
    until(name, async () => ((await button().textContent())?.trim().endsWith(name) ? true : undefined))

  /** Wait until the list says something, and give all that it says, an item a line. */
  async function linesWith(words: string): Promise<string[]> {
    const lines = async (): Promise<string[]> =>
      (await list().locator('p, h2, li').allTextContents()).map((line) => line.trim())
    return until(words, async () => {
      const found = await lines().catch(() => [])
      return found.some((line) => line.includes(words)) ? found : undefined
    })
  }

  /** What axe finds, besides what it finds on the page itself, whose boxes are in its text on purpose. */
  const ownViolations = async (): Promise<string[]> =>
    (await violations(page())).filter((each) => !each.startsWith('landmark-complementary-is-top-level'))

  return { button, list, sumOf, sums, sum, named, linesWith, ownViolations }
}
