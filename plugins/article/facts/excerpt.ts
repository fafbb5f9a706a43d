import { type Fact, stated } from '../fact.ts'
import type { ProseSentence } from '../text.ts'

/** Longest excerpt made of the text, in characters: about two lines of a search result. */
export const MAX_EXCERPT = 200

/** Take the writer's description, or the first whole sentences of the text that fit 200 characters. */
export function excerptOf(
  description: string | undefined,
  sentences: readonly ProseSentence[],
): Fact<string> {
  if (description) return stated(description, 'description')
  const whole = sentences.filter(({ isWhole }) => isWhole)
  const opening = whole.find(
    ({ block, start }) =>
      block.kind === 'paragraph' &&
      block.text.trim().length >= 40 &&
      block.text.slice(0, start).trim() === '',
  )
  const first = opening ?? whole.find(({ block }) => block.kind !== 'heading')
  if (!first)
    return { value: '', from: 'default', confidence: 0, signals: [{ text: 'the text has no sentence' }] }
  let value = ''
  for (const { block, text, isWhole } of sentences.slice(sentences.indexOf(first))) {
    if (block !== first.block || !isWhole) break
    const longer = value === '' ? text : `${value} ${text}`
    if (value !== '' && longer.length > MAX_EXCERPT) break
    value = longer
  }
  const { line, column } = first
  return {
    value: cut(value),
    from: 'text',
    confidence: opening ? 0.8 : 0.4,
    signals: [{ text: 'the opening of the text', line, column }],
  }
}

/** Cut a sentence that alone is too long after its last word that fits, or inside a word as long as a line. */
function cut(text: string): string {
  if (text.length <= MAX_EXCERPT) return text
  const room = text.slice(0, MAX_EXCERPT)
  const space = room.lastIndexOf(' ')
  const whole = room.slice(0, space > MAX_EXCERPT / 2 ? space : MAX_EXCERPT - 1)
  return `${whole.replace(/[\ud800-\udbff\s,;:–—-]+$/, '')}…`
}
