import { readFileSync, statSync } from 'node:fs'
import { join, parse } from 'node:path'
import { unzipSync } from 'fflate'
import type { Download, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { digestOf } from '../../../plugins/asset.ts'
import { KIT, textOf } from '../dist.ts'
import { library } from '../example.ts'
import { filesOf, kitInBrowser, planned } from './in-browser.ts'

const kit = kitInBrowser()
const ids = library.articles.map(({ id }) => id)
const [someArticle = ''] = ids.filter((id) => id.startsWith('en/'))

/** What a file of an article is called in an archive; what is named after the article is named after its channel. */
const packName = (file: string): string => {
  const channel = file.replace(/^kit\//, '').split('/')[0] ?? ''
  const { name, ext } = parse(file)
  const own = name === parse(someArticle).name ? channel : name
  return `${channel}/${someArticle.replace('/', '-')}_${own}${ext}`
}

async function downloadBy(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return download
}

/** Unpack an archive that was downloaded; it has to hold these files of the kit, byte by byte, and no others. Gives the texts beside them. */
async function expectPacked(download: Download, files: readonly string[]): Promise<string> {
  const { 'texts.txt': texts = new Uint8Array(), ...packed } = unzipSync(readFileSync(await download.path()))
  expect(Object.keys(packed).toSorted()).toEqual([...new Set(files.map(packName))].toSorted())
  for (const file of files) {
    const bytes = packed[packName(file)]
    expect(bytes && digestOf(bytes), file).toBe(digestOf(readFileSync(join(KIT, file))))
  }
  return new TextDecoder().decode(texts)
}

it.each(ids)(
  'the cards of %s are told with their sizes, the lines of their words, and how many bytes',
  (id) => {
    const html = textOf(`kit/${id}/index.html`)
    const facts = [
      ...html.matchAll(/<span class="file-facts">(.*?)<\/span><\/span>|<span class="file-facts">/g),
    ]
    const own = planned('cards', id).map((address) => statSync(join(KIT, address)).size)
    expect(facts).toHaveLength(own.length)
    const sizes = [...html.matchAll(/data-say="da" lang="da">([\d.,]+)\s(kB|MB)<\/span>/g)]
    expect(sizes).toHaveLength(own.length)
    for (const [, size = '', unit] of sizes) {
      const value = Number(size.replace(',', '.')) * (unit === 'MB' ? 1e6 : 1e3)
      const near = own.filter((bytes) => Math.abs(value - bytes) <= (unit === 'MB' ? 50_001 : 501))
      expect(near, size).not.toEqual([])
    }
    expect(html).toMatch(/Fra artiklen, linje \d/)
    expect(html).toMatch(/From the article, lines? \d/)
  },
)

it('all of an article comes in one file, packed in the browser, and one file with the bytes that were made', async () => {
  const page = await kit.open(`/kit/${someArticle}/`)
  const download = await downloadBy(page, () => page.locator('button[data-zip]').click())
  expect(download.suggestedFilename()).toBe(`${someArticle.replace('/', '-')}.zip`)
  const texts = await expectPacked(download, await filesOf(page, 'a[download]', 'href'))
  const alts = await page.locator('.set .copy[id$="-alt"]').allTextContents()
  expect(alts.length).toBeGreaterThan(3)
  expect(alts.filter((alt) => !texts.includes(`Alternativ tekst\n${alt}\n`))).toEqual([])

  const link = page.locator('section[aria-labelledby=cards] a[download][href$="/og.png"]')
  const file = await downloadBy(page, () => link.click())
  expect(file.suggestedFilename()).toBe(`${someArticle.replace('/', '-')}_og.png`)
  expect(readFileSync(await file.path())).toEqual(readFileSync(join(KIT, `cards/${someArticle}/og.png`)))
  await page.close()
})

it('what is chosen comes in one file, and nothing can be asked for while nothing is', async () => {
  const page = await kit.open(`/kit/${someArticle}/`)
  const button = page.locator('button[data-zip-picked]')
  expect(await button.isVisible()).toBe(false)
  const picks = await page.locator('input[data-pick]').all()
  const boxes = picks.slice(0, 2)
  for (const box of boxes) await box.check()
  expect((await button.innerText()).replace(/\s+/g, ' ')).toBe('Hent som zip: 2')
  const names = await Promise.all(boxes.map((box) => box.getAttribute('data-pick')))
  const offered = await filesOf(page, 'a[download]', 'href')
  const download = await downloadBy(page, () => button.click())
  const texts = await expectPacked(
    download,
    offered.filter((file) => names.includes(packName(file))),
  )
  // What is written beside them is for these, and for no others.
  const [first = '', second = ''] = names
  expect(texts).toMatch(new RegExp(`^${first}\\n${second}\\n\\nAlternativ tekst\\n`))
  expect(texts.match(/Alternativ tekst/g)).toHaveLength(1)
  await page.getByRole('button', { name: 'Ryd alt' }).click()
  expect(await page.locator('input[data-pick]:checked').count()).toBe(0)
  expect(await button.isVisible()).toBe(false)
  await page.close()
})
