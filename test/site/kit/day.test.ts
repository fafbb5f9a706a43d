import { expect, it } from 'vitest'
import { TESTS_ALL } from '../../all.ts'
import { readerOf } from '../tasks/reader.ts'
import { DESKS, type Setting } from '../tasks/settings.ts'
import { buildCampaignLink, copyAndCompose, downloadChosen, enlargePictures } from './article-tasks.ts'
import type { DeskTask } from './desk-task.ts'
import { DESK } from './desk-words.ts'
import { findAndComeBack, goThroughMonths, keepLanguage, markAsUsed } from './find-tasks.ts'
import { kitInBrowser } from './in-browser.ts'

const kit = kitInBrowser()

/** Every task, and the one setting in which it is tried in a sample: where most can go wrong, and each value of each somewhere. */
const SAMPLE: readonly (DeskTask & Setting)[] = [
  // The keys go through what is drawn anew.
  { ...findAndComeBack, screen: 'desktop', scheme: 'dark', lang: 'en', way: 'keyboard' },
  { ...goThroughMonths, screen: 'desktop', scheme: 'light', lang: 'da', way: 'keyboard' },
  { ...enlargePictures, screen: 'tablet', scheme: 'dark', lang: 'en', way: 'keyboard' },
  { ...markAsUsed, screen: 'desktop', scheme: 'light', lang: 'en', way: 'keyboard' },
  { ...copyAndCompose, screen: 'desktop', scheme: 'dark', lang: 'da', way: 'pointer' },
  { ...downloadChosen, screen: 'tablet', scheme: 'light', lang: 'da', way: 'pointer' },
  { ...buildCampaignLink, screen: 'tablet', scheme: 'dark', lang: 'da', way: 'pointer' },
  { ...keepLanguage, screen: 'tablet', scheme: 'light', lang: 'en', way: 'pointer' },
]

/** A quarter of the settings, which has each screen in each scheme, and each language in one of the two ways. */
const SOME = DESKS.filter(({ screen, scheme, lang, way }) => {
  const isEven = (screen === 'desktop') === (scheme === 'light')
  return (lang === 'da') === isEven && (way === 'pointer') === isEven
})

/** Those of a sample: what they come to on the way is on no page that other tests of the kit go through. */
const FEW: readonly string[] = [goThroughMonths, enlargePictures].map(({ task }) => task)

/** Every task in its own setting and in a quarter of all, or a few of them, each in its own. */
const RUNS = TESTS_ALL
  ? SAMPLE.flatMap((task) => [task, ...SOME.map((setting) => ({ ...task, ...setting }))])
  : SAMPLE.filter(({ task }) => FEW.includes(task))

it('the sample has each value of each setting', () => {
  const valuesOf = (of: readonly Setting[]): string[] =>
    [...new Set(of.flatMap(({ screen, scheme, lang, way }) => [screen, scheme, lang, way]))].sort()
  expect(valuesOf(SAMPLE)).toEqual(valuesOf(DESKS))
})

it.each(RUNS)('a marketer $task: $screen, $scheme, $lang, $way', async ({ at, do: perform, ...setting }) => {
  const marketer = await readerOf(kit.browser, kit.url, setting)
  const { page, open, press } = marketer
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: kit.url })
  await open(at)
  const language = page.getByRole('button', { name: DESK[setting.lang].language, exact: true })
  if ((await page.locator('html').getAttribute('lang')) !== setting.lang) await press(language)
  await perform(marketer)
})
