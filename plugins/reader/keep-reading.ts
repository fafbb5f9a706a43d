import { keepMemory, ownMemory, withText } from './memory.ts'
import { watchReading } from './watch-reading.ts'

/** Remember the page's text when it has been read to its end, if the reader wants that; delete a memory that has expired. */
export function keepReading(): void {
  if (!ownMemory()) keepMemory()
  watchReading((depth) => {
    const memory = ownMemory()
    const { article, step } = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {}
    if (depth === 100 && memory && article) keepMemory(withText(memory, article, Number(step)))
  })
}
