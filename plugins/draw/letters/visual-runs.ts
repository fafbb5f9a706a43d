import bidiFactory from 'bidi-js'

const bidi = bidiFactory()

/** Letters and marks that run from right to left, or make others do so (UAX #9). */
const RTL = /[\u0590-\u08ff\u200f\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Part of a line in one direction. */
export interface VisualRun {
  readonly text: string
  readonly isRtl: boolean
}

/** The direction of a text, and the level of each of its code units (UAX #9); no levels where all runs left to right. */
export interface Directions {
  readonly dir: 'ltr' | 'rtl'
  readonly levels?: Uint8Array
}

/** Resolve which way each part of a text runs: as its first letter does, else as the whole picture. */
export function directionsOf(text: string, fallback: 'ltr' | 'rtl'): Directions {
  const first = /\p{L}/u.exec(text)?.[0]
  const dir = first === undefined ? fallback : RTL.test(first) ? 'rtl' : 'ltr'
  if (dir === 'ltr' && !RTL.test(text)) return { dir }
  return { dir, levels: bidi.getEmbeddingLevels(text, dir).levels }
}

/** Split a line into runs of one direction, from left to right as they are seen (UAX #9, rule L2). */
export function visualRuns(text: string, levels?: Uint8Array): VisualRun[] {
  if (text === '') return []
  if (!levels) return [{ text, isRtl: false }]
  const runs: { from: number; to: number; level: number }[] = []
  for (let at = 0; at < text.length; at += 1) {
    // What is added at the end of a line, such as a hyphen, runs with the letters before it.
    const level = levels[at] ?? runs.at(-1)?.level ?? 0
    const last = runs.at(-1)
    if (last?.level === level) last.to = at + 1
    else runs.push({ from: at, to: at + 1, level })
  }
  for (let level = Math.max(...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let from = 0; from < runs.length; from += 1) {
      let to = from
      while ((runs[to]?.level ?? -1) >= level) to += 1
      if (to > from) runs.splice(from, to - from, ...runs.slice(from, to).reverse())
      from = to
    }
  }
  return runs.map(({ from, to, level }) => ({ text: text.slice(from, to), isRtl: level % 2 === 1 }))
}
