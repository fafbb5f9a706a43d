import type { Nodes, RootContent } from 'mdast'
import { tagsIn } from '../article/tags.ts'
import { walk } from '../article/walk.ts'

/** Elements of HTML that have no end. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/**
 * Tell for each place between the blocks of a text (before the first, …, after the last) how many elements of raw HTML
 * are open there: what is put between `<details>` and `</details>` would be folded away with it.
 */
export function openElements(blocks: readonly RootContent[]): number[] {
  const open: string[] = []
  const counts = [0]
  for (const block of blocks) {
    walk<Nodes>(block, (node) => {
      if (node.type === 'html') follow(node.value, open)
    })
    counts.push(open.length)
  }
  return counts
}

function follow(html: string, open: string[]): void {
  for (const tag of tagsIn(html).tags) {
    const name = tag.name.toLowerCase()
    if (VOID.has(name)) continue
    const at = tag.isClosing ? open.lastIndexOf(name) : open.push(name)
    if (tag.isClosing && at !== -1) open.length = at
  }
}
