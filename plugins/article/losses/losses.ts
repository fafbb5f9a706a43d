import type { Nodes, Root } from 'mdast'
import type { Span } from '../../source/span.ts'
import type { Mdx } from '../mdx.ts'
import { type Tag, tagsIn } from '../tags.ts'
import { walk } from '../walk.ts'
import { htmlLosses } from './html-losses.ts'
import type { Loss } from './loss.ts'
import { maskOf } from './mask.ts'
import { textLosses } from './text-losses.ts'

/** Languages of code that other tools draw (GitHub, and the diagram plugins of Hugo, Docusaurus and Starlight). */
const DRAWN = new Set(
  `abc chart d2 dot echarts geojson graphviz katex markmap math mermaid nomnoml plantuml stl topojson vega vega-lite
  wavedrom`.split(/\s+/),
)

/** A mark of a note that no note goes with stays as it is written. */
const NOTE_MARK = /\[\^([^\]\s[]+)\](?!:)/g

/**
 * Find what a text holds that some output cannot carry, in reading order: what cleaning takes out of its HTML, what stands
 * in the syntax of another tool, and what needs a program to be seen. Code and addresses are never looked into.
 * `text` is what the tree was parsed from, `mdx` what was blanked out of it.
 */
export function lossesOf(tree: Root, text: string, mdx: Mdx['losses'] = []): Loss[] {
  const { tags, comments } = tagsOf(tree, text)
  const inHtml = htmlLosses(tags)
  const masked = maskOf(tree, text, [...tags, ...inHtml, ...comments])
  const inText = textLosses(masked).filter(({ kind }) => mdx.length === 0 || kind !== 'attributes')
  return [...mdx, ...inHtml, ...inText, ...nodeLosses(tree, masked)].sort((a, b) => a.start - b.start)
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

/** What the tree itself shows: code that other tools draw, and notes and their marks that do not go together. */
function nodeLosses(tree: Root, masked: string): Loss[] {
  const losses: Loss[] = []
  const marks = new Set<string>()
  const notes = new Map<string, Span>()
  walk<Nodes>(tree, (node) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    if (node.type === 'code') {
      const lang = node.lang?.toLowerCase() ?? ''
      if (DRAWN.has(lang)) losses.push({ kind: 'drawing', what: lang, start, end })
    } else if (node.type === 'footnoteReference') marks.add(node.identifier)
    else if (node.type === 'footnoteDefinition' && !notes.has(node.identifier))
      notes.set(node.identifier, { start, end })
  })
  for (const [name, span] of notes)
    if (!marks.has(name)) losses.push({ kind: 'unused note', what: name, ...span })
  for (const { 0: mark, 1: name = '', index } of masked.matchAll(NOTE_MARK)) {
    if (notes.has(name.toLowerCase()) || marks.has(name.toLowerCase())) continue
    losses.push({ kind: 'missing note', what: name, start: index, end: index + mark.length })
  }
  return losses
}
