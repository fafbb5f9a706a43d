import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sample, TESTS_ALL } from '../all.ts'
import { leave, sharedBrowser } from './browser.ts'
import { DIST, KIT, ROOT } from './dist.ts'
import { fileOfShot, SHOTS, type Shot, TOOLBAR } from './screenshots/shots.ts'
import { take } from './screenshots/take.ts'
import { takeToolbar } from './screenshots/take-toolbar.ts'
import { type Server, serve } from './serve.ts'

/** How far a pixel may be off before it counts, 0 to 1, and which share may: other processors round letters otherwise. */
const THRESHOLD = 0.1
const MOST_PIXELS = 0.001
/** What a picture may weigh, in bytes. */
const MOST_BYTES = 120_000

const ADVICE = 'Look at it; if it is right so, `npm run build && npm run screenshots` takes it anew.'

let browser: Browser
let server: Server

beforeAll(async () => {
  server = await serve([DIST, KIT])
  browser = await sharedBrowser()
})
afterAll(async () => {
  await leave(browser)
  await server.close()
})

/** Tell in which share of their pixels two pictures differ to the eye; where sizes differ, in all of them. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const read = (file: Buffer) => sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const [a, b] = [await read(one), await read(other)]
  const { width, height } = a.info
  if (width !== b.info.width || height !== b.info.height) return 1
  return pixelmatch(a.data, b.data, undefined, width, height, { threshold: THRESHOLD }) / (width * height)
}

const kept = (shot: Pick<Shot, 'name' | 'lang'>): Promise<Buffer> => readFile(fileOfShot(shot))

it.each(sample(SHOTS, 1))('the documentation shows $name as it is, $lang', async (shot) => {
  const now = await take(browser, server.url, shot)
  expect(await difference(now, await kept(shot)), ADVICE).toBeLessThanOrEqual(MOST_PIXELS)
})

it.runIf(TESTS_ALL)('the documentation shows the toolbar as it is', async () => {
  expect(await difference(await takeToolbar(browser), await kept(TOOLBAR)), ADVICE).toBeLessThanOrEqual(
    MOST_PIXELS,
  )
})

// It tests how the others compare.
it.runIf(TESTS_ALL)('a picture on which one word is another differs', async () => {
  const [one, other] = await Promise.all([
    kept({ name: 'kit-first', lang: 'en' }),
    kept({ name: 'kit-first', lang: 'da' }),
  ])
  expect(await difference(one, other)).toBeGreaterThan(MOST_PIXELS)
  const patch = { create: { width: 110, height: 20, channels: 3, background: '#fbf9f3' } } as const
  const covered = await sharp(one)
    .composite([{ input: await sharp(patch).png().toBuffer(), left: 50, top: 322 }])
    .png()
    .toBuffer()
  expect(await difference(one, covered)).toBeGreaterThan(0)
  expect(await difference(one, one)).toBe(0)
})

it('no picture is heavy, and each is shown beside it; none is shown that is not taken', async () => {
  const taken = [...SHOTS, TOOLBAR].map(fileOfShot)
  for (const file of taken) expect((await stat(file)).size, file).toBeLessThan(MOST_BYTES)
  const shown = new Set<string>()
  for (const folder of ['da/vejledning', 'en/docs']) {
    const pages = join(ROOT, 'content/pages', folder)
    for (const page of await readdir(pages)) {
      if (!page.endsWith('.md')) continue
      for (const [, path = ''] of (await readFile(join(pages, page), 'utf8')).matchAll(
        /!\[[^\]]*\]\(([^\s)]+\.webp)/g,
      ))
        shown.add(join(pages, path))
    }
  }
  expect([...shown].sort()).toEqual([...taken].sort())
})
