import type { Sentence } from '../prose.ts'
import type { ProseSentence } from '../text.ts'

/** How many questions are kept. */
const MOST = 10

/** Find the questions that the text asks, headings first, since those are the ones it answers. */
export function questionsOf(sentences: readonly ProseSentence[]): Sentence[] {
  const asked = sentences.filter(
    ({ text, block, isWhole }) => text.endsWith('?') && text.length > 8 && block.kind !== 'cell' && isWhole,
  )
  const headings = asked.filter(({ block }) => block.kind === 'heading')
  const others = asked.filter(({ block }) => block.kind !== 'heading')
  return [...headings, ...others].slice(0, MOST).map(({ text, line, column }) => ({ text, line, column }))
}
