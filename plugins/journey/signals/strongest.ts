import { PARTS, type Part, type Push } from '../lexicon/meaning.ts'
import type { Measure } from './signal.ts'

/** A signal that was measured in a text. */
export interface Measured<Class extends string> {
  readonly id: string
  readonly push: Push<Class>
  readonly part?: Part
  readonly measure: Measure
}

/** Where signals stand that are no words in a part of the text. */
const OTHER = 'elsewhere'

/** The ids of the strongest signals for classes: one for each class in each part, and one for each class in all. */
export function strongestIds(classes: readonly string[]): string[] {
  return [...PARTS, OTHER, 'all'].flatMap((part) => classes.map((name) => `strongest for ${name}, ${part}`))
}

/**
 * Find for each class the signal that speaks for it most strongly, by its reason alone, in each part and in all: many weak
 * signs add up to what one strong sign says, and should not.
 */
export function strongestOf<Class extends string>(measured: readonly Measured<Class>[]): Measured<Class>[] {
  const strongest = new Map<string, { readonly value: number; readonly from: Measured<Class> }>()
  const take = (id: string, value: number, from: Measured<Class>): void => {
    if (value > (strongest.get(id)?.value ?? 0)) strongest.set(id, { value, from })
  }
  for (const each of measured) {
    for (const [name, push] of Object.entries(each.push) as [Class, number][]) {
      const value = push * each.measure.value
      take(`strongest for ${name}, ${each.part ?? OTHER}`, value, each)
      take(`strongest for ${name}, all`, value, each)
    }
  }
  return [...strongest].map(([id, { value, from }]) => ({
    id,
    push: from.push,
    measure: { value, say: from.measure.say },
  }))
}
