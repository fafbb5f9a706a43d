import type { Measured } from './choose/choice.ts'
import { CHOICES } from './choose/choices.ts'
import { vetoesOf } from './choose/choose.ts'
import { measuredOf } from './lift-from.ts'
import type { Reading } from './reading/reading.ts'

/** What sentences have in common that are not lifted, and how many they are. */
export interface Refusal {
  readonly count: number
  /** In words, with the sentences as their subject: "point at what stands around them". */
  readonly because: string
}

/** What forbids to lift a sentence, in words for its writer; the first that it has counts. */
export const BECAUSE: readonly (readonly [because: string, vetoes: readonly string[]])[] = [
  ['are in an example, or are the words or the opinion of others', ['example', 'quoted', 'hearsay', 'me']],
  [
    'are no whole sentences, or hold code, links or marks',
    [
      ...['lost', 'markup', 'lower', 'colonEnd', 'glued', 'noEnd', 'noMainVerb', 'noVerb', 'withoutSubject'],
      ...['label', 'setting', 'walk'],
    ],
  ],
  [
    'speak of you, of what you sell or of the text itself, or ask the reader to act',
    ['we', 'pitchesName', 'asks', 'ownText'],
  ],
  [
    'point at what stands around them, or are half of what they say',
    [
      ...['opensPronoun', 'opensConnective', 'opensOrder', 'opensDefinite', 'opensThen', 'goesOn'],
      ...['demonstrative', 'pronounLoose', 'definiteBeside', 'promises', 'halfContrast'],
    ],
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
  const vetoes = vetoesOf(CHOICES.keyPoints, measured)
  return BECAUSE.find(([, some]) => some.some((id) => vetoes.includes(id)))?.[0] ?? PLAIN
}
