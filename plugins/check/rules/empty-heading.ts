import type { Nodes, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Article } from '../../article/article.ts'
import { LOST } from '../../article/losses/elements.ts'
import { placeOf } from '../../article/place-of.ts'
import { tagsIn } from '../../article/tags.ts'
import { walk } from '../../article/walk.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * A heading without words stands in the table of contents and in the menu of a screen reader as an empty line, and stops
 * the making of some books. Write its words, or delete its marks. Below a heading with nothing under it, readers look for
 * what is not there: its words may be a comment still, or something that is shown nowhere. Write them, or delete the heading.
 *
 * ```md wrong
 * # Begin
 *
 * ##
 * ^
 *
 * A text.
 *
 * ## The first step
 * ^
 *
 * <!-- Still to be written. -->
 *
 * ## The second step
 *
 * A step.
 * ```
 *
 * ```md right
 * # Begin
 *
 * ## The first step
 *
 * ### Of two
 *
 * A text.
 * ```
 */
export const emptyHeading: Rule = {
  summary: 'Headings without words, or with nothing below them',
  severity: 'warning',

  find: ({ texts }) => texts.flatMap((article) => [...withoutWords(article), ...withNothingBelow(article)]),
}

function withoutWords(article: Article): Finding[] {
  const found: Finding[] = []
  walk<Nodes>(article.tree, (node) => {
    if (node.type !== 'heading' || textOf(node).trim() !== '') return
    const message = 'found a heading without words; write them, or delete the heading'
    found.push({ ...placeOf(article, node), message })
  })
  return found
}

/** Find headings up to the next of their depth, or of one above it, with nothing between them that readers see, or are told of. */
function withNothingBelow(article: Article): Finding[] {
  const { children } = article.tree
  const isTold = (from: number, to: number): boolean =>
    article.losses.some(({ kind, start, end }) => kind !== 'carried attributes' && start < to && end > from)
  return children.flatMap((heading, index): Finding[] => {
    if (heading.type !== 'heading' || textOf(heading).trim() === '') return []
    let next = article.body.length
    for (const node of children.slice(index + 1)) {
      if (node.type === 'heading') {
        if (node.depth > heading.depth) return []
        next = node.position?.start.offset ?? next
        break
      }
      if (isSeen(node)) return []
    }
    if (isTold(heading.position?.end.offset ?? 0, next)) return []
    const message = `found nothing below "${textOf(heading).trim()}"; write its words, or delete the heading`
    return [{ ...placeOf(article, heading), message }]
  })
}

function isSeen(node: RootContent): boolean {
  let seen = false
  walk<Nodes>(node, (part) => {
    if (part.type === 'html') {
      const { tags } = tagsIn(part.value)
      const words = part.value.replace(/<[^>]*>/g, '')
      seen ||= words.trim() !== '' || tags.some(({ name }) => isShown(name.toLowerCase()))
    } else if ('value' in part) seen ||= part.value.trim() !== ''
    else seen ||= part.type === 'image' || part.type === 'imageReference' || part.type === 'leafDirective'
  })
  return seen
}

function isShown(element: string): boolean {
  return element === 'img' || Object.hasOwn(LOST, element)
}
