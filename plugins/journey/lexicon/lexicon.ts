import { AWARENESS } from './awareness.ts'
import { CONSIDERATION } from './consideration.ts'
import { DECISION } from './decision.ts'
import { DELIGHT } from './delight.ts'
import type { Meaning } from './meaning.ts'
import { VOICE } from './voice.ts'

/** Everything that words say of a reader: the stages in the order of the journey, then who speaks. */
export const LEXICON: readonly Meaning[] = [...AWARENESS, ...CONSIDERATION, ...DECISION, ...DELIGHT, ...VOICE]
