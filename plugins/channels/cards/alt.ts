import type { CardContent } from './content.ts'

/** Say the words of a card, for those who cannot see it: all of them, in the order in which they are read, and no others. */
export function altOf({ kind, kicker, title, text, source, action, site }: CardContent): string {
  const main = [title, text].filter(Boolean).join(closes(title) ? ' ' : '. ')
  const leads = kind === 'step' || kind === 'slide'
  const words = leads && kicker !== '' ? `${kicker}: ${main}` : main
  return [words, source, action, leads ? '' : kicker, site].filter(Boolean).join(' – ')
}

function closes(text: string): boolean {
  return /[.!?…:]["”’»)]*$/.test(text)
}
