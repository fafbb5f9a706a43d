import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientScripts } from '../../plugins/astro/client-scripts.ts'
import { hashOf } from '../../plugins/astro/hash-of.ts'
import { sample, TESTS_ALL } from '../all.ts'
import { filesIn } from '../folders.ts'
import { leave, sharedBrowser } from './browser.ts'
import { DIST, isMail, pathOf, textOf } from './dist.ts'
import { readerIn } from './one-site.ts'
import { MODES, readerSite } from './reader-sites.ts'
import { serve } from './serve.ts'

/** The most that a page's scripts may weigh with experiments and events on, in bytes after gzip, by the mode. */
const HEAVIEST_SCRIPTS = {
  // The switch of colours shares what it stores by with the others.
  none: 2048 + 256,
  session: 2048 + 256,
  // To ask, to remember and to forget is a third thing besides experiments and events.
  remember: 2048 + 512,
} as const
/** The most that the script may weigh by which a reader chooses light or dark, in bytes after gzip. */
const HEAVIEST_CHOICE = 1024

const SITES = [
  { site: 'the example site', folder: DIST },
  ...MODES.map((mode) => ({
    site: `a site with everything on, in the mode "${mode}"`,
    folder: `${readerSite(mode)}/dist`,
  })),
]

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})
afterAll(() => leave(browser))

/** The scripts of a page that run, as they stand in it. */
function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)]
    .filter(([, attributes = '']) => !attributes.includes('ld+json'))
    .map(([, , text = '']) => text)
}

describe.each(SITES)('$site', ({ folder }) => {
  it('has a policy on every page that names all its scripts and styles by their hashes, and allows no others', async () => {
    const files = (await filesIn(folder)).filter((file) => file.endsWith('.html') && !isMail(file))
    const faults = files.flatMap((file) => {
      const html = textOf(file, folder)
      const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? []
      const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text)
      const inline = [...scriptsIn(html), ...styles].filter((text) => !policy.includes(`'${hashOf(text)}'`))
      // A page with videos allows the players of their sites, once they are pressed.
      const framed = policy.replace(/(?<=frame-src 'self')(?: https:\/\/[\w.-]+)+/, '')
      // A page that searches runs WebAssembly.
      const others = html.includes('<search') ? framed.replace("'wasm-unsafe-eval'", '') : framed
      return [
        ...inline.map((text) => `not in the policy: ${text.slice(0, 80)}`),
        ...(policy.startsWith("default-src 'none';") ? [] : [`policy: ${policy.slice(0, 80)}`]),
        ...(/unsafe|https?:|\*/.exec(others) ?? []),
        ...(/<[^>]+ (?:style|on\w+)="/.exec(html) ?? []),
      ].map((fault) => `${file}: ${fault}`)
    })
    expect(files.length).toBeGreaterThan(20)
    expect(faults).toEqual([])
  })

  it('holds to it: a browser finds no violation on any page', { timeout: 120_000 }, async () => {
    const server = await serve(folder)
    const pages = (await filesIn(folder)).filter((file) => file.endsWith('.html') && !isMail(file))
    const files = sample(pages, 4)
    const context = await readerIn(browser, { consented: true })
    await context.addInitScript(() => {
      const violated: string[] = []
      Object.assign(window, { violated })
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        violated.push(`${violatedDirective} ${blockedURI} ${sample}`),
      )
    })
    const page = await context.newPage()
    const faults: string[] = []
    for (const file of files) {
      await page.goto(server.url + pathOf(file))
      const violated = await page.evaluate(() => (window as unknown as { violated: string[] }).violated)
      faults.push(...violated.map((fault) => `${file}: ${fault}`))
    }
    expect(faults).toEqual([])
    await context.close()
    await server.close()
  })
})

describe('the scripts of a page', () => {
  it('are the switch of colours, and those that help with parts of a text on pages that have them', async () => {
    const files = (await filesIn(DIST)).filter((file) => file.endsWith('.html') && !file.startsWith('kit/'))
    const routes = { components: {}, disable404Route: false }
    const scripted = { reader: 'none', events: false, routes, search: true } as const
    const { scheme, extras, late } = await clientScripts(scripted, false)
    const wrong = files.filter((file) => {
      const html = textOf(file)
      const wanted = [
        scheme,
        // The key that leads to the search.
        late,
        ...(html.includes('<search') ? [extras.search.text] : []),
        ...(html.includes('<pre') ? [extras.code.text] : []),
        ...(html.includes('<a class="zoom"') ? [extras.pictures.text] : []),
        ...(html.includes('data-player=') ? [extras.videos.text] : []),
        ...(html.includes('<ol class="page-contents"') ? [extras.contents.text] : []),
      ]
      return scriptsIn(html).sort().join('\n') !== wanted.sort().join('\n')
    })
    expect(wrong).toEqual([])
  })

  it.each(MODES)('weigh little with all on, in the mode "%s"', async (mode) => {
    const folder = `${readerSite(mode)}/dist`
    // The scripts for parts of a text are weighed by themselves.
    const files = (await filesIn(folder)).filter(
      (file) =>
        file.endsWith('.html') &&
        !/<pre|class="zoom"|class="page-contents|<search/.test(textOf(file, folder)),
    )
    const weights = files.map((file) => gzipSync(scriptsIn(textOf(file, folder)).join('\n')).length)
    expect(Math.max(...weights)).toBeLessThanOrEqual(HEAVIEST_SCRIPTS[mode])
    expect(Math.min(...weights)).toBeGreaterThan(0)
  })

  // Where no more is done with the reader than that; a sample weighs all scripts of a page together.
  it.runIf(TESTS_ALL)(`show the chosen variant with at most ${HEAVIEST_CHOICE} bytes, not compressed`, () => {
    const [, choice = ''] = scriptsIn(textOf('en/consideration-1/index.html', `${readerSite('none')}/dist`))
    expect(choice).toContain('data-experiment')
    expect(Buffer.byteLength(choice)).toBeLessThanOrEqual(HEAVIEST_CHOICE)
  })
})
