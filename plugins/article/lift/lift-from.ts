import type { Block } from '../prose.ts'
import type { Choice, Measured, Scored } from './choose/choice.ts'
import { CHOICES, type ChoiceName } from './choose/choices.ts'
import { byScore, choose, isAllowed } from './choose/choose.ts'
import { scoreOf, strongestOf } from './choose/weights.ts'
import { isFault, Measures, sayingOf } from './features/features.ts'
import { quantityOf } from './features/quantity.ts'
import type { Lifted, Lifts } from './lifts.ts'
import { candidatesOf } from './reading/candidate.ts'
import type { Reading } from './reading/reading.ts'
import { LIFT_WEIGHTS } from './weights/weights.ts'

/** How many reasons are given. */
const MOST_REASONS = 3

/** Measure the sentences of a text that might be lifted and that its writer does not forbid. */
export function measuredOf(
  reading: Reading,
  isFree: (block: Block, start: number, end: number) => boolean = () => true,
): Measured[] {
  return candidatesOf(reading)
    .filter(({ sentence: { block, sentence } }) =>
      isFree(block, sentence.start, sentence.start + sentence.text.length),
    )
    .map((candidate) => ({ candidate, measures: new Measures(candidate) }))
}

/**
 * Choose of a text's own sentences what an editor would lift: quotes, key points, numbers and hooks, each with its place,
 * its score and its reasons, or none.
 */
export function liftFrom(
  measured: readonly Measured[],
): Pick<Lifts, 'quotes' | 'keyPoints' | 'numbers' | 'hooks'> {
  const take = (name: ChoiceName): Scored[] => {
    const choice: Choice = CHOICES[name]
    const weights = LIFT_WEIGHTS[name]
    const allowed = measured
      .filter((each) => isAllowed(choice, each))
      .map((each): Scored => ({ ...each, score: scoreOf(each.measures, weights) }))
    return choose(choice, allowed, weights)
  }
  const lift = (name: ChoiceName, scored: readonly Scored[]): Lifted[] =>
    scored.map((each) => asLifted(name, each, each.score))
  return {
    quotes: lift('quotes', take('quotes')),
    keyPoints: lift('keyPoints', take('keyPoints')),
    numbers: lift('numbers', take('numbers')).flatMap((lifted) => {
      const figure = quantityOf(lifted.text)
      return figure === undefined ? [] : [{ ...lifted, figure }]
    }),
    hooks: lift('hooks', take('hooks').sort(byScore)),
  }
}

/** Give a sentence as it is lifted for one choice: with its score and the strongest reasons for it. */
export function asLifted(
  name: ChoiceName,
  { candidate: { sentence }, measures }: Measured,
  score: number = scoreOf(measures, LIFT_WEIGHTS[name]),
): Lifted {
  const { text, line, column } = sentence.sentence
  const strongest = strongestOf(measures, LIFT_WEIGHTS[name]).filter((id) => !isFault(id))
  const reasons = strongest.slice(0, MOST_REASONS).map(sayingOf)
  return { text, line, column, score: Math.round(score * 1000) / 1000, reasons }
}
