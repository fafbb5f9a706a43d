/** Chooses which child of a stack is shown, by its number; nothing where the stack is none of its business. */
export type Chooser = (stack: HTMLElement) => number | undefined

/** What stands in one place of the page, one thing on top of the other, of which one is shown. */
export const STACK = '.variants'

/** Show one child of a stack. The others keep their room, and are out of reach of eyes, keyboard and screen readers. */
export function show(stack: Element, chosen: number): void {
  for (const [index, child] of [...stack.children].entries()) child.toggleAttribute('inert', index !== chosen)
}

/**
 * Show the right child of every stack while the page is being read by the browser: what is observed is told before the
 * next frame is painted, so that no other child is ever seen.
 */
export function arrange(choosers: readonly Chooser[]): void {
  const settle = (): void => {
    for (const stack of document.querySelectorAll<HTMLElement>(STACK)) {
      for (const choose of choosers) {
        const chosen = choose(stack)
        if (chosen !== undefined) show(stack, chosen)
      }
    }
  }
  const observer = new MutationObserver(settle)
  observer.observe(document, { childList: true, subtree: true })
  document.addEventListener('DOMContentLoaded', () => {
    observer.disconnect()
    settle()
  })
}
