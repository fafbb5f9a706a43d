import { describe, expect, it } from 'vitest'
import { NETWORK_IDS } from '../../../plugins/channels/social/network-ids.ts'
import { composerLink } from '../../../plugins/posts/composer.ts'
import { NETWORKS, type Network } from '../../../plugins/posts/networks.ts'
import { sample } from '../../all.ts'
import { textOf } from '../dist.ts'
import { library, ORIGIN } from '../example.ts'
import { watchedOn, watchPages } from '../watch.ts'
import { DANISH, filesOf, kitInBrowser, planned } from './in-browser.ts'

const kit = kitInBrowser()
const ids = library.articles.map(({ id }) => id)
/** Some of the articles, whose pages are opened; all of them where everything is tested. */
const some = sample(ids, 1)
const [someArticle = ''] = ids.filter((id) => id.startsWith('en/'))

/** A post as its file has it. */
const postOf = (id: string, network: string): string =>
  textOf(`kit/social/${id}/${network}.txt`).replace(/\n$/, '')

describe('the kit of an article', () => {
  it.each(some)(
    'shows all that is made of %s, to look at and to download, its posts with their lengths',
    async (id) => {
      const page = await kit.open(`/kit/${id}/`)
      // Its pictures wait until somebody comes to them.
      const eager = await page
        .locator('main img:not(dialog img)')
        .evaluateAll((all) =>
          all
            .filter((image) => image.getAttribute('loading') !== 'lazy' || !image.getAttribute('width'))
            .map((image) => image.getAttribute('src')),
        )
      expect(eager).toEqual([])
      const pictures = planned('cards', id).filter((file) => /\.(?:png|jpg)$/.test(file))
      const shown = await filesOf(page, 'section[aria-labelledby=cards] img', 'src')
      expect(shown.toSorted()).toEqual(pictures.toSorted())
      expect(await filesOf(page, 'iframe', 'src')).toEqual([`kit/newsletter/${id}.html`])
      const made = ['cards', 'social', 'newsletter'].flatMap((channel) => planned(channel, id))
      const downloads = await filesOf(page, 'a[download]', 'href')
      expect(downloads.toSorted()).toEqual(made.toSorted())

      const posts = page.locator('.posts > li')
      expect(await posts.count()).toBe(NETWORK_IDS.length)
      const article = library.articles.find((each) => each.id === id)
      for (const name of NETWORK_IDS) {
        const network: Network = NETWORKS[name]
        const text = postOf(id, name)
        const post = posts.filter({ has: page.locator(`a[href$="/${name}.txt"]`) })
        expect(await post.locator('.copy').textContent()).toBe(text)
        const count = (await post.locator('.count').innerText()).replace(/\s+/g, ' ')
        const length = Number.parseInt(count, 10)
        expect(length).toBeGreaterThan(50)
        expect(length).toBeLessThanOrEqual(network.limit)
        // The limit is said where it is near.
        expect(count).toBe(length > network.limit * 0.8 ? `${length} af ${network.limit}` : `${length} tegn`)
        expect(await post.locator('.over').count()).toBe(0)
        // A text that its network folds says so, and which part is seen.
        const isFolded = network.fold !== undefined && text.length > network.fold
        expect(await post.locator('.more').count()).toBe(isFolded ? 1 : 0)
        const begin = post.locator('a[target="_blank"]')
        expect(await begin.getAttribute('href')).toBe(composerLink(network, text, ORIGIN + article?.path))
        expect(await begin.getAttribute('rel')).toBe('noopener noreferrer')
      }
      await page.close()
    },
  )

  it('previews the whole mail, as wide as a phone shows it, and copies its HTML and its text', async () => {
    const page = await kit.open(`/kit/${someArticle}/`)
    const frame = page.locator('iframe')
    await frame.scrollIntoViewIfNeeded()
    const mail = page.frameLocator('iframe')
    await mail.locator('a').first().waitFor()
    const title = await page.locator('h1').textContent()
    expect(await mail.locator('body').textContent()).toContain(title)
    const width = (): Promise<number> => frame.evaluate(({ clientWidth }) => clientWidth)
    const wide = await width()
    await page.getByRole('button', { name: 'Telefon' }).click()
    expect(await width()).toBe(375)
    await page.getByRole('button', { name: 'Computer' }).click()
    expect(await width()).toBe(wide)
    const high = (): Promise<number> => frame.evaluate(({ clientHeight }) => clientHeight)
    const whole = (): Promise<number> =>
      mail.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height))
    await expect.poll(high).toBe(await whole())
    for (const ending of ['html', 'txt']) {
      const copy = page.locator(`button[data-copy-file$=".${ending}"]`)
      await copy.click()
      await copy.getByText('Kopieret').waitFor()
      const text = await page.evaluate(() => navigator.clipboard.readText())
      expect(text).toBe(textOf(`kit/newsletter/${someArticle}.${ending}`))
    }
    await page.close()
  })
})

describe('a button that copies', () => {
  it('copies a text as it stands there, says so, copies the next one too, and goes back to its old word', async () => {
    const page = await kit.open(`/kit/${someArticle}/`)
    for (const name of ['x', 'linkedin']) {
      const post = page.locator('.posts > li').filter({ has: page.locator(`a[href$="/${name}.txt"]`) })
      const button = post.locator('button[data-copy]')
      expect((await button.innerText()).trim()).toMatch(/^Kopiér/)
      await button.click()
      await page.locator('#copied', { hasText: 'Kopieret' }).waitFor({ state: 'attached' })
      await button.getByText('Kopieret').waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(postOf(someArticle, name))
    }

    const texts = await page
      .locator('button[data-copy]')
      .evaluateAll((all) =>
        all.map((copy) => document.getElementById(copy.getAttribute('data-copy') ?? '')?.textContent ?? ''),
      )
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter((text) => text === '' || text !== text.trim())).toEqual([])

    await page.clock.install()
    const first = page.locator('button[data-copy]').first()
    const before = await first.textContent()
    await first.click()
    await first.getByText('Kopieret').waitFor()
    await first.click()
    await first.getByText('Kopieret').waitFor()
    await page.clock.runFor(10_000)
    expect(await first.textContent()).toBe(before)
    await page.close()
  })

  it('is not there where the browser does not allow copying', async () => {
    const context = await kit.browser.newContext()
    await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    const errors: string[] = []
    context.on('weberror', (error) => errors.push(error.error().message))
    const page = await kit.open(`/kit/${someArticle}/`, context)
    expect(await page.locator('button[data-zip]').isVisible()).toBe(true)
    expect(await page.locator('button[data-copy]').filter({ visible: true }).count()).toBe(0)
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('where no script runs', () => {
  it('all files are plain links, all texts are there, and nothing is shown that does nothing', async () => {
    const plain = await kit.browser.newContext({ javaScriptEnabled: false })
    const page = await kit.open(`/kit/${someArticle}/`, plain)
    const made = ['cards', 'social', 'newsletter'].flatMap((channel) => planned(channel, someArticle))
    expect((await filesOf(page, 'a[download]:visible', 'href')).toSorted()).toEqual(made.toSorted())
    expect(await page.locator(':is(button, input, select, summary, form):visible').count()).toBe(0)
    const texts = page.locator('.copy')
    expect(await texts.filter({ visible: true }).count()).toBe(await texts.count())
    // A picture opens as itself.
    await page.locator('a[data-open]').first().click()
    await page.waitForURL(`**/cards/${someArticle}/**`)
    await plain.close()
  })
})

it.each(sample(['', `${someArticle}/`], 1))(
  'nothing on /kit/%s moves while it comes, also where the script is late',
  async (room) => {
    const context = await kit.browser.newContext({ ...DANISH, viewport: { width: 1280, height: 800 } })
    await watchPages(context)
    let send = (): void => undefined
    const asked = new Promise<void>((resolve) => {
      send = resolve
    })
    await context.route('**/kit.js', async (route) => {
      await asked
      await route.continue()
    })
    const page = await context.newPage()
    await page.goto(`${kit.url}/kit/${room}`, { waitUntil: 'commit' })
    await page.locator('main').waitFor()
    // It is painted before the script comes.
    await expect.poll(async () => (await watchedOn(page)).frames).toBeGreaterThan(5)
    send()
    await page.locator('button[data-speak]').first().waitFor()
    await page.waitForLoadState('networkidle')
    const { shift, moved } = await watchedOn(page)
    // Letters come a moment later in their own typeface, which is a hair wider.
    expect(shift, moved.join('\n')).toBeLessThan(0.0005)
    await context.close()
  },
)
