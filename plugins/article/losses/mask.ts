import type { Nodes, Root } from 'mdast'
import { walk } from '../walk.ts'

/** A part of a file, as offsets into it. */
type Part = readonly [from: number, to: number]

/** Stands for every character that is no running text. */
export const MASKED = '\0'

/**
 * Blank out of a text all that is no running text: code, pictures, addresses, and the parts that are given. What is left
 * are the words that readers are shown, at their offsets. `text` is what the tree was parsed from.
 */
export function maskOf(tree: Root, text: string, parts: readonly Part[]): string {
  const hidden = [...parts]
  walk<Nodes>(tree, (node) => {
    const { type, position } = node
    const from = position?.start.offset
    const to = position?.end.offset
    if (from === undefined || to === undefined) return
    if (type === 'code' || type === 'inlineCode' || type === 'image' || type === 'imageReference')
      hidden.push([from, to])
    else if (type === 'definition' || (type === 'leafDirective' && node.name === 'offer'))
      hidden.push([from, to])
    else if (type === 'containerDirective') {
      const opening = text.slice(from, to).split('\n', 1)[0] ?? ''
      hidden.push([from + opening.replace(/\{[^{}]*\}\s*$/, '').length, from + opening.length])
    } else if (type === 'link' || type === 'linkReference') {
      const isBare = text[from] !== '['
      hidden.push(
        [from, from + 1],
        [isBare ? from : (node.children.at(-1)?.position?.end.offset ?? from), to],
      )
    }
  })
  hidden.sort(([a], [b]) => a - b)
  let masked = ''
  let at = 0
  for (const [from, to] of hidden) {
    if (to <= at) continue
    const start = Math.max(from, at)
    masked += text.slice(at, start) + text.slice(start, to).replace(/[^\n]/g, MASKED)
    at = to
  }
  return masked + text.slice(at)
}
