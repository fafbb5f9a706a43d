import type { CardContent, CardKind } from './content.ts'

/** Kinds whose first word or two belong to what follows; elsewhere they name the topic. */
const LED: ReadonlySet<CardKind> = new Set([
  'key-point',
  'step',
  'slide',
  'closing',
  'author',
  'book',
  'stage',
  'topic',
])

/**
 * Say the words of a card, for those who cannot see it: all of them, in the order in which they make sense, and no
 * others. What tells them nothing is left out: the site's address, and which slide of how many it is.
 */
export function altOf({ kind, kicker, title, text, source, action, site }: CardContent): string {
  const words = [title, text].filter(Boolean).join(closes(title) ? ' ' : '. ')
  const parts = LED.has(kind) ? [kicker, words, source, action] : [words, source, action, kicker]
  return [...parts, site].filter(Boolean).join(' – ')
}

function closes(text: string): boolean {
  return /[.!?…:]["”’»)]*$/.test(text)
}
