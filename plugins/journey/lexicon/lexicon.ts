import { BROAD_AGEING } from './broad/ageing.ts'
import { BROAD_AWARENESS } from './broad/awareness.ts'
import { BROAD_CONSIDERATION } from './broad/consideration.ts'
import { BROAD_DECISION } from './broad/decision.ts'
import { BROAD_DELIGHT } from './broad/delight.ts'
import type { Lasting, Meaning } from './meaning.ts'
import { SETTLING_AWARENESS } from './settling/awareness.ts'
import { SETTLING_CONSIDERATION } from './settling/consideration.ts'
import { SETTLING_DECISION } from './settling/decision.ts'
import { SETTLING_DELIGHT } from './settling/delight.ts'
import { AGEING } from './specific/ageing.ts'
import { AWARENESS } from './specific/awareness.ts'
import { CONSIDERATION } from './specific/consideration.ts'
import { DECISION } from './specific/decision.ts'
import { DELIGHT } from './specific/delight.ts'
import { VOICE } from './voice.ts'

/**
 * Everything that words say of a reader, in layers: forms of words that say one thing, forms of a title that nearly settle
 * the matter, and words that a kind of text is full of. Each layer is read by itself: in one, the longest form counts.
 */
export const STAGE_LAYERS: readonly (readonly Meaning[])[] = [
  [...AWARENESS, ...CONSIDERATION, ...DECISION, ...DELIGHT, ...VOICE],
  [...SETTLING_AWARENESS, ...SETTLING_CONSIDERATION, ...SETTLING_DECISION, ...SETTLING_DELIGHT],
  [...BROAD_AWARENESS, ...BROAD_CONSIDERATION, ...BROAD_DECISION, ...BROAD_DELIGHT],
]

/** Everything that words say of whether a text lasts, in layers. */
export const AGE_LAYERS: readonly (readonly Meaning<Lasting>[])[] = [AGEING, BROAD_AGEING]
