import type { Nodes, Root } from 'mdast'
import { walk } from '../walk.ts'

/** A tag of HTML in a text, and the part of the file that it takes, as offsets. */
export interface Tag {
  /** Its name as it is written. */
  readonly name: string
  readonly attributes: string
  readonly isClosing: boolean
  readonly from: number
  readonly to: number
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][^\s<>/"']*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi

/** List the tags and the comments of a text's HTML in reading order. `text` is what the tree was parsed from. */
export function tagsOf(tree: Root, text: string): { tags: Tag[]; comments: [from: number, to: number][] } {
  const tags: Tag[] = []
  const comments: [number, number][] = []
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'html') return
    const start = node.position?.start.offset ?? 0
    const source = text.slice(start, node.position?.end.offset)
    for (const { 0: whole, 1: slash, 2: name, 3: attributes = '', index } of source.matchAll(TAG)) {
      const [from, to] = [start + index, start + index + whole.length]
      if (name === undefined) comments.push([from, to])
      else tags.push({ name, attributes, isClosing: slash === '/', from, to })
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
