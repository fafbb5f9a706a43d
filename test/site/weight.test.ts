import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { scriptsFor } from '../../src/extras.ts'
import { fileOf, textOf } from './dist.ts'
import { library } from './example.ts'

/**
 * The most that the page of an article may weigh, in bytes of HTML with its styles and scripts, without pictures and fonts: as it
 * is, and after gzip, as a first visit on a slow phone line gets it.
 */
const HEAVIEST_ARTICLE = { raw: 60_000, gzip: 18_000 } as const
/** The most that the scripts may weigh of an article without code, videos and large pictures, in bytes as they are. */
const HEAVIEST_SCRIPTS = 2000

const articles = library.articles.map(({ path }) => ({ path, html: textOf(fileOf(path)) }))

/** Weigh the scripts of a page that run; all of them stand in it. */
function weighScripts(html: string): number {
  const scripts = html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>(.*?)<\/script>/gs)
  return [...scripts].reduce((sum, [, text = '']) => sum + Buffer.byteLength(text), 0)
}

describe('every page of an article', () => {
  it('loads no script from elsewhere', () => {
    const loading = articles.filter(({ html }) =>
      /<script[^>]* src=|<link[^>]* rel="modulepreload"/.test(html),
    )
    expect(loading.map(({ path }) => path)).toEqual([])
  })

  it(`weighs at most ${HEAVIEST_ARTICLE.raw / 1000} kB, and ${HEAVIEST_ARTICLE.gzip / 1000} kB after gzip`, () => {
    const weights = articles.map(({ path, html }) => ({
      path,
      raw: Buffer.byteLength(html),
      gzip: gzipSync(html).length,
    }))
    expect(
      weights.filter(({ raw, gzip }) => raw > HEAVIEST_ARTICLE.raw || gzip > HEAVIEST_ARTICLE.gzip),
    ).toEqual([])
  })

  it(`runs at most ${HEAVIEST_SCRIPTS / 1000} kB of script where its text has no use for any`, () => {
    const plain = articles.filter(({ html }) => scriptsFor(html).length === 0)
    expect(plain.length).toBeGreaterThan(5)
    const weights = plain.map(({ path, html }) => ({ path, bytes: weighScripts(html) }))
    expect(Math.min(...weights.map(({ bytes }) => bytes))).toBeGreaterThan(0)
    expect(weights.filter(({ bytes }) => bytes > HEAVIEST_SCRIPTS)).toEqual([])
  })
})
