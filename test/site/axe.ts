import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Rules of axe that the site does not keep, and why. */
const NOT_ASKED = new Set([
  // Level AAA; the site aims at AA, and the colours of the stages are the brand's.
  'color-contrast-enhanced',
  // Experimental; it takes the bold first line of an offer for a heading, and an aside has none on purpose.
  'p-as-heading',
])

/** List what axe finds wrong with a page. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  return page.evaluate(
    async (notAsked) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const rules = Object.fromEntries(
        axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !notAsked.includes(ruleId) }]),
      )
      // A sandboxed preview admits no script; the mails in them have tests of their own.
      const { violations: found }: axe.AxeResults = await axe.run(document, { rules, iframes: false })
      return found.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
      )
    },
    [...NOT_ASKED],
  )
}
