import { MEMORY_KEY, recall, withText } from './memory.ts'
import { store, stored } from './stored.ts'

/** Remember that the page's text was read, if the reader wants it remembered; delete a memory that has expired. */
export function keepReading(): void {
  const { article, step } = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {}
  const now = Date.now()
  const memory = recall(stored(MEMORY_KEY), now)
  if (article) store(MEMORY_KEY, memory && JSON.stringify(withText(memory, article, Number(step), now)))
}
