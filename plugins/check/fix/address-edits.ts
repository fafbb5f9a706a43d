import type { Nodes, Root } from 'mdast'
import type { Article } from '../../article/article.ts'
import type { Loss } from '../../article/losses/loss.ts'
import { parseMarkdown } from '../../article/markdown.ts'
import { walk } from '../../article/walk.ts'
import { applyEdits, type Edit } from './edit.ts'
import { onDisk } from './on-disk.ts'

/**
 * List the addresses of a text that a space ends, with the brackets they need, by offsets into the text as it lies on the
 * disk; none where one of them would not become a link or a picture by that.
 */
export function addressEdits(raw: string, { file, body, losses }: Article): Edit[] {
  const edits = losses.filter(({ kind }) => kind === 'address').map((loss) => editOf(loss, body))
  if (file.endsWith('.mdx') || edits.length === 0) return []
  const tree = parseMarkdown(body)
  const mended = parseMarkdown(applyEdits(body, edits))
  if (countLinks(mended) !== countLinks(tree) + edits.length) return []
  const placed = onDisk(edits, raw, body)
  // The proof that each stands where it is looked for.
  return placed.every(({ start, end, text }) => `<${raw.slice(start, end)}>` === text) ? placed : []
}

function editOf({ what, ...loss }: Loss, body: string): Edit {
  const start = loss.start + body.slice(loss.start, loss.end).indexOf('](') + ']('.length
  const at = body.indexOf(what, start)
  return { start: at, end: at + what.length, text: `<${what}>`, note: `"(${what})" becomes "(<${what}>)"` }
}

function countLinks(tree: Root): number {
  let count = 0
  walk<Nodes>(tree, ({ type }) => {
    if (type === 'link' || type === 'image') count += 1
  })
  return count
}
