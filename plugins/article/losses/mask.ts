import type { Nodes, Root } from 'mdast'
import { joinSpans, type Span } from '../../source/span.ts'
import { walk } from '../walk.ts'

/** Stands for every character that is no running text. */
export const MASKED = '\0'

/**
 * Blank out of a text all that is no running text: code, pictures, addresses, and the parts that are given. What is left
 * are the words that readers are shown, at their offsets. `text` is what the tree was parsed from.
 */
export function maskOf(tree: Root, text: string, parts: readonly Span[]): string {
  const hidden = [...parts]
  walk<Nodes>(tree, (node) => {
    const { type, position } = node
    const start = position?.start.offset
    const end = position?.end.offset
    if (start === undefined || end === undefined) return
    if (
      type === 'code' ||
      type === 'inlineCode' ||
      type === 'formula' ||
      type === 'image' ||
      type === 'imageReference'
    )
      hidden.push({ start, end })
    else if (type === 'definition' || (type === 'leafDirective' && node.name === 'offer'))
      hidden.push({ start, end })
    else if (type === 'containerDirective') {
      const opening = text.slice(start, end).split('\n', 1)[0] ?? ''
      const callout = /^>[ \t]*\[![^\]\n]*\][-+]?/.exec(opening)?.[0] ?? ''
      hidden.push({ start, end: start + callout.length })
      hidden.push({
        start: start + opening.replace(/\{[^{}]*\}\s*$/, '').length,
        end: start + opening.length,
      })
    } else if (type === 'link' || type === 'linkReference') {
      const isBare = text[start] !== '['
      hidden.push(
        { start, end: isBare ? end : (node.children[0]?.position?.start.offset ?? start + 1) },
        { start: node.children.at(-1)?.position?.end.offset ?? start, end },
      )
    }
  })
  let masked = ''
  let at = 0
  for (const { start, end } of joinSpans(hidden)) {
    masked += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, MASKED)
    at = end
  }
  return masked + text.slice(at)
}
