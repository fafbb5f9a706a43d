import type { Nodes } from 'mdast'

/** A part of a text, as offsets into it. */
export type Span = readonly [start: number, end: number]

/**
 * Find which parts of a file stand in a block of it, as parts of the block's text. The parts come in the order of the file;
 * `offsets` tells where each character of the text stands there.
 */
export function lostIn(
  position: Nodes['position'],
  losses: readonly { readonly from: number; readonly to: number }[],
  offsets: () => readonly number[],
): Span[] {
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? 0
  const spans: Span[] = []
  let at = 0
  for (let index = firstFrom(losses, start); index < losses.length; index++) {
    const loss = losses[index]
    if (!loss || loss.from >= end) break
    while (at < offsets().length && (offsets()[at] ?? 0) < loss.from) at += 1
    let to = at
    while (to < offsets().length && (offsets()[to] ?? 0) < loss.to) to += 1
    spans.push([at, to])
  }
  return spans
}

/** Order parts, and make one of those that overlap. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    const last = apart.at(-1)
    if (last && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)]
    else apart.push([start, end])
  }
  return apart
}

/** The index of the first loss that begins at an offset or behind it. */
function firstFrom(losses: readonly { readonly from: number }[], offset: number): number {
  let low = 0
  let high = losses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((losses[middle]?.from ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
