import type { Nodes } from 'mdast'
import type { Article } from '../../article/article.ts'
import { placeOf } from '../../article/place-of.ts'
import { walk } from '../../article/walk.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * Headings are how people skim a page, how screen readers move about in it, and what a book's table of contents is made
 * of. The title is the first level; a section begins with `##`, and what is inside it with `###`. A step over a level
 * reads as if something were missing: choose the level for its meaning, not for its size. More of the first level (`#`)
 * than the title are moved a level down with all others; that is a hint.
 *
 * ```md wrong
 * # Store bikes in winter
 *
 * ## Before you begin
 *
 * #### Tools
 * ^
 * ```
 *
 * ```md wrong
 * ---
 * title: Store bikes in winter
 * ---
 *
 * # Before you begin
 * ^
 *
 * # Tools
 * ```
 *
 * ```md right
 * # Store bikes in winter
 *
 * ## Before you begin
 *
 * ### Tools
 *
 * ## Next
 * ```
 */
export const headingOrder: Rule = {
  summary: 'Headings that step over a level, and more of the first level than the title',
  severity: 'warning',

  find: ({ texts }) =>
    texts.flatMap((article) => {
      const found: Finding[] = []
      if (article.tree.data?.lowered) {
        const message = 'found a heading of the first level (#) below the title; begin sections with ##'
        const first = article.tree.children.find((node) => node.type === 'heading' && node.depth === 2)
        if (first) found.push({ ...placeOf(article, first), severity: 'hint', message })
      }
      return [...found, ...skips(article)]
    }),
}

function skips(article: Article): Finding[] {
  const found: Finding[] = []
  let last = 1
  walk<Nodes>(article.tree, (node) => {
    const depth =
      node.type === 'heading' ? node.depth : node.type === 'html' ? depthOf(node.value) : undefined
    if (depth === undefined) return
    // What is written as HTML may be nested in ways that nobody can tell here; it only counts for what follows.
    if (node.type === 'heading' && depth > last + 1) {
      const shift = article.tree.data?.lowered ? 1 : 0
      const marks = (level: number): string => '#'.repeat(level - shift)
      const message = `found a heading of level ${marks(depth)}, expected at most ${marks(last + 1)} here; choose the level below the one before`
      found.push({ ...placeOf(article, node), message })
    }
    last = depth
  })
  return found
}

/** The level of the last heading in a piece of HTML. */
function depthOf(html: string): number | undefined {
  const level = [...html.matchAll(/<h([1-6])[\s>]/gi)].at(-1)?.[1]
  return level === undefined ? undefined : Number(level)
}
