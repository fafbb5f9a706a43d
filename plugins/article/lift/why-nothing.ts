import type { Measured } from './choose/choice.ts'
import { CHOICES } from './choose/choices.ts'
import { isAllowed } from './choose/choose.ts'
import { measuredOf } from './lift-from.ts'
import type { Reading } from './reading/reading.ts'

/** What sentences have in common that are not lifted, and how many they are. */
export interface Refusal {
  readonly count: number
  /** In words, with the sentences as their subject: "point at what stands around them". */
  readonly because: string
}

/** What a fault comes to, for a writer; the first that a sentence has counts. */
const BECAUSE: readonly (readonly [because: string, faults: readonly string[]])[] = [
  [
    'are in an example, or are the words or the opinion of others',
    ['example', 'quoted', 'hearsay', 'reversed', 'denied'],
  ],
  [
    'are no whole sentences, or hold code, links or marks',
    [
      'lost',
      'markup',
      'lower',
      'colonEnd',
      'noEnd',
      'noMainVerb',
      'noVerb',
      'withoutSubject',
      'label',
      'setting',
    ],
  ],
  [
    'speak of you, of what you sell, or to somebody who is to act now',
    ['we', 'ownStory', 'pitchesName', 'asks', 'ownText', 'thanks', 'me'],
  ],
  [
    'point at what stands around them',
    ['opensPronoun', 'opensConnective', 'opensOrder', 'opensDefinite', 'demonstrative', 'pronounLoose'],
  ],
  ['ask or exclaim', ['question', 'exclaims']],
]
const PLAIN = 'stand alone, but say little that a reader would stop at'

/** Say of a text from which nothing is lifted why that is: its sentences by what they have in common, the most first. */
export function whyNothing(reading: Reading): Refusal[] {
  const counts = new Map<string, number>()
  for (const measured of measuredOf(reading)) {
    if (measured.candidate.sentence.isHeading) continue
    const because = reasonOf(measured)
    counts.set(because, (counts.get(because) ?? 0) + 1)
  }
  return [...counts]
    .map(([because, count]): Refusal => ({ because, count }))
    .sort((a, b) => b.count - a.count || (a.because < b.because ? -1 : 1))
}

function reasonOf(measured: Measured): string {
  if (isAllowed(CHOICES.keyPoints, measured)) return PLAIN
  const vetoes = new Set(CHOICES.keyPoints.vetoes)
  const found = BECAUSE.find(([, faults]) =>
    faults.some((id) => vetoes.has(id) && !isAllowed({ ...CHOICES.keyPoints, vetoes: [id] }, measured)),
  )
  return found?.[0] ?? PLAIN
}
