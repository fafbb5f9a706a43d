import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sample } from '../all.ts'
import { filesIn } from '../folders.ts'
import { leave, sharedBrowser } from './browser.ts'
import { DIST, ROOT } from './dist.ts'
import { library } from './example.ts'
import { readerSite, WIDEST } from './reader-sites.ts'
import { serve } from './serve.ts'

const STYLES = join(ROOT, 'src/styles')
const read = (file: string): string => readFileSync(join(STYLES, file), 'utf8')
/** The style sheets for parts of a text, by their file, as `src/extras.ts` gives one the last word over those before it. */
const parts = partsOf(readFileSync(join(ROOT, 'src/extras.ts'), 'utf8'))
/** Those that nothing but a text needs: pages of other kinds have forms and proof of their own. */
const inTexts = parts.filter((file) => file.startsWith('prose/'))
/** The style sheet of all texts, which has the last word over each. */
const TEXT = 'prose/text.css'

/** Read the style sheets of the list in `src/extras.ts`, in its order. */
function partsOf(extras: string): string[] {
  const files = new Map(
    [...extras.matchAll(/^import (\w+) from '\.\/styles\/(.*)\?inline'$/gm)].map(([, name, file = '']) => [
      name,
      file,
    ]),
  )
  return [...extras.matchAll(/^ {2}\{.* style: (\w+)/gm)].map(
    ([, name]) => files.get(name) ?? `no file: ${name}`,
  )
}

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})
afterAll(() => leave(browser))

/** Tell of each style sheet whether a page carries it, and whether anything on the page, as scripts leave it, is styled by it. */
function tellUse(
  page: Page,
  files: readonly string[],
): Promise<{ file: string; carried: boolean; used: boolean }[]> {
  return page.evaluate(
    (sheets) => {
      // A comma inside parentheses parts no selectors.
      const selectorsIn = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) =>
          rule instanceof CSSStyleRule
            ? rule.selectorText.split(/,(?![^(]*\))/).map((selector) => selector.trim())
            : rule instanceof CSSGroupingRule
              ? selectorsIn(rule.cssRules)
              : [],
        )
      const here = new Set([...document.styleSheets].flatMap((sheet) => selectorsIn(sheet.cssRules)))
      return sheets.map(([file, css]) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        const selectors = selectorsIn(sheet.cssRules)
        return {
          file,
          carried: selectors.every((selector) => here.has(selector)),
          used: selectors.some((selector) =>
            document.querySelector(selector.replace(/::?(?:before|after|hover|user-invalid)/g, '')),
          ),
        }
      })
    },
    files.map((file) => [file, read(file)] as const),
  )
}

describe('the styles of a text', () => {
  it('stand on the pages of the articles that hold what they are for, and on no others', async () => {
    const server = await serve(DIST)
    const page = await browser.newPage()
    const carried = new Set<string>()
    const faults: string[] = []
    for (const { path } of sample(library.articles, 4)) {
      await page.goto(server.url + path)
      for (const use of await tellUse(page, parts)) {
        if (use.carried) carried.add(use.file)
        if (use.carried !== use.used)
          faults.push(`${path}: ${use.file} ${use.used ? 'is missing' : 'is not needed'}`)
      }
    }
    expect(faults).toEqual([])
    expect(carried.size).toBeGreaterThan(3)
    await page.close()
    await server.close()
  })

  it('stand on a page of another kind with nearly all that a text can hold, without those of offers', async () => {
    const server = await serve(`${readerSite(WIDEST)}/dist`)
    const page = await browser.newPage()
    await page.goto(`${server.url}/en/kitchen-sink/`)
    const uses = await tellUse(page, inTexts)
    expect(uses.filter(({ carried, used }) => carried !== used)).toEqual([])
    const carried = uses.filter((use) => use.carried).map(({ file }) => file)
    expect(carried).toContain('prose/videos.css')
    expect(carried).toContain('prose/maths.css')
    expect(carried).not.toContain('prose/offer-cards.css')
    await page.close()
    await server.close()
  })

  it('are all in the one style sheet that a page of a site’s own can take, in the same order', async () => {
    const named = [...read('prose.css').matchAll(/@import "\.\/(.*)";/g)].map(([, file]) => file)
    expect(named).toEqual([...parts, TEXT])
    const files = (await filesIn(join(STYLES, 'prose'))).map((file) => `prose/${file}`)
    expect([...inTexts, TEXT].sort()).toEqual(files.sort())
  })
})
