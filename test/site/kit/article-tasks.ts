import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { expect } from 'vitest'
import { KIT, textOf } from '../dist.ts'
import { ORIGIN } from '../example.ts'
import { ARTICLE, type DeskTask, FILE, isFocused } from './desk-task.ts'
import { DESK } from './desk-words.ts'

export const enlargePictures: DeskTask = {
  task: 'looks at a picture as large as the screen allows, and at the next',
  at: FILE,
  do: async (marketer) => {
    const words = DESK[marketer.lang]
    const { page, press, lookClosely } = marketer
    const links = page.locator('a[data-open]')
    await press(links.first())
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await lookClosely()
    const shown = (): Promise<string | null> => dialog.locator('img').getAttribute('src')
    const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    expect(await shown()).toBe(hrefs[0])
    await page.keyboard.press('ArrowRight')
    expect(await shown()).toBe(hrefs[1])
    await press(dialog.getByRole('button', { name: words.next }))
    expect(await shown()).toBe(hrefs[2])
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft')
    expect(await shown()).toBe(hrefs.at(-1))
    const box = await dialog.locator('img').boundingBox()
    const size = page.viewportSize()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size?.height ?? 0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size?.width ?? 0)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await isFocused(links.first())).toBe(true)
    await press(links.nth(1))
    await press(dialog.getByRole('button', { name: words.close }))
    await dialog.waitFor({ state: 'hidden' })
    expect(await isFocused(links.nth(1))).toBe(true)
  },
}

export const copyAndCompose: DeskTask = {
  task: 'copies a post and begins it on its network, with the very same text',
  at: FILE,
  do: async (marketer) => {
    const words = DESK[marketer.lang]
    const { page, press } = marketer
    const post = page.locator('.posts > li').filter({ has: page.locator('a[href$="/linkedin.txt"]') })
    const text = textOf(`kit/social/${ARTICLE}/linkedin.txt`).replace(/\n$/, '')
    await press(post.locator('button[data-copy]'))
    await post.getByText(words.copied, { exact: true }).filter({ visible: true }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
    const begin = new URL((await post.locator('a[target="_blank"]').getAttribute('href')) ?? '')
    expect(begin.searchParams.get('text')).toBe(text)
  },
}

export const downloadChosen: DeskTask = {
  task: 'chooses two cards and downloads them, byte by byte',
  at: FILE,
  do: async (marketer) => {
    const words = DESK[marketer.lang]
    const { page, press, look } = marketer
    const boxes = page.locator('input[data-pick]')
    for (const at of [1, 3]) await press(boxes.nth(at))
    const picked = await boxes.evaluateAll((all) =>
      all.flatMap((box) => ((box as HTMLInputElement).checked ? (box.dataset['pick'] ?? '') : [])),
    )
    expect(picked).toHaveLength(2)
    await look()
    const button = page.getByRole('button', { name: words.picked })
    expect((await button.innerText()).replace(/\s+/g, ' ')).toBe(`${words.picked} 2`)
    const [download] = await Promise.all([page.waitForEvent('download'), press(button)])
    const { 'texts.txt': texts, ...packed } = unzipSync(readFileSync(await download.path()))
    expect(Object.keys(packed)).toEqual(picked)
    expect(new TextDecoder().decode(texts)).toContain(picked[0])
    const sources = await page
      .locator('a[data-pack]')
      .evaluateAll((all) =>
        Object.fromEntries(
          all.map((link) => [
            link.getAttribute('data-pack'),
            new URL((link as HTMLAnchorElement).href).pathname,
          ]),
        ),
      )
    for (const name of picked)
      expect(Buffer.from(packed[name] ?? []).equals(readFileSync(join(KIT, sources[name] ?? '')))).toBe(true)
  },
}

export const buildCampaignLink: DeskTask = {
  task: 'makes a link with a campaign and a code that reads as it',
  at: FILE,
  do: async (marketer) => {
    const words = DESK[marketer.lang]
    const { page, write, look } = marketer
    await write(page.getByLabel(words.source), 'nyhedsbrev')
    await write(page.getByLabel(words.campaign), ' forår & æbler ')
    const link = (await page.locator('#built').textContent()) ?? ''
    const url = new URL(link)
    expect(url.origin + url.pathname).toBe(`${ORIGIN}/${ARTICLE}/`)
    expect([...url.searchParams]).toEqual([
      ['utm_source', 'nyhedsbrev'],
      ['utm_campaign', 'foraar-aebler'],
    ])
    await look()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.code }).click(),
    ])
    const { data, info } = await sharp(await download.path(), { density: 300 })
      .resize(600)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(link)
  },
}
