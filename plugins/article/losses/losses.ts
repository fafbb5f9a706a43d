import type { Nodes, Root } from 'mdast'
import type { Span } from '../../source/span.ts'
import type { Mdx } from '../mdx/blank-mdx.ts'
import { type Tag, tagsIn } from '../tags.ts'
import { walk } from '../walk.ts'
import { htmlLosses } from './html-losses.ts'
import { leftoverMarks } from './leftover-marks.ts'
import { type Loss, quoted } from './loss.ts'
import { MASKED, maskOf } from './mask.ts'
import { nodeLosses } from './node-losses.ts'
import { textLosses } from './text-losses.ts'

/**
 * Find what a text holds that some output cannot carry, in reading order: what cleaning takes out of its HTML, what stands
 * in the syntax of another tool, what needs a program to be seen, and marks of Markdown that have become nothing.
 * Code and addresses are never looked into. `text` is what the tree was parsed from, `mdx` what was blanked out of it.
 */
export function lossesOf(tree: Root, text: string, mdx: Mdx['losses'] = []): Loss[] {
  const { tags, comments } = tagsOf(tree, text)
  const inHtml = htmlLosses(tags)
  const masked = maskOf(tree, text, [...tags, ...inHtml, ...comments])
  // What is quoted holds what was masked, such as the address in a template.
  const inText = textLosses(masked).map(
    (loss): Loss =>
      loss.what.includes(MASKED) ? { ...loss, what: quoted(text.slice(loss.start, loss.end)) } : loss,
  )
  const taken = new Set(inText.map(({ start }) => start))
  const leftover = leftoverMarks(tree, text, masked).filter(({ start }) => !taken.has(start))
  return [...mdx, ...inHtml, ...inText, ...leftover, ...nodeLosses(tree, text, masked)].sort(
    (a, b) => a.start - b.start,
  )
}

/** Give a text in which all is masked that is no running text: code, HTML, pictures and addresses. */
export function maskedText(tree: Root, text: string): string {
  const { tags, comments } = tagsOf(tree, text)
  return maskOf(tree, text, [...tags, ...htmlLosses(tags), ...comments])
}

/** List the tags and the comments of a text's HTML in reading order. */
function tagsOf(tree: Root, text: string): { tags: Tag[]; comments: Span[] } {
  const pieces: ReturnType<typeof tagsIn>[] = []
  walk<Nodes>(tree, ({ type, position }) => {
    const from = position?.start.offset ?? 0
    if (type === 'html') pieces.push(tagsIn(text.slice(from, position?.end.offset), from))
  })
  return { tags: pieces.flatMap(({ tags }) => tags), comments: pieces.flatMap(({ comments }) => comments) }
}
