import type { Locator } from 'playwright-core'
import { library } from '../example.ts'
import type { Reader } from '../tasks/reader.ts'

/** A task of marketers at the kit, which has to be done in every setting. */
export interface DeskTask {
  /** What they do. */
  readonly task: string
  /** Path of the page on which they begin. */
  readonly at: string
  /** Do it, in the language that they have chosen. */
  do(marketer: Reader): Promise<void>
}

/** The article whose files they come for. */
export const ARTICLE = 'en/get-started-with-perennial'
export const FILE = `/kit/${ARTICLE}/index.html`
export const TITLE = library.articles.find(({ id }) => id === ARTICLE)?.title ?? ''

/** Tell whether something has the focus. */
export function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}
