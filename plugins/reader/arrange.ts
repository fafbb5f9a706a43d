/** What stands in one place of the page, one thing on top of the other, of which one is shown. */
export const STACK = '.variants'

/** Show one child of a stack. The others keep their room, and are out of reach of eyes, keyboard and screen readers. */
export function show(stack: Element, chosen: number): void {
  for (const child of stack.children) child.toggleAttribute('inert', child !== stack.children[chosen])
}

/**
 * Arrange every stack that matches as it comes in: what an observer changes is changed before the next frame is painted, so
 * that nobody sees how it was. `settle` is called again whenever the page grows, and gives the same each time.
 */
export function arrange(selector: string, settle: (stack: HTMLElement) => void): void {
  new MutationObserver(() => {
    for (const stack of document.querySelectorAll<HTMLElement>(selector)) settle(stack)
  }).observe(document, { childList: true, subtree: true })
}
