import { expect, it } from 'vitest'
import { TESTS_ALL } from '../../all.ts'
import { violations } from '../axe.ts'
import { library, ORIGIN, plan } from '../example.ts'
import { DANISH, filesOf, kitInBrowser } from './in-browser.ts'

const kit = kitInBrowser()
const [some] = library.offers.filter(({ link }) => /^\/[^#?]*$/.test(link))

it('every offer is a campaign with its cards, articles link to where it stands, and it is found by words and by language', async () => {
  const page = await kit.open('/kit/campaigns/')
  const names = await page.locator('.campaigns summary h3').evaluateAll((all) => all.map(({ id }) => id))
  expect(names.toSorted()).toEqual(library.offers.map(({ id }) => `campaign-${id}`).toSorted())
  const cards = plan.filter(({ output }) => output.subject.kind === 'offer').map(({ address }) => address)
  expect((await filesOf(page, 'a[download]', 'href')).toSorted()).toEqual(cards.toSorted())
  const links = await filesOf(page, '.campaign details li a', 'href')
  for (const article of library.articles) {
    const shown = new Set(library.offersOf.place(article).map(({ node }) => node.offer.id))
    const told = links.filter((link) => link === `kit/${article.id}/index.html`)
    expect(told.length, article.id).toBeGreaterThanOrEqual(shown.size)
  }

  const campaigns = page.locator('.campaigns > li:visible')
  expect(await campaigns.count()).toBe(library.offers.length)
  const states = await page.locator('[data-state]:visible h2').allInnerTexts()
  expect(states.filter((text) => text.includes('(0)'))).toEqual([])
  await page.getByLabel('English').check()
  const english = library.offers.filter(({ language }) => language === 'en')
  await expect.poll(() => campaigns.count()).toBe(english.length)
  await page.getByLabel('Søg i kampagnerne').fill(some?.id ?? '')
  await page.getByLabel('Alle').check()
  await expect.poll(() => campaigns.locator(`#campaign-${some?.id}`).count()).toBe(1)
  await page.getByLabel('Søg i kampagnerne').fill('nothing has these words')
  await page.getByText('Ingen kampagner passer.').waitFor()
  expect(await page.locator('[data-state]:visible').count()).toBe(0)
  await page.close()
})

it('a link to what it offers counts for it', async () => {
  const page = await kit.open('/kit/campaigns/')
  // In a sample the others, which are alike, are hidden from whoever looks for barriers.
  if (!TESTS_ALL) await page.getByLabel('Søg i kampagnerne').fill(some?.id ?? '')
  const campaign = page.locator('.campaigns > li', { has: page.locator(`#campaign-${some?.id}`) })
  await campaign.locator('.row > summary').click()
  await campaign.getByText('Link med kampagne og QR-kode').click()
  await campaign.getByLabel('Kilde (utm_source)').fill('Nyhedsbrev')
  const link = `${ORIGIN}${some?.link}?utm_source=nyhedsbrev&utm_campaign=${some?.id}`
  await expect.poll(() => campaign.locator('.built').textContent()).toBe(link)
  await campaign.locator('.code svg').waitFor()
  expect(await violations(page)).toEqual([])
  await page.close()
})

it('stands where it belongs on the day that the kit is read, and not on that of the build', async () => {
  const context = await kit.browser.newContext(DANISH)
  await context.clock.setFixedTime(new Date('2030-06-15T12:00:00Z'))
  const dates = ['data-from="" data-until="2030-06-14"', 'data-from="2030-06-16" data-until=""']
  await context.route('**/kit/campaigns/', async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replace(
      /data-from(?:="")? data-until(?:="")?(?= data-lang)/g,
      (none) => dates.shift() ?? none,
    )
    await route.fulfill({ response: answer, body })
  })
  const page = await kit.open('/kit/campaigns/', context)
  const count = (state: string) => page.locator(`[data-state="${state}"] .campaigns > li`).count()
  await expect.poll(() => count('ended')).toBe(1)
  expect(await count('coming')).toBe(1)
  expect(await count('now')).toBe(library.offers.length - 2)
  expect(await page.locator('h2 [data-number]').allTextContents()).toEqual([
    `(${library.offers.length - 2})`,
    '(1)',
    '(1)',
  ])
  // Nothing that is past is planned.
  expect(await page.locator('.planned [data-day]:visible').count()).toBe(0)
  await context.close()
})
