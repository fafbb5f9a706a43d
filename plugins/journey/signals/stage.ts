import { STAGE_LAYERS } from '../lexicon/lexicon.ts'
import { FORM_SIGNALS } from './form.ts'
import { FRONT_MATTER_SIGNALS } from './front-matter.ts'
import { LINK_SIGNALS } from './links.ts'
import { NAME_SIGNALS } from './names.ts'
import { SHAPE_SIGNALS } from './shape.ts'
import type { StageSignal } from './signal.ts'
import { SMALL_WORD_SIGNALS } from './small-words.ts'
import { TONE_SIGNALS } from './tone.ts'
import { wordSignals } from './words.ts'

/** Every signal of the stage, in the order in which their weights are kept. */
export const STAGE_SIGNALS: readonly StageSignal[] = [
  ...STAGE_LAYERS.flatMap(wordSignals),
  ...NAME_SIGNALS,
  ...LINK_SIGNALS,
  ...SHAPE_SIGNALS,
  ...FRONT_MATTER_SIGNALS,
  ...TONE_SIGNALS,
  ...SMALL_WORD_SIGNALS,
  ...FORM_SIGNALS,
]
