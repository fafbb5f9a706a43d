import { AGEING } from '../lexicon/ageing.ts'
import type { Lasting, Part } from '../lexicon/meaning.ts'
import type { Find, Reading } from '../reading.ts'
import { days, framingYears, versions } from './dates.ts'
import { type AgeSignal, noteOf, ramp, SHORT, shareOfText } from './signal.ts'
import { measureFinds, wordSignals } from './words.ts'

/** How something that ties a text to a time is found, and how strongly it does in each part. */
interface Frame {
  readonly id: string
  readonly find: (reading: Reading, part: Part) => readonly Find[]
  readonly parts: Readonly<Partial<Record<Part, number>>>
}

const FRAMES: readonly Frame[] = [
  {
    id: 'year',
    find: framingYears,
    parts: { title: 4, description: 1.8, headings: 0.9, opening: 0.5, text: 0.4 },
  },
  { id: 'version', find: versions, parts: { title: 3, description: 1, headings: 0.7 } },
  { id: 'day', find: days, parts: { title: 3, description: 1, headings: 0.8, opening: 0.7, text: 0.4 } },
]

/** Whether a text stays true for years, as classes in the order of their weights. */
export const AGE_CLASSES: readonly Lasting[] = ['lasting', 'ageing']

/** Every signal of whether a text lasts, in the order in which their weights are kept. */
export const AGE_SIGNALS: readonly AgeSignal[] = [
  ...FRAMES.flatMap(({ id, find, parts }) =>
    (Object.entries(parts) as [Part, number][]).map(
      ([part, strength]): AgeSignal => ({
        id: `${id}, ${part}`,
        push: { ageing: strength },
        measure: (reading) => measureFinds(find(reading, part), part, reading.length),
      }),
    ),
  ),
  ...wordSignals(AGEING),
  {
    id: 'file named by day or version',
    push: { ageing: 2 },
    measure: ({ evidence }) => {
      const name =
        evidence.path
          .split('/')
          .at(-1)
          ?.replace(/\.\w+$/, '') ?? ''
      return /^(?:v?\d+(?:[.-]\d+)+)(?:-changelog|-release)?$/i.test(name)
        ? { value: 1, say: () => ({ text: `a file named ${name}` }) }
        : undefined
    },
  },
  {
    id: 'short text',
    push: { ageing: 0.7 },
    measure: ({ length }) =>
      length > 0 && length < SHORT
        ? { value: noteOf(length), say: () => ({ text: `only ${length} words` }) }
        : undefined,
  },
  {
    id: 'long text',
    push: { lasting: 0.4 },
    measure: ({ length }) =>
      length > 700 ? { value: ramp(length, 700, 2000), say: () => ({ text: `${length} words` }) } : undefined,
  },
  {
    id: 'standing page',
    push: { lasting: 0.3 },
    measure: ({ evidence: { published }, length }) =>
      published === undefined
        ? { value: shareOfText(length), say: () => ({ text: 'no day of publication' }) }
        : undefined,
  },
]
