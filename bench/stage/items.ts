import type { Grouped } from '../../plugins/journey/learn/cross-validate.ts'
import { ownerOf } from '../owner-of.ts'
import type { Labelled } from './read-labels.ts'

/** A labelled text as an example for one of the two judgements; sites of one owner are one group. */
export interface Item extends Grouped {
  readonly text: Labelled
}

/** Take the examples of one judgement out of labelled texts. */
export function itemsOf(texts: readonly Labelled[], what: 'stage' | 'evergreen'): Item[] {
  return texts.map((text) => ({ group: ownerOf(text.site), example: text[what], text }))
}
