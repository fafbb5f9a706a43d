import { CARD_WORDS } from '../../plugins/channels/cards/kinds/words.ts'
import type { OutputEntry } from '../../plugins/index.ts'
import type { SiteLanguage } from '../languages'

/** One card in all its formats: the same words, and so the same alternative text. */
interface CardSet {
  readonly alt: string
  readonly first: OutputEntry
  readonly outputs: readonly OutputEntry[]
}

/** The cards of a kind. */
export interface CardGroup {
  readonly name: string
  readonly sets: readonly CardSet[]
  /** What is made of them all, such as a document. */
  readonly documents: readonly OutputEntry[]
}

/** Sort cards by their kinds, in the order in which the toolkit names them, and by what they say. */
export function cardGroups(outputs: readonly OutputEntry[], lang: SiteLanguage): CardGroup[] {
  const names: readonly string[] = Object.values(CARD_WORDS[lang].groups)
  return names.flatMap((name) => {
    const own = outputs.filter(({ about }) => about.group === name)
    if (own.length === 0) return []
    const sets = new Map<string, { alt: string; first: OutputEntry; outputs: OutputEntry[] }>()
    for (const output of own) {
      const { alt } = output.about
      if (alt === undefined) continue
      const set = sets.get(alt)
      if (set) set.outputs.push(output)
      else sets.set(alt, { alt, first: output, outputs: [output] })
    }
    const documents = own.filter(({ about }) => about.alt === undefined)
    return [{ name, sets: [...sets.values()], documents }]
  })
}
