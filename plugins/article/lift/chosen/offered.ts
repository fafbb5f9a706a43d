import { digestOf } from '../../../asset.ts'
import type { ProseSentence } from '../../text.ts'
import type { Measured } from '../choose/choice.ts'

/** A sentence of a text that a model may choose, or a heading, which may only open a post. */
export interface Offered {
  /** Its place among all sentences of the text, from 1: it stays the same whatever the front matter forbids. */
  readonly number: number
  readonly text: string
  readonly isHeading: boolean
}

/** What no model may overrule: signs that words are not whole, or not the text's own. */
const FORBIDDEN = ['markup', 'lost', 'example', 'lower', 'colonEnd']

/** Tell whether a model may choose a sentence: it is whole, and in no example, quotation or code. */
export function isOffered({ candidate: { sentence }, measures }: Measured): boolean {
  return (
    FORBIDDEN.every((id) => measures.of(id) === 0) &&
    measures.of('quoted') < 1 &&
    (sentence.isHeading || measures.of('noEnd') === 0)
  )
}

/** Give a sentence of which something was measured as it is offered. */
export function asOffered({ candidate: { sentence } }: Measured): Offered {
  return { number: sentence.index + 1, text: sentence.sentence.text, isHeading: sentence.isHeading }
}

/** SHA-256 of what a text says, in hex: the same while no sentence changes, whatever stands in the front matter. */
export function sentencesDigest(sentences: readonly ProseSentence[]): string {
  return digestOf(sentences.map(({ text }) => text).join('\n'))
}
