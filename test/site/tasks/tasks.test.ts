import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { TESTS_ALL } from '../../all.ts'
import { leave, sharedBrowser } from '../browser.ts'
import { DIST } from '../dist.ts'
import { FORMS_DIST } from '../forms-site.ts'
import { type Server, serve } from '../serve.ts'
import { type FormsServer, serveForms } from '../serve-forms.ts'
import { comeToOffer } from './come-to-offer.ts'
import { downloadBook } from './download-book.ts'
import { findArticle } from './find-article.ts'
import { readArticle } from './read-article.ts'
import { readerOf } from './reader.ts'
import { SETTINGS, type Setting } from './settings.ts'
import { subscribe } from './subscribe.ts'
import { switchToNearest, switchToTwin } from './switch-language.ts'
import type { Task } from './task.ts'

/** Every task, and the one setting in which it is tried in a sample: where most can go wrong, and each value of each somewhere. */
const SAMPLE: readonly (Task & Setting)[] = [
  // What is found comes in by script, and the keys go through it.
  { ...findArticle, screen: 'desktop', scheme: 'dark', lang: 'en', way: 'keyboard' },
  { ...readArticle, screen: 'phone', scheme: 'dark', lang: 'da', way: 'keyboard' },
  { ...comeToOffer, screen: 'desktop', scheme: 'light', lang: 'da', way: 'no JavaScript' },
  { ...switchToTwin, screen: 'desktop', scheme: 'dark', lang: 'en', way: 'pointer' },
  { ...switchToNearest, screen: 'phone', scheme: 'light', lang: 'en', way: 'pointer' },
  // By the keys alone the trap in the form is passed or not.
  { ...subscribe, screen: 'phone', scheme: 'light', lang: 'en', way: 'keyboard' },
  { ...downloadBook, screen: 'desktop', scheme: 'light', lang: 'da', way: 'pointer' },
]

/** Every task in every setting, or each in its own. */
const RUNS = TESTS_ALL
  ? SAMPLE.flatMap((task) => SETTINGS.map((setting) => ({ ...task, ...setting })))
  : SAMPLE

let browser: Browser
let example: Server
let forms: FormsServer
beforeAll(async () => {
  ;[browser, example, forms] = await Promise.all([sharedBrowser(), serve(DIST), serveForms(FORMS_DIST)])
})
afterAll(async () => {
  await Promise.all([leave(browser), example.close(), forms.close()])
})

it('the sample has each value of each setting', () => {
  const valuesOf = (of: readonly Setting[]): string[] =>
    [...new Set(of.flatMap(({ screen, scheme, lang, way }) => [screen, scheme, lang, way]))].sort()
  expect(valuesOf(SAMPLE)).toEqual(valuesOf(SETTINGS))
})

it.each(RUNS)('$task: $screen, $scheme, $lang, $way', async ({ task: _, site, do: perform, ...setting }) => {
  const { url } = site === 'forms' ? forms : example
  await perform(await readerOf(browser, url, setting), forms)
})
