import { LEXICON } from '../lexicon/lexicon.ts'
import { FRONT_MATTER_SIGNALS } from './front-matter.ts'
import { LINK_SIGNALS } from './links.ts'
import { NAME_SIGNALS } from './names.ts'
import { SHAPE_SIGNALS } from './shape.ts'
import type { StageSignal } from './signal.ts'
import { wordSignals } from './words.ts'

/** Every signal of the stage, in the order in which their weights are kept. */
export const STAGE_SIGNALS: readonly StageSignal[] = [
  ...wordSignals(LEXICON),
  ...NAME_SIGNALS,
  ...LINK_SIGNALS,
  ...SHAPE_SIGNALS,
  ...FRONT_MATTER_SIGNALS,
]
