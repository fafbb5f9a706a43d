import type { Span } from '../../source/span.ts'

/** A part of a text, and what stands there instead. */
export interface Edit extends Span {
  readonly text: string
}

/** A text after some edits, and where in the old text each of its characters stood. */
export interface Edited {
  readonly text: string
  /** Give the offset in the old text; of what is new, the offset of what it replaced. */
  readonly before: (offset: number) => number
}

/** Apply edits to a text. Of two that overlap, the one that begins first counts. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const parts: string[] = []
  const pieces: { readonly from: number; readonly to: number; readonly isNew: boolean }[] = []
  let at = 0
  let length = 0
  const keep = (end: number): void => {
    pieces.push({ from: length, to: at, isNew: false })
    parts.push(text.slice(at, end))
    length += end - at
  }
  for (const { start, end, text: instead } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    keep(start)
    pieces.push({ from: length, to: start, isNew: true })
    parts.push(instead)
    length += instead.length
    at = end
  }
  keep(text.length)
  return {
    text: parts.join(''),
    before: (offset) => {
      const piece = pieces.findLast(({ from }) => from <= offset)
      if (!piece) return offset
      return piece.isNew ? piece.to : piece.to + offset - piece.from
    },
  }
}
