import { AGE_LAYERS } from '../lexicon/lexicon.ts'
import type { Lasting, Part } from '../lexicon/meaning.ts'
import type { Find, Reading } from '../reading.ts'
import { days, framingYears, versions } from './dates.ts'
import { type AgeSignal, noteOf, ramp, SHORT, shareOfText } from './signal.ts'
import { measureFinds, wordSignals } from './words.ts'

/** How something that ties a text to a time is found, and how strongly it does in each part. */
interface AgeFrame {
  readonly id: string
  readonly find: (reading: Reading, part: Part) => readonly Find[]
  readonly parts: Readonly<Partial<Record<Part, number>>>
}

const FRAMES: readonly AgeFrame[] = [
  {
    id: 'year',
    find: framingYears,
    parts: { title: 4, description: 1.8, headings: 0.9, opening: 0.5, text: 0.4 },
  },
  { id: 'version', find: versions, parts: { title: 3, description: 1, headings: 0.7 } },
  { id: 'day', find: days, parts: { title: 3, description: 1, headings: 0.8, opening: 0.7, text: 0.4 } },
]

/** What a stage is known by that also makes a text age, and how strongly in each part: what is told to users as new. */
const NEWS: Readonly<Record<string, Readonly<Partial<Record<Part, number>>>>> = {
  'you can now': { title: 1, description: 0.7, opening: 0.7 },
  'log of changes': { title: 0.8, description: 0.4 },
  notice: { title: 1, opening: 0.5 },
  introducing: { title: 0.8 },
  launch: { title: 0.5 },
  'report of an event': { title: 1, description: 0.5 },
  'news of an organisation': { title: 0.7 },
  'company news': { title: 0.7, description: 0.4 },
}

const TOLD_TO_USERS: readonly AgeSignal[] = Object.entries(NEWS).flatMap(([meaning, parts]) =>
  (Object.entries(parts) as [Part, number][]).map(
    ([part, strength]): AgeSignal => ({
      id: `${meaning}, ${part}`,
      push: { ageing: strength },
      part,
      measure: (reading) => measureFinds(reading.finds(meaning, part), part, reading.length),
    }),
  ),
)

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
  ...AGE_LAYERS.flatMap(wordSignals),
  ...TOLD_TO_USERS,
  {
    id: 'file named by day or version',
    push: { ageing: 3 },
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
    id: 'year in another title',
    push: { ageing: 1.5 },
    measure: ({ evidence }) => {
      const field = evidence.fields.find(
        ({ key, text }) => /title|headline|seo|meta/.test(key) && /\b20[1-4]\d\b/.test(text),
      )
      return field && { value: 1, say: () => ({ text: `a year in "${field.key}"`, ...field.placeOf(0) }) }
    },
  },
  {
    id: 'version named by its month',
    push: { ageing: 2 },
    measure: ({ evidence: { title, path } }) => {
      const name =
        path
          .split('/')
          .at(-1)
          ?.replace(/^\d{4}-\d\d-\d\d-/, '') ?? ''
      return /\b20[12]\d[.-]\d{1,2}\b(?![.-]\d)/.test(`${title.text} ${name}`)
        ? {
            value: 1,
            say: () => ({ text: 'a version or month in the title or file name', ...title.placeOf(0) }),
          }
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
