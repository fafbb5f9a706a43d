import type { Signal as Reason } from '../../article/fact.ts'
import type { Lasting, Part, Push } from '../lexicon/meaning.ts'
import type { Find, Reading } from '../reading.ts'
import type { Stage } from '../stages.ts'

/** How much of a signal a text has, from 0 to 1, and how to say so in words. */
export interface Measure {
  readonly value: number
  readonly say: () => Reason
  /** Every form of words that it was measured by, and the part of the text in which they stand. */
  readonly found?: { readonly part: Part; readonly finds: readonly Find[] }
}

/** Something of a text that speaks for a class, as a figure that can be weighed. */
export interface TextSignal<Class extends string> {
  readonly id: string
  /** What it says by its reason; nothing for a figure whose meaning is learnt alone. */
  readonly push: Push<Class>
  /** In which part of a text it stands, where it is words. */
  readonly part?: Part
  /** Measure it in a text; nothing where the text has none of it. */
  readonly measure: (reading: Reading) => Measure | undefined
}

/** Something that speaks for a stage of the journey. */
export type StageSignal = TextSignal<Stage>

/** Something that makes a text age, or keeps it from it. */
export type AgeSignal = TextSignal<Lasting>

/** How far a share counts that grows from 0 to 1 between two figures. */
export function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}

/** Let many count more than one, but never without end: 0.6 for one, 0.84 for two, towards 1. */
export function saturate(count: number): number {
  return 1 - 0.4 ** count
}

/** A note, such as of a change, is shorter than this, in words. */
export const SHORT = 250
/** What has fewer words is hardly a text: its shape says less the fewer it has. */
const HARDLY = 40

/** Tell how much a text of so many words is a text at all, whose shape can say something. */
export function shareOfText(length: number): number {
  return ramp(length, 0, HARDLY)
}

/** Tell how much a text of so many words is a note. */
export function noteOf(length: number): number {
  return shareOfText(length) * (1 - ramp(length, 0, SHORT))
}
