import type { Chooser } from './arrange.ts'
import { hasConsented } from './consent.ts'
import { MEMORY_KEY, recall } from './memory.ts'
import { stored } from './stored.ts'

/** Choose between the question to the reader and the way to take the answer back: `data-answer` is `consent` or `memory`. */
export const byAnswer: Chooser = ({ dataset: { answer } }) => {
  if (answer === 'consent') return Number(hasConsented())
  if (answer === 'memory') return Number(recall(stored(MEMORY_KEY), Date.now()) !== undefined)
  return undefined
}
