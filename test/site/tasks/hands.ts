import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Setting } from './settings.ts'

/** Presses that nobody should need to come to a thing; the longest page has a good hundred that can be reached. */
const MOST_PRESSES = 250

/** What somebody presses and writes with, on a page. */
export interface Hands extends Setting {
  readonly page: Page
  /** The ids of what the tab key came to, in order; empty for what has none. */
  readonly reached: string[]
}

/** Press a link, button or tick box, or go into a field: with a finger, a mouse, or the keys alone. */
export async function press(hands: Hands, target: Locator): Promise<void> {
  const { page, screen, way } = hands
  if (way === 'keyboard') {
    await reach(hands, target)
    await page.keyboard.press(await keyFor(target))
  } else if (screen !== 'desktop') await target.tap()
  else await target.click()
}

/** Write into a field, in place of what stands there. */
export async function write(hands: Hands, field: Locator, text: string): Promise<void> {
  const { page, way } = hands
  if (way === 'keyboard') await reach(hands, field)
  else await press(hands, field)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}

/**
 * Go with the tab key to what is meant, from where the reader is; from the end of a page on at its top, once. Whatever has the
 * focus on the way shows it.
 */
export async function reach({ page, reached }: Hands, target: Locator, most = MOST_PRESSES): Promise<void> {
  let [presses, ends] = [0, 0]
  for (let { at } = await target.evaluate(lookAtFocus); at !== 'here'; presses += 1) {
    if (presses === most || ends === 2)
      throw new Error(`The tab key does not lead to ${target} in ${presses} presses.`)
    await page.keyboard.press('Tab')
    const focus = await target.evaluate(lookAtFocus)
    at = focus.at
    reached.push(focus.id)
    if (at === 'outside') ends += 1
    // A browser may still be scrolling there.
    else if (focus.unseen !== '')
      await expect.poll(async () => (await target.evaluate(lookAtFocus)).unseen).toBe('')
  }
}

/** What the keyboard presses a thing with: a tick box by the space bar, all else by Enter. */
async function keyFor(target: Locator): Promise<string> {
  return (await target.evaluate((element) => element.matches('[type=checkbox]'))) ? 'Space' : 'Enter'
}

/** Where the focus is, and what has it where that has no ring, is covered, or goes beyond the edge of the screen; else nothing. */
interface Focus {
  readonly at: 'here' | 'elsewhere' | 'outside'
  readonly id: string
  readonly unseen: string
}

function lookAtFocus(target: Element): Focus {
  const { activeElement: element } = document
  if (!element || element === document.body) return { at: 'outside', id: '', unseen: '' }
  const { id } = element
  const at = element === target ? 'here' : 'elsewhere'
  // What has it in a frame shows it there.
  if (element instanceof HTMLIFrameElement) return { at, id, unseen: '' }
  // What is too small to see lies on top of what stands for it.
  const shown = getComputedStyle(element).opacity === '0' ? element.nextElementSibling : element
  const [box] = shown?.getClientRects() ?? []
  if (!shown || !box) return { at, id, unseen: element.outerHTML }
  // What lies over all of a teaser has the ring of the link in it.
  const own = getComputedStyle(shown)
  const { outlineStyle, outlineWidth } =
    own.outlineStyle === 'none' ? getComputedStyle(shown, '::after') : own
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
  const onTop = document.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2)
  const isSeen =
    outlineStyle !== 'none' &&
    Number.parseFloat(outlineWidth) >= 2 &&
    Math.min(box.left, innerWidth - box.right) >= 0 &&
    onTop !== null &&
    (element.contains(onTop) || onTop.contains(element))
  return { at, id, unseen: isSeen ? '' : `${element.outerHTML} ${JSON.stringify(box)} ${outlineStyle}` }
}
