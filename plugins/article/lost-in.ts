import type { Nodes } from 'mdast'
import { lowerBound } from '../source/lower-bound.ts'
import type { Span } from '../source/span.ts'

/**
 * Find which parts of a file stand in a block of it, as parts of the block's text. The parts come in the order of the file;
 * `offsets` tells where each character of the text stands there.
 */
export function lostIn(
  position: Nodes['position'],
  losses: readonly Span[],
  offsets: () => readonly number[],
): Span[] {
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? 0
  const spans: Span[] = []
  let at = 0
  for (let index = lowerBound(losses, start, (loss) => loss.start); index < losses.length; index++) {
    const loss = losses[index]
    if (!loss || loss.start >= end) break
    while (at < offsets().length && (offsets()[at] ?? 0) < loss.start) at += 1
    let to = at
    while (to < offsets().length && (offsets()[to] ?? 0) < loss.end) to += 1
    spans.push({ start: at, end: to })
  }
  return spans
}
