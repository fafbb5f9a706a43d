import type { Element } from 'hast'
import type { List, ListItem, Parents } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'

/** Lists whose items are set as paragraphs, or not. */
const known = new WeakMap<List, boolean>()

/**
 * Render an item of a list as the library does, which looks through all items for each of them to know whether the list
 * is loose; here it is told.
 */
export function listItemHandler(state: State, node: ListItem, parent: Parents | undefined): Element {
  const list = parent?.type === 'list' ? parent : undefined
  return defaultHandlers.listItem(state, node, list && { ...list, spread: isLoose(list), children: [] })
}

function isLoose(list: List): boolean {
  const loose =
    known.get(list) ??
    (list.spread || list.children.some(({ spread, children }) => spread ?? children.length > 1))
  known.set(list, loose)
  return loose
}
