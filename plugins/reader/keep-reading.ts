import { keepMemory, ownMemory, withText } from './memory.ts'
import { watchReading } from './watch-reading.ts'

/** Remember the page's text as read, if the reader wants what was read remembered. */
export function keepText(): void {
  const memory = ownMemory()
  const { article, step } = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {}
  if (memory && article) keepMemory(withText(memory, article, Number(step)))
}

/** Remember the page's text when it has been read to its end; delete a memory that has expired. */
export function keepReading(): void {
  if (!ownMemory()) keepMemory()
  watchReading((depth) => {
    if (depth === 100) keepText()
  })
}
