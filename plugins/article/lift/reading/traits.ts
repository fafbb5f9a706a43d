import type { Meaning } from '../lexicon/lexicon.ts'
import type { ReadSentence } from './read-sentence.ts'

/** What a whole text is like, as shares of its sentences. */
export interface Traits {
  /** Steps at a screen, numbered items, code. */
  readonly steps: number
  /** What happened. */
  readonly past: number
  /** Sentences in which "we" is whoever keeps the site. */
  readonly we: number
  readonly me: number
  /** Contrasts and rules. */
  readonly edge: number
  /** Its own name, calls, thanks, praise. */
  readonly selling: number
  /** Sentences without an end. */
  readonly fragments: number
  readonly isShort: boolean
}

/** A shorter text is a notice, in sentences. */
const SHORT = 20
/** Shorter sentences tell nothing, in characters. */
const TELLING = 25

/** Tell what a text is like. */
export function traitsOf(all: readonly ReadSentence[], isBrand: (sentence: ReadSentence) => boolean): Traits {
  const prose = all.filter(
    ({ block, text }) => block.kind !== 'heading' && block.kind !== 'cell' && text.length >= TELLING,
  )
  const share = (test: (sentence: ReadSentence) => boolean): number =>
    prose.reduce((sum, sentence) => sum + (test(sentence) ? 1 : 0), 0) / Math.max(prose.length, 1)
  const has =
    (...meanings: Meaning[]) =>
    (sentence: ReadSentence): boolean =>
      meanings.some((meaning) => sentence.has(meaning))
  return {
    steps: share(
      (each) => each.block.list !== undefined || each.look.code > 0 || each.opens('screenSteps') > 0,
    ),
    past: share(has('past')),
    we: share(has('we')),
    me: share(has('me')),
    edge: share(has('denies')),
    selling: share((sentence) => isBrand(sentence) || has('asks', 'thanks', 'weSell')(sentence)),
    fragments: share(({ text }) => !/[.!?…:]["”»’')]*$/.test(text)),
    isShort: prose.length < SHORT,
  }
}
