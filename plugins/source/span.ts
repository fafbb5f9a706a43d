import { lowerBound } from './lower-bound.ts'

/** A part of a text, as offsets into it; `end` is the first character behind it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Prepare to tell whether an offset lies in one of many spans, which are in order and apart. */
export function within(spans: readonly Span[]): (offset: number) => boolean {
  return (offset) => {
    const next = spans[lowerBound(spans, offset + 1, ({ end }) => end)]
    return next !== undefined && next.start <= offset
  }
}

/** Order spans, and make one of those that overlap or touch. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last && start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else apart.push({ start, end })
  }
  return apart
}
