import type { Push } from '../../plugins/journey/lexicon/meaning.ts'
import { AGE_CLASSES, AGE_SIGNALS } from '../../plugins/journey/signals/age.ts'
import { STAGE_SIGNALS } from '../../plugins/journey/signals/stage.ts'
import { STAGES } from '../../plugins/journey/stages.ts'
import type { Prior } from './learn.ts'
import { type Judgements, leaveOneSiteOut, type OfSite } from './leave-one-out.ts'
import type { Labelled } from './read-labels.ts'

/** How strongly weights are held to what their reasons say: the same result from half to double. */
const STRENGTH = 3
/** By what the figures of the lexicon are multiplied; from 1 to 1.5 the same result. */
const TRUST = 1.25

function priorOf<Class extends string>(
  signals: readonly { push: Push<Class> }[],
  classes: readonly Class[],
): Prior {
  return {
    classes: classes.length,
    means: signals.map(({ push }) => classes.map((each) => (push[each] ?? 0) * TRUST)),
    strength: STRENGTH,
  }
}

/** What is believed of the stage and of age before any text is read. */
export const STAGE_PRIOR: Prior = priorOf(STAGE_SIGNALS, STAGES)
export const AGE_PRIOR: Prior = priorOf(AGE_SIGNALS, AGE_CLASSES)

/** A labelled text as an example of its site for one of the two judgements. */
export interface Item extends OfSite {
  readonly text: Labelled
}

/** Take the examples of one judgement out of labelled texts. */
export function itemsOf(texts: readonly Labelled[], what: 'stage' | 'evergreen'): Item[] {
  return texts.map((text) => ({ site: text.site, example: text[what], text }))
}

/** Judge every text without its site, by stage and by age. */
export function judgeAll(texts: readonly Labelled[]): {
  stage: Judgements<Item>
  evergreen: Judgements<Item>
} {
  return {
    stage: leaveOneSiteOut(itemsOf(texts, 'stage'), STAGE_PRIOR),
    evergreen: leaveOneSiteOut(itemsOf(texts, 'evergreen'), AGE_PRIOR),
  }
}
