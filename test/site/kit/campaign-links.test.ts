import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { textOf } from '../dist.ts'
import { library, ORIGIN } from '../example.ts'
import { ARTICLE, FILE } from './desk-task.ts'
import { DANISH, kitInBrowser } from './in-browser.ts'

const kit = kitInBrowser()
const URL_OF = `${ORIGIN}/${ARTICLE}/`

const tagged = (network: string, text: string): string =>
  text.replaceAll(URL_OF, `${URL_OF}?utm_source=${network}&utm_medium=social&utm_campaign=foraar-26`)
const fileOf = (network: string): string => textOf(`kit/social/${ARTICLE}/${network}.txt`).replace(/\n$/, '')

async function open(path = FILE): Promise<Page> {
  const context = await kit.browser.newContext(DANISH)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: kit.url })
  return kit.open(path, context)
}

const postIn = (page: Page, network: string): Locator =>
  page.locator('.posts > li').filter({ has: page.locator(`a[href$="/${network}.txt"]`) })
const campaignIn = (page: Page): Locator => page.locator('#for-all')
const lengthOf = async (post: Locator): Promise<number> =>
  Number.parseInt(await post.locator('.count').innerText(), 10)

it('a campaign is in every post that is copied, counted, begun and downloaded, and in what is packed; one that would be too long says so and keeps its link', async () => {
  const page = await open()
  const own = {
    x: await lengthOf(postIn(page, 'x')),
    linkedin: await lengthOf(postIn(page, 'linkedin')),
    bluesky: await lengthOf(postIn(page, 'bluesky')),
  }
  await campaignIn(page).fill('Forår 26')
  for (const network of ['x', 'linkedin'] as const) {
    const post = postIn(page, network)
    const text = tagged(network, fileOf(network))
    expect(text).not.toBe(fileOf(network))
    await post.locator('button[data-copy]').click()
    await post.getByText('Kopieret').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
    const begin = new URL((await post.locator('a[target="_blank"]').getAttribute('href')) ?? '')
    expect(begin.searchParams.get('text')).toBe(text)
    // X counts every link alike.
    const more = network === 'x' ? 0 : text.length - fileOf(network).length
    expect(await lengthOf(post)).toBe(own[network] + more)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      post.locator('a[data-pack]').click(),
    ])
    expect(download.suggestedFilename()).toBe(`${ARTICLE.replace('/', '-')}_${network}.txt`)
    expect(readFileSync(await download.path(), 'utf8')).toBe(`${text}\n`)
  }
  // Facebook takes the address alone.
  const facebook = await postIn(page, 'facebook').locator('a[target="_blank"]').getAttribute('href')
  expect(new URL(facebook ?? '').searchParams.get('u')).toBe(tagged('facebook', URL_OF))

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('button[data-zip]').click(),
  ])
  const packed = unzipSync(readFileSync(await download.path()))
  const read = (name: string): string => new TextDecoder().decode(packed[name])
  const name = `social/${ARTICLE.replace('/', '-')}_linkedin.txt`
  expect(read(name)).toBe(`${tagged('linkedin', fileOf('linkedin'))}\n`)
  expect(read('texts.txt')).toContain(tagged('instagram', URL_OF))

  const post = postIn(page, 'bluesky')
  await campaignIn(page).fill('x'.repeat(300))
  await post.getByText('Med kampagnen er teksten for lang til Bluesky.').waitFor()
  expect(await post.locator('.copy').textContent()).toBe(fileOf('bluesky'))
  expect(await lengthOf(post)).toBe(own.bluesky)
  const begin = new URL((await post.locator('a[target="_blank"]').getAttribute('href')) ?? '')
  expect(begin.searchParams.get('text')).toBe(fileOf('bluesky'))
  await campaignIn(page).fill('')
  expect(await post.locator('.unfit').isVisible()).toBe(false)
  await page.context().close()
})

it('a campaign is kept for the other articles until it is emptied', async () => {
  const page = await open()
  await campaignIn(page).fill('Forår 26')
  const other = library.articles.find(({ id }) => id !== ARTICLE)?.id ?? ''
  await page.goto(`${kit.url}/kit/${other}/index.html`)
  expect(await campaignIn(page).inputValue()).toBe('Forår 26')
  expect(await postIn(page, 'x').locator('.copy').textContent()).toContain('utm_campaign=foraar-26')
  expect(await page.locator('#built').textContent()).toContain('?utm_campaign=foraar-26')
  await page.goto(`${kit.url}/kit/books/index.html`)
  const links = await page.locator('[data-tag]').allTextContents()
  expect(links).toHaveLength(library.books.length)
  for (const link of links) expect(link).toMatch(/\/\?utm_campaign=foraar-26$/)
  await campaignIn(page).fill('')
  await page.goto(kit.url + FILE)
  expect(await postIn(page, 'x').locator('.copy').textContent()).toBe(fileOf('x'))
  expect(await page.evaluate(() => localStorage.getItem('perennial-kit-campaign'))).toBe(null)
  await page.context().close()
})
