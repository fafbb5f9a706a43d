import type { Lifted } from '../lifts.ts'
import { asPoint, holdsAlone, type Material } from './material.ts'
import { isSummary } from './own-points.ts'

/** From here on a text sums itself up, as a share of its sentences; before that, it says what it will say. */
const LATE = 0.6
/** How good it is at least, as a point of its text. */
const LEAST = 0.5
/** How many are kept. */
const MOST = 3

/** Find what a text says where it sums itself up: under such a heading near its end. A list of key points is that already. */
export function conclusionOf({ measured }: Material): Lifted[] {
  return measured
    .filter(
      (each) =>
        each.measures.of('summing') > 0 &&
        each.measures.of('late') > LATE &&
        !isSummary(each.candidate.sentence.heading?.text ?? '') &&
        holdsAlone(each),
    )
    .map((each) => asPoint(each, 'it stands where the text sums itself up'))
    .filter(({ score }) => score >= LEAST)
    .slice(0, MOST)
}
