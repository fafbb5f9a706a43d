import type { Nodes, Root } from 'mdast'
import type { Span } from '../../source/span.ts'
import { walk } from '../walk.ts'

/** A tag of HTML in a text, and the part of the file that it takes. */
export interface Tag extends Span {
  /** Its name as it is written. */
  readonly name: string
  readonly attributes: string
  readonly isClosing: boolean
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][^\s<>/"']*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi

/** List the tags and the comments of a text's HTML in reading order. `text` is what the tree was parsed from. */
export function tagsOf(tree: Root, text: string): { tags: Tag[]; comments: Span[] } {
  const tags: Tag[] = []
  const comments: Span[] = []
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'html') return
    const from = node.position?.start.offset ?? 0
    const source = text.slice(from, node.position?.end.offset)
    for (const { 0: whole, 1: slash, 2: name, 3: attributes = '', index } of source.matchAll(TAG)) {
      const span = { start: from + index, end: from + index + whole.length }
      if (name === undefined) comments.push(span)
      else tags.push({ name, attributes, isClosing: slash === '/', ...span })
    }
  })
  return { tags, comments }
}

/** Give the value of an attribute of a tag; nothing where it has none. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'=<>\`]+))`, 'i').exec(
    attributes,
  )
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined
}
