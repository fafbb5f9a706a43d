import type { Fact, Signal } from '../article/fact.ts'
import type { Passage } from './evidence.ts'
import type { Find, Reading } from './reading.ts'
import { AGE_CLASSES, AGE_SIGNALS } from './signals/age.ts'
import { sayFind } from './signals/words.ts'
import { leadOf, probabilitiesOf, type Weighed, weigh } from './weigh.ts'
import { AGE_WEIGHTS } from './weights/age.ts'

const AGEING = AGE_CLASSES.indexOf('ageing')

/**
 * Judge whether a text stays true for years. Its confidence is the probability of its value. Its reasons are all the
 * words that make it age, whatever the value, so that a writer sees what to change.
 */
export function judgeEvergreen(reading: Reading): Fact<boolean> {
  const weighed = weigh(reading, AGE_SIGNALS, AGE_WEIGHTS)
  const chances = probabilitiesOf(weighed, AGE_WEIGHTS)
  const ageing = chances[AGEING] ?? 0
  const value = ageing <= 0.5
  const reasons = reasonsToAge(weighed)
  // What is no form of words, such as a short text, is a reason to think so and nothing to change.
  const signals = value ? reasons.filter(({ line }) => line !== undefined) : reasons
  return {
    value,
    from: 'text',
    confidence: Math.max(...chances),
    signals:
      signals.length > 0 ? signals : [{ text: 'nothing that ties the text to a date, version or event' }],
  }
}

/** List what makes a text age: each form of words once, where it weighs most, the heaviest first. */
function reasonsToAge(weighed: readonly Weighed[]): Signal[] {
  const reasons = weighed
    .map(({ measure, adds }) => ({ measure, weight: leadOf(adds, AGEING) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const told = new Map<Passage, Uint8Array>()
  const isNew = ({ passage, start, end }: Find): boolean => {
    const letters = told.get(passage) ?? new Uint8Array(passage.text.length)
    told.set(passage, letters)
    if (letters.subarray(start, end).includes(1)) return false
    letters.fill(1, start, end)
    return true
  }
  return reasons.flatMap(({ measure, weight: exact }): Signal[] => {
    const weight = Math.round(exact * 100) / 100
    const { found } = measure
    if (!found) return [{ ...measure.say(), weight }]
    return found.finds.filter(isNew).map((find) => ({ ...sayFind(find, found.part), weight }))
  })
}
