import type { Answer } from './answers.ts'
import { emptyMemory, keepMemory, ownMemory, withText } from './memory.ts'
import { watchReading } from './watch-reading.ts'

/** Whether the reader wants it remembered what was read. Whoever asks for that on a page has read it. */
export const memoryAnswer: Answer = {
  isYes: () => ownMemory() !== undefined,
  say(yes) {
    keepMemory(yes ? (ownMemory() ?? emptyMemory(Date.now())) : undefined)
    keepText()
  },
}

/** Remember the page's text when it has been read to its end, if the reader wants that; delete a memory that has expired. */
export function keepReading(): void {
  if (!ownMemory()) keepMemory()
  watchReading((depth) => {
    if (depth === 100) keepText()
  })
}

function keepText(): void {
  const memory = ownMemory()
  const { article, step } = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {}
  if (memory && article) keepMemory(withText(memory, article, Number(step)))
}
