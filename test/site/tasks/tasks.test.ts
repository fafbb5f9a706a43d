import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { TESTS_ALL } from '../../all.ts'
import { openBrowser } from '../browser.ts'
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

const TASKS: readonly Task[] = [
  ...[findArticle, readArticle, comeToOffer, switchToTwin, switchToNearest, subscribe, downloadBook],
]

/** How far apart the settings of two tasks of the sample are: so that it has every value of every setting. */
const STRIDE = 7

/** Every task in every setting, or each task once. */
const RUNS: readonly (Task & Setting)[] = TASKS.flatMap((task, at) =>
  SETTINGS.filter((_, turn) => TESTS_ALL || turn === (at * STRIDE) % SETTINGS.length).map((setting) => ({
    ...task,
    ...setting,
  })),
)

let browser: Browser
let example: Server
let forms: FormsServer
beforeAll(async () => {
  ;[browser, example, forms] = await Promise.all([openBrowser(), serve(DIST), serveForms(FORMS_DIST)])
})
afterAll(async () => {
  await Promise.all([browser.close(), example.close(), forms.close()])
})

it('each task is tried, and each value of each setting', () => {
  const valuesOf = (of: readonly Setting[]): string[] =>
    [...new Set(of.flatMap(({ screen, scheme, lang, way }) => [screen, scheme, lang, way]))].sort()
  expect(valuesOf(RUNS)).toEqual(valuesOf(SETTINGS))
  expect(new Set(RUNS.map(({ task }) => task)).size).toBe(TASKS.length)
})

it.each(RUNS)('$task: $screen, $scheme, $lang, $way', async ({ task: _, site, do: perform, ...setting }) => {
  const { url } = site === 'forms' ? forms : example
  await perform(await readerOf(browser, url, setting), forms)
})
