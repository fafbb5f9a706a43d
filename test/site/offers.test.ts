import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SiteLanguage } from '../../plugins/language.ts'
import { stagePath } from '../../plugins/library/addresses.ts'
import { stagesOf } from '../../plugins/library/page-paths.ts'
import { sample, TESTS_ALL } from '../all.ts'
import { leave, sharedBrowser } from './browser.ts'
import { DIST, KIT } from './dist.ts'
import { library } from './example.ts'
import { type Server, serve } from './serve.ts'

const { articles, offers, config } = library

/** An offer or a way on as a reader without JavaScript finds it in a page. */
interface Shown {
  readonly id: string
  readonly stage: string
  readonly place: string
  readonly links: readonly string[]
  readonly inside: string
}

let browser: Browser
let server: Server
let plain: Page

beforeAll(async () => {
  server = await serve([DIST, KIT])
  browser = await sharedBrowser()
  plain = await browser.newPage({ javaScriptEnabled: false })
})
afterAll(async () => {
  await leave(browser)
  await server.close()
})

/** Read what a page offers, the article that its next step leads to, and where the links of its text do. */
async function readOffers(path: string): Promise<{ shown: Shown[]; next: string[]; links: string[] }> {
  await plain.goto(server.url + path)
  const { hidden, ...read } = await plain.evaluate(() => {
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
    const pathsOf = (links: readonly HTMLAnchorElement[]): string[] =>
      links.map((link) => new URL(link.href).pathname)
    const steps = all('[data-next-step]')
    const offers = all('[data-offer]')
    return {
      hidden: [...offers, ...steps.map((step) => step.querySelector('a'))].flatMap((part) =>
        part?.checkVisibility({ visibilityProperty: true }) && part.getBoundingClientRect().width > 0
          ? []
          : [part?.outerHTML],
      ),
      shown: offers.map((offer) => ({
        id: offer.dataset['offer'] ?? '',
        stage: offer.dataset['stage'] ?? '',
        place: offer.dataset['place'] ?? '',
        links: pathsOf([...offer.querySelectorAll('a')]),
        inside: offer.closest('li:not([data-offer]), td, blockquote, pre, .footnotes')?.tagName ?? '',
      })),
      next: steps.map((step) => step.dataset['nextStep'] ?? ''),
      links: pathsOf([...document.querySelectorAll<HTMLAnchorElement>('main a')]),
    }
  })
  expect(hidden, path).toEqual([])
  return read
}

describe('without JavaScript', () => {
  const some = config.journey.stages.flatMap((stage) =>
    sample(
      articles.filter((article) => article.stage.value === stage.id),
      1,
    ),
  )
  it.each(some.map((article) => ({ id: article.id, article })))(
    '$id shows an offer of its own stage and language, and a next step',
    async ({ article }) => {
      const { shown, next } = await readOffers(article.path)
      const inText = shown.filter(({ place }) => place !== 'next')
      expect(inText.length).toBeGreaterThan(0)
      expect(inText.length).toBeLessThanOrEqual(3)
      for (const { id, stage, links, inside } of shown) {
        const offer = offers.find((each) => each.id === id)
        expect(offer?.language, id).toBe(article.lang.value)
        expect(offer?.stage, id).toContain(article.stage.value)
        expect(stage, id).toBe(article.stage.value)
        expect(links, id).not.toContain(article.path)
        expect(inside, id).toBe('')
      }
      expect(new Set(shown.map(({ id }) => id)).size, 'none twice').toBe(shown.length)

      const [to] = next
      expect(next).toHaveLength(1)
      const target = articles.find(({ id }) => id === to)
      expect(target?.lang.value).toBe(article.lang.value)
      const isLast = config.journey.stages.at(-1)?.id === article.stage.value
      const { order } = config.journey
      const steps =
        order.call(config.journey, target?.stage.value ?? '') - config.journey.order(article.stage.value)
      if (isLast) expect(shown.filter(({ place }) => place === 'next').length).toBeGreaterThan(0)
      // What helps to begin, or is much nearer in subject, may be of the same stage.
      else expect(steps).toBeGreaterThanOrEqual(0)
    },
  )

  it.each(
    config.languages.slice(0, TESTS_ALL ? undefined : 1).flatMap((lang: SiteLanguage) =>
      stagesOf(library, lang).map((stage, at, all) => ({
        lang,
        stage,
        following: all[at + 1],
        id: stage.id,
      })),
    ),
  )('the page of $id in $lang shows the way through', async ({ lang, stage, following }) => {
    const { shown, links } = await readOffers(stagePath(config, stage, lang))
    if (following) expect(links).toContain(stagePath(config, following, lang))
    else expect(shown.map(({ id }) => offers.find((offer) => offer.id === id)?.kind)).toContain('feedback')
  })
})

describe('the example’s offers', () => {
  it('are of many kinds, and each language has some for every stage', () => {
    expect(new Set(offers.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(9)
    for (const lang of config.languages) {
      for (const { id } of config.journey.stages) {
        const own = offers.filter(({ language, stage }) => language === lang && stage.includes(id))
        expect(own.length, `${id} in ${lang}`).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('quote only what stands word for word at its source', () => {
    const proofs = offers.flatMap(({ id, proof }) => (proof ? [{ id, proof }] : []))
    expect(proofs.length).toBeGreaterThanOrEqual(4)
    for (const { id, proof } of proofs) {
      const source = articles.find((article) => article.path === proof.source)
      const text = source?.prose.map((block) => block.text)
      expect(
        text?.some((block) => block.includes(proof.quote)),
        id,
      ).toBe(true)
    }
  })
})
