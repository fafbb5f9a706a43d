import type { Part } from '../lexicon/meaning.ts'
import { readNames } from '../names.ts'
import type { Find, Reading, ReadPassage } from '../reading.ts'
import { paidTargets } from './links.ts'
import { ramp, type StageSignal, saturate } from './signal.ts'
import { quoteOf } from './words.ts'

/** Share of the words of a text at which it is wholly about the own product. */
const ALL_ABOUT = 0.02

/** Where the own names and those of rivals stand, and where they do not. */
export const NAME_SIGNALS: readonly StageSignal[] = [
  inPart('brand', 'title', { decision: 0.9, delight: 0.6 }),
  inPart('brand', 'description', { decision: 0.7, delight: 0.5 }),
  inPart('brand', 'headings', { decision: 0.7, delight: 0.3 }),
  inPart('brand', 'opening', { decision: 0.4, delight: 0.6 }),
  {
    id: 'own brand, text',
    push: { decision: 0.7, delight: 0.7 },
    measure: (reading) => {
      const finds = named(reading, 'brand', 'text')
      const value = ramp(finds.length / (reading.length + 100), 0, ALL_ABOUT)
      return value > 0
        ? {
            value,
            say: () => ({
              text: `own brand ${finds.length === 1 ? 'once' : `${finds.length} times`} in the text`,
            }),
          }
        : undefined
    },
  },
  {
    id: 'no own brand',
    push: { awareness: 0.8, consideration: 0.4 },
    measure: (reading) => {
      const { brand, links } = reading.evidence
      // A text that earns by links to others' products is a third party's: its own name says nothing.
      const hasName = readNames(brand).length > 0
      if (!hasName || reading.length === 0 || paidTargets(links).size > 0) return undefined
      const early = (['title', 'description', 'opening', 'headings'] as const).some(
        (part) => named(reading, 'brand', part).length > 0,
      )
      const rest = named(reading, 'brand', 'text').length
      if (early) return undefined
      return {
        value: rest === 0 ? 1 : 1 / (1 + rest),
        say: () => ({ text: rest === 0 ? 'own brand nowhere' : 'own brand only late in the text' }),
      }
    },
  },
  inPart('rival', 'title', { decision: 1, consideration: 0.4 }),
  inPart('rival', 'headings', { decision: 0.5, consideration: 0.5 }),
  {
    id: 'several rivals',
    push: { consideration: 0.8, decision: 0.3 },
    measure: (reading) => {
      const different = new Set(named(reading, 'rival', 'text').map((find) => quoteOf(find).toLowerCase()))
      return different.size > 1
        ? { value: saturate(different.size - 1), say: () => ({ text: `${different.size} rivals named` }) }
        : undefined
    },
  },
]

function inPart(who: 'brand' | 'rival', part: Part, push: StageSignal['push']): StageSignal {
  const name = who === 'brand' ? 'own brand' : 'rival'
  return {
    id: `${name}, ${part}`,
    push,
    measure: (reading) => {
      const [first, ...more] = named(reading, who, part)
      if (!first) return undefined
      return {
        value: part === 'headings' ? saturate(1 + more.length) : 1,
        say: () => ({
          text: `${name} ${quoteOf(first)} in the ${part}`,
          ...first.passage.placeOf(first.start),
        }),
      }
    },
  }
}

function named({ passages }: Reading, who: 'brand' | 'rival', part: Part): Find[] {
  return passages.filter(({ parts }) => parts.includes(part)).flatMap((passage) => findsOf(passage, who))
}

function findsOf({ passage, words, names }: ReadPassage, who: 'brand' | 'rival'): Find[] {
  return [...names[who]].map(([from, to]) => ({
    passage,
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  }))
}
