import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { serveDev } from '../../astro/dev-server.ts'
import { copyProject } from '../../astro/site-copy.ts'
import { DESKTOP } from './shots.ts'
import { asWebp, inInter, picture } from './take.ts'

/** The list and the bar below it, with some of the page behind them. */
const AROUND_LIST = { x: 240, y: 160, width: 800, height: 640 } as const

/** Take a picture of the toolbar, on a page of a small site in development that has one warning. */
export async function takeToolbar(browser: Browser): Promise<Buffer> {
  const root = await copyProject(await mkdtemp(join(tmpdir(), 'perennial-toolbar-')))
  const { url, child, end } = await serveDev(root)
  const page = await browser.newPage({ viewport: DESKTOP, reducedMotion: 'reduce', bypassCSP: true })
  try {
    await page.goto(`${url}/en/first-steps/`)
    const button = page.locator('button[data-app-id="perennial"]')
    await button.filter({ hasText: '1 warning' }).waitFor({ state: 'attached' })
    await page.locator('#dev-bar').focus()
    await button.focus()
    await page.keyboard.press('Enter')
    const list = page.locator('astro-dev-toolbar-app-canvas[data-app-id="perennial"] section')
    await list.locator('details').first().waitFor()
    await page.addStyleTag({ content: await inInter(':root { --sans: Inter }') })
    await list.evaluate((element) => {
      const sheet = document.createElement('style')
      sheet.textContent = '* { font-family: Inter !important }'
      element.getRootNode().appendChild(sheet)
    })
    return await asWebp(await picture(page, AROUND_LIST))
  } finally {
    await page.close()
    child.kill('SIGKILL')
    await end
    await rm(root, { recursive: true, force: true })
  }
}
