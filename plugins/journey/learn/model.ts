import type { Lasting } from '../lexicon/meaning.ts'
import type { Reading } from '../reading.ts'
import { AGE_CLASSES, AGE_SIGNALS } from '../signals/age.ts'
import type { TextSignal } from '../signals/signal.ts'
import { STAGE_SIGNALS } from '../signals/stage.ts'
import { strongestIds } from '../signals/strongest.ts'
import { STAGES, type Stage } from '../stages.ts'
import { measureAll } from '../weigh.ts'
import type { Belief, Example } from './learn.ts'

/** How strongly weights are held to what their reasons say. */
const STRENGTH = 12
/** How strongly figures without a reason are held to 0. */
const FIGURE_STRENGTH = 40
const STRONGEST_STRENGTH = 8

/** What a judgement is learnt by. */
export interface Model<Class extends string> {
  readonly classes: readonly Class[]
  readonly signals: readonly TextSignal<Class>[]
  /** The ids of all weights, in their order, and what is believed of each. */
  readonly ids: readonly string[]
  readonly beliefs: readonly Belief[]
}

function modelOf<Class extends string>(
  classes: readonly Class[],
  signals: readonly TextSignal<Class>[],
  strongest: readonly string[] = [],
): Model<Class> {
  return {
    classes,
    signals,
    ids: [...signals.map(({ id }) => id), ...strongest],
    beliefs: [
      ...signals.map(({ push }): Belief => {
        const isHeld = Object.keys(push).length > 0
        return {
          means: classes.map((each) => push[each] ?? 0),
          strength: isHeld ? STRENGTH : FIGURE_STRENGTH,
          isHeld,
        }
      }),
      ...strongest.map(
        (): Belief => ({ means: classes.map(() => 0), strength: STRONGEST_STRENGTH, isHeld: false }),
      ),
    ],
  }
}

/** What the stage and the age of a text are learnt by. */
export const STAGE_MODEL: Model<Stage> = modelOf(STAGES, STAGE_SIGNALS, strongestIds(STAGES))
export const AGE_MODEL: Model<Lasting> = modelOf(AGE_CLASSES, AGE_SIGNALS)

/** Measure a text as an example. */
export function featuresOf<Class extends string>(
  reading: Reading,
  { signals, ids }: Model<Class>,
): Example['features'] {
  const at = new Map(ids.map((id, index) => [id, index]))
  return measureAll(reading, signals).flatMap(({ id, measure }) => {
    const index = at.get(id)
    return index === undefined ? [] : [[index, measure.value] as const]
  })
}
