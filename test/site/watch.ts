import type { BrowserContext, Page } from 'playwright-core'

/** What a page was seen to do while it was watched. */
export interface Watched {
  /** Sum of all layout shifts, those after a click or key included. */
  readonly shift: number
  /** What moved. */
  readonly moved: readonly string[]
  /** For every stack, what was seen in it, frame by frame, without repetition. */
  readonly seen: Readonly<Record<string, readonly string[]>>
  /** How many frames were looked at. */
  readonly frames: number
}

/** Watch all pages that are opened from now on, from before their first frame. */
export async function watchPages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const watched = { shift: 0, moved: [] as string[], seen: {} as Record<string, string[]>, frames: 0 }
    Object.assign(window, { watched })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & {
          value: number
          sources: readonly { readonly node: Node | null }[]
        }
        watched.shift += shift.value
        for (const { node } of shift.sources)
          watched.moved.push(
            (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 120),
          )
      }
    }).observe({ type: 'layout-shift', buffered: true })
    const look = (): void => {
      watched.frames++
      for (const stack of document.querySelectorAll<HTMLElement>('.variants')) {
        const name =
          stack.closest<HTMLElement>('[data-offer]')?.dataset['offer'] ??
          stack.dataset['answer'] ??
          (stack.querySelector('[data-next-step]') ? 'next' : 'further')
        const visible = [...stack.children].flatMap((child, index) =>
          child.checkVisibility({ visibilityProperty: true }) ? [index] : [],
        )
        watched.seen[name] ??= []
        const list = watched.seen[name] ?? []
        if (list.at(-1) !== visible.join()) list.push(visible.join())
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** Read what was seen so far. */
export function watchedOn(page: Page): Promise<Watched> {
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched)
}

/** Let the browser paint, so that what was just done can be seen. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}
