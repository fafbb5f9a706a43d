import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page, PageScreenshotOptions } from 'playwright-core'
import sharp from 'sharp'
import { DESKTOP, PHONE, type Shot } from './shots.ts'

const LOCALES = { da: 'da-DK', en: 'en-GB' } as const
const WEIGHTS = [400, 600, 700] as const
/** The day on which they are taken, whenever that is. */
const DAY = '2026-12-01T12:00:00Z'
/** The room around phones that stand side by side, in pixels of the picture, and what they stand on. */
const GAP = 80
const GROUND = '#ddd8c9'

/** A part of what is seen, in pixels. */
type Clip = NonNullable<PageScreenshotOptions['clip']>

/** Take a picture of a page of the built example. */
export async function take(browser: Browser, url: string, shot: Shot): Promise<Buffer> {
  if (shot.onPhones !== true)
    return asWebp(await see(browser, url, shot, { viewport: DESKTOP, colorScheme: 'light' }))
  const phones = await Promise.all(
    (['light', 'dark'] as const).map((colorScheme) =>
      see(browser, url, shot, { viewport: PHONE, deviceScaleFactor: 2, isMobile: true, colorScheme }),
    ),
  )
  const [width, height] = [PHONE.width * 2, PHONE.height * 2]
  const ground = {
    width: 2 * width + 3 * GAP,
    height: height + 2 * GAP,
    channels: 3,
    background: GROUND,
  } as const
  const both = phones.map((input, at) => ({ input, top: GAP, left: GAP + at * (width + GAP) }))
  return asWebp(await sharp({ create: ground }).composite(both).png().toBuffer())
}

/** Make a picture as small as it is shown well, within a line, since pages are as light as it is. */
export function asWebp(picture: Buffer): Promise<Buffer> {
  const line = { top: 1, bottom: 1, left: 1, right: 1, background: GROUND }
  return sharp(picture).extend(line).webp({ quality: 80, effort: 6 }).toBuffer()
}

async function see(
  browser: Browser,
  url: string,
  { at, lang, shows, from }: Shot,
  setting: BrowserContextOptions,
): Promise<Buffer> {
  // What is set here in another font is no style of the page's own.
  const asked = { locale: LOCALES[lang], reducedMotion: 'reduce', bypassCSP: true } as const
  const context = await browser.newContext({ ...setting, ...asked })
  try {
    const page = await context.newPage()
    await page.clock.setFixedTime(DAY)
    await page.goto(url + at)
    await page.getByText(shows).filter({ visible: true }).first().waitFor()
    await page.addStyleTag({
      content: await inInter(':root { --sans: Inter } .post, .post * { font-family: Inter }'),
    })
    if (from !== undefined) await page.locator(from).evaluate((element) => element.scrollIntoView())
    return await picture(page)
  } finally {
    await context.close()
  }
}

/** Take a picture of what is seen, or of a part of it, once its fonts and pictures are there. */
export async function picture(page: Page, clip?: Clip): Promise<Buffer> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const seen = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight)
    await Promise.all(seen.map((image) => image.decode()))
  })
  return page.screenshot({ animations: 'disabled', ...(clip && { clip }) })
}

/** Write styles after the faces of Inter, which stands for whatever font a device has: no two have the same. */
export async function inInter(styles: string): Promise<string> {
  const faces = WEIGHTS.map(async (weight) => {
    const file = import.meta.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`)
    const data = await readFile(fileURLToPath(file), 'base64')
    return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`
  })
  return [...(await Promise.all(faces)), styles].join('\n')
}
