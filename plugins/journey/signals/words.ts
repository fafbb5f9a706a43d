import type { Signal as Reason } from '../../article/fact.ts'
import { type Meaning, PARTS, type Part } from '../lexicon/meaning.ts'
import type { Find, Reading } from '../reading.ts'
import { seen } from '../words.ts'
import { type Measure, saturate, type TextSignal } from './signal.ts'

const PLACES: Readonly<Record<Part, string>> = {
  title: 'in the title',
  description: 'in the description',
  headings: 'in the headings',
  opening: 'in the opening',
  closing: 'in the close',
  text: 'in the text',
  links: 'in a link',
  kind: 'in the front matter',
}
/** Longest quotation in a reason, in characters. */
const LONGEST_QUOTE = 40
/** Short texts are read as if they had so many words more, or one word would be a flood. */
const PADDING = 100
/** Parts in which more finds count for more. */
const COUNTED: ReadonlySet<Part> = new Set(['headings', 'links'])

/** Quote a find as a reader sees it. */
export function quoteOf({ passage, start, end }: Find): string {
  return `"${seen(passage.text.slice(start, end)).replace(/\s+/g, ' ').slice(0, LONGEST_QUOTE)}"`
}

/** Say what was found, and in which part of a text. */
export function sayFind(find: Find, part: Part, more = ''): Reason {
  const { passage, start, end } = find
  const text = passage.isPath
    ? `path /${passage.text.slice(start, end)}/${more}`
    : `${quoteOf(find)}${more} ${PLACES[part]}`
  return { text, ...passage.placeOf(start) }
}

/** Make one signal of each meaning of a lexicon in each part in which it says something. */
export function wordSignals<Class extends string>(
  lexicon: readonly Meaning<Class>[],
): readonly TextSignal<Class>[] {
  return lexicon.flatMap(({ id, parts }) =>
    PARTS.flatMap((part): TextSignal<Class>[] => {
      const push = parts[part]
      if (!push) return []
      const measure = (reading: Reading) => measureFinds(reading.finds(id, part), part, reading.length)
      return [{ id: `${id}, ${part}`, push, part, measure }]
    }),
  )
}

/** Measure how much of a part forms of words make up; nothing where there are none. */
export function measureFinds(finds: readonly Find[], part: Part, length: number): Measure | undefined {
  const [first] = finds
  if (!first) return undefined
  const perHundred = (finds.length / (length + PADDING)) * 100
  const value =
    part === 'text' ? perHundred / (perHundred + 1) : COUNTED.has(part) ? saturate(finds.length) : 1
  return {
    value,
    say: () => sayFind(first, part, finds.length > 1 ? ` and ${finds.length - 1} more` : ''),
    found: { part, finds },
  }
}
