import { openBrowser } from './browser.ts'
import { DIST } from './dist.ts'
import { serve } from './serve.ts'

const server = await serve(DIST)
const browser = await openBrowser()
const jobs = JSON.parse(process.argv[2] ?? '[]')
for (const [name, path, selector, width, scheme] of jobs) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme })
  await page.goto(server.url + path)
  const el = page.locator(selector).first()
  await el.scrollIntoViewIfNeeded()
  await page.waitForTimeout(300)
  const box = await el.boundingBox()
  if (box)
    await page.screenshot({
      path: `/tmp/shot-${name}.png`,
      fullPage: true,
      clip: {
        x: 0,
        y: Math.max(0, box.y + (await page.evaluate(() => scrollY)) - 120),
        width,
        height: Math.min(1100, box.height + 260),
      },
    })
  await page.close()
}
await browser.close()
await server.close()
