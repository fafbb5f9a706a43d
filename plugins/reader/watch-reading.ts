/** How much of a text has been read, in per cent, when it is told. */
export const DEPTHS = [50, 100] as const

/** One of the depths. */
export type Depth = (typeof DEPTHS)[number]

/** Counts what lies above the window as seen, for those who come there by a leap. */
const ABOVE = { rootMargin: '9999999px 0px 0px' }

/** Tell when the reader has come to the middle and to the end of the page's text, once each. */
export function watchReading(tell: (depth: Depth) => void): void {
  const text = document.querySelector<HTMLElement>('[data-article] .prose')
  if (!text) return
  const parts = [...text.children] as HTMLElement[]
  for (const depth of DEPTHS) {
    const end = text.offsetTop + (text.offsetHeight * depth) / 100
    // Sizes are rounded to whole pixels.
    const part = parts.find(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight + 1 >= end)
    if (part) onceSeen([part], ABOVE, () => tell(depth))
  }
}

/** Tell of each element when it first comes into view. */
export function onceSeen(
  elements: Iterable<Element>,
  view: IntersectionObserverInit,
  tell: (element: Element) => void,
): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      observer.unobserve(target)
      tell(target)
    }
  }, view)
  for (const element of elements) observer.observe(element)
}
