import type { Measured } from '../../plugins/article/lift/choose/choice.ts'
import type { ProseSentence } from '../../plugins/article/text.ts'

/** A line of `labels.jsonl`: sentences by number, and the numbers that stand in each list. */
export interface Row {
  readonly key: string
  readonly sentences: readonly { readonly i: number; readonly text: string }[]
  readonly best: readonly number[]
  readonly fine: readonly number[]
  readonly points: readonly number[]
  readonly hooks: readonly number[]
  readonly dangling: readonly number[]
  readonly example: readonly number[]
  readonly promo: readonly number[]
  readonly denied: readonly number[]
  readonly numbers: readonly number[]
}

/** What editors said of one sentence. */
export interface Label {
  /** The first list that it stands in; `dull` where it is in none. */
  readonly verdict: 'best' | 'fine' | 'dangling' | 'example' | 'promo' | 'denied' | 'dull'
  readonly isGood: boolean
  readonly isBad: boolean
  readonly isPoint: boolean
  readonly isHook: boolean
  readonly isNumber: boolean
}

/** A measured sentence and what editors said of it. */
export interface Labelled extends Measured, Label {}

const VERDICTS = ['best', 'fine', 'dangling', 'example', 'promo', 'denied'] as const

/** Find the labelled sentences of an article again, in order; by their place among its sentences. */
export function labelledOf(
  row: Row,
  sentences: readonly ProseSentence[],
): { labels: ReadonlyMap<number, Label>; lost: number } {
  const labels = new Map<number, Label>()
  let from = 0
  let lost = 0
  for (const { i, text } of row.sentences) {
    let at = from
    while (at < sentences.length && sentences[at]?.text !== text) at += 1
    if (at === sentences.length) lost += 1
    else {
      labels.set(at, labelOf(row, i))
      from = at + 1
    }
  }
  return { labels, lost }
}

function labelOf(row: Row, i: number): Label {
  const verdict = VERDICTS.find((each) => row[each].includes(i)) ?? 'dull'
  const isGood = verdict === 'best' || verdict === 'fine'
  return {
    verdict,
    isGood,
    isBad: !isGood && verdict !== 'dull',
    isPoint: row.points.includes(i),
    isHook: row.hooks.includes(i),
    isNumber: row.numbers.includes(i),
  }
}
