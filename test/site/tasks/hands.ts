import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Setting } from './settings.ts'

/** Presses that nobody should need to come to a thing; the longest page has a good hundred that can be reached. */
const MOST_PRESSES = 250

/** Press a link, button or tick box, or go into a field: with a finger, a mouse, or the keys alone. */
export async function press(page: Page, target: Locator, { screen, way }: Setting): Promise<void> {
  if (way === 'keyboard') {
    await reach(page, target)
    await page.keyboard.press(await keyFor(target))
  } else if (screen === 'phone') await target.tap()
  else await target.click()
}

/** Write into a field, in place of what stands there. */
export async function write(page: Page, field: Locator, text: string, setting: Setting): Promise<void> {
  if (setting.way === 'keyboard') await reach(page, field)
  else await press(page, field, setting)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}

/**
 * Go with the tab key to what is meant, from where the reader is; from the end of a page on at its top, once. Whatever has the
 * focus on the way shows it.
 */
export async function reach(page: Page, target: Locator, most = MOST_PRESSES): Promise<void> {
  const where = (): Promise<'here' | 'elsewhere' | 'outside'> =>
    target.evaluate((element) => {
      if (document.activeElement === element) return 'here'
      return document.activeElement === document.body ? 'outside' : 'elsewhere'
    })
  let [presses, ends] = [0, 0]
  for (let at = await where(); at !== 'here'; presses += 1) {
    if (presses === most || ends === 2)
      throw new Error(`The tab key does not lead to ${target} in ${presses} presses.`)
    await page.keyboard.press('Tab')
    at = await where()
    if (at === 'outside') ends += 1
    // A browser may still be scrolling there.
    else await expect.poll(() => page.evaluate(unseenFocus)).toBe('')
  }
}

/** What the keyboard presses a thing with: a tick box by the space bar, all else by Enter. */
async function keyFor(target: Locator): Promise<string> {
  return (await target.evaluate((element) => element.matches('[type=checkbox]'))) ? 'Space' : 'Enter'
}

/** Give what has the focus if it has no ring, if something covers it, or if it goes beyond the edge of the screen; else nothing. */
function unseenFocus(): string {
  const { activeElement: element } = document
  // What is too small to see lies on top of what stands for it.
  const shown = element && getComputedStyle(element).opacity === '0' ? element.nextElementSibling : element
  const [box] = shown?.getClientRects() ?? []
  if (!element || !shown || !box) return element?.outerHTML ?? 'nothing'
  const { outlineStyle, outlineWidth } = getComputedStyle(shown)
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
  const at = document.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2)
  const isSeen =
    outlineStyle !== 'none' &&
    Number.parseFloat(outlineWidth) >= 2 &&
    Math.min(box.left, innerWidth - box.right) >= 0 &&
    at !== null &&
    (element.contains(at) || at.contains(element))
  return isSeen ? '' : `${element.outerHTML} ${JSON.stringify(box)} ${outlineStyle}`
}
