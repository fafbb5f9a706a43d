import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules of axe that the site does not keep, and why. */
const NOT_ASKED = new Set([
  // Level AAA; the site aims at AA, and the colours of the stages are the brand's.
  'color-contrast-enhanced',
  // Experimental; it takes the bold first line of an offer for a heading, and an aside has none on purpose.
  'p-as-heading',
])

/** Let axe look at a page, at its colours alone where all else is known to be right; gives what it finds. */
export async function violations(page: Page, coloursAlone = false): Promise<string[]> {
  // A page's policy allows no script of ours; what is evaluated is not asked for it.
  await page.evaluate(AXE)
  return page.evaluate(
    async ([notAsked, only]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const isScriptless = matchMedia('(scripting: none)').matches
      // There its timers never ring either; axe waits for some of no length, and for style sheets unless it is told not to.
      if (isScriptless)
        window.setTimeout = ((run: () => void): number => {
          void Promise.resolve().then(run)
          return 0
        }) as typeof setTimeout
      const rules = Object.fromEntries(
        axe
          .getRules()
          .map(({ ruleId, tags }) => [
            ruleId,
            { enabled: !notAsked.includes(ruleId) && (only === undefined || tags.includes(only)) },
          ]),
      )
      // A sandboxed preview admits no script; the mails in them have tests of their own.
      const { violations: found }: axe.AxeResults = await axe.run(document, {
        rules,
        preload: !isScriptless,
        iframes: false,
        resultTypes: ['violations'],
      })
      return found.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
      )
    },
    [[...NOT_ASKED], coloursAlone ? 'cat.color' : undefined] as const,
  )
}
