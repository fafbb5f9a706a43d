import type { Nodes as Html } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Nodes as Xml } from 'xast'

/** What stands in the source of a page as it is, and would be nothing else if it were escaped. */
const RAW = new Set(['script', 'style'])

/**
 * Copy a tree with its texts escaped, as the packages that write trees would escape them, but all at once: they call for
 * each sign, and a text may be a million of them.
 */
export function escaped<Tree extends Html | Xml>(tree: Tree): Tree {
  if (tree.type === 'text' || tree.type === 'raw')
    return {
      type: 'raw',
      value: tree.value.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;'),
    } as unknown as Tree
  if (!('children' in tree) || ('tagName' in tree && RAW.has(tree.tagName))) return tree
  return { ...tree, children: tree.children.map((child) => escaped(child as Html)) }
}

/** Write a tree as HTML. */
export function writeHtml(tree: Html): string {
  return toHtml(escaped(tree), { allowDangerousHtml: true })
}
