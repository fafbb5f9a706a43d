import { MEMORY_KEY, recall, withText } from './memory.ts'
import { store, stored } from './stored.ts'
import { watchReading } from './watch-reading.ts'

/** Remember the page's text when it has been read to its end, if the reader wants that; delete a memory that has expired. */
export function keepReading(): void {
  if (!recall(stored(MEMORY_KEY), Date.now())) store(MEMORY_KEY, '')
  watchReading((depth) => {
    if (depth === 100) keep()
  })
}

function keep(): void {
  const { article, step } = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {}
  const now = Date.now()
  const memory = recall(stored(MEMORY_KEY), now)
  if (memory && article) store(MEMORY_KEY, JSON.stringify(withText(memory, article, Number(step), now)))
}
