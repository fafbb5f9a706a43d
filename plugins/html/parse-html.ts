import type { Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { defaultTreeAdapter } from 'parse5'

/** Deepest nesting of elements that is shown: far beyond any text, far below what fills the stack. */
export const MAX_DEPTH = 300

/**
 * Most elements of a text with HTML in it. Where tags overlap, a parser makes elements that nobody wrote: of 10 KB, it
 * made 150 MB.
 */
export const MAX_ELEMENTS = 40_000

/** Why HTML is not parsed. */
export type HtmlFault = 'too deep' | 'too many'

/** Thrown by `counted` where a parser makes more elements than the limit. */
export class TooMany extends Error {}

/** Parse raw HTML in a tree into elements, or say why that would go beyond a limit. */
export function parseHtml(tree: Root): Root | HtmlFault {
  try {
    const parsed = counted(() => raw(tree) as Root)
    return isDeep(parsed) ? 'too deep' : parsed
  } catch (thrown) {
    if (thrown instanceof TooMany) return 'too many'
    // The parser calls itself for each level, and thousands fill the stack.
    if (thrown instanceof RangeError) return 'too deep'
    throw thrown
  }
}

/** Let a parser that is parse5 inside make no more elements than the limit. It has no option for what makes them, so that is lent to it. */
export function counted<Result>(parse: () => Result): Result {
  const { createElement } = defaultTreeAdapter
  let made = 0
  defaultTreeAdapter.createElement = (...given) => {
    made += 1
    if (made > MAX_ELEMENTS) throw new TooMany()
    return createElement(...given)
  }
  try {
    return parse()
  } finally {
    defaultTreeAdapter.createElement = createElement
  }
}

function isDeep(tree: Root): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return false
}
