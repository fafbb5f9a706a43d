import type { Definition, Image, Link, Nodes, Root } from 'mdast'
import { tagsIn } from '../../article/tags.ts'
import { walk } from '../../article/walk.ts'
import type { Span } from '../../source/span.ts'

/** An address in a text: of a link or a picture, in Markdown or in HTML. The span is that of the address as it is written. */
export interface Reference extends Span {
  readonly url: string
  readonly kind: 'link' | 'picture'
  readonly isHtml: boolean
}

/** What follows the words of a link: its address, in angle brackets or not, and a title. */
const TAIL =
  /\]\(\s*(<[^<>\n]*>|[^\s<][^\s]*?)(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*\)$/
/** What gives a name to an address. */
const DEFINITION = /^\[(?:[^[\]\\]|\\.)*\]:\s*(<[^<>\n]*>|\S+)/
/** Longest link that is looked at, in characters; only pasted data is longer. */
const LONGEST = 4_000
/** The attributes that lead somewhere. */
const SOURCES: ReadonlyMap<string, readonly [attribute: string, kind: Reference['kind']]> = new Map([
  ['a', ['href', 'link']],
  ['img', ['src', 'picture']],
])

/** List the addresses of a text in reading order; those in code are none, and bare addresses stay as they are. */
export function referencesOf(tree: Root, text: string): Reference[] {
  const found: Reference[] = []
  walk<Nodes>(tree, (node) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined || end - start > LONGEST) return
    const source = text.slice(start, end)
    if (node.type === 'html') found.push(...inHtml(source, start))
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return
    const at = addressIn(node, source, start)
    if (at) found.push(at)
  })
  return found.sort((a, b) => a.start - b.start)
}

function addressIn(node: Link | Image | Definition, source: string, start: number): Reference | undefined {
  const match = node.type === 'definition' ? DEFINITION.exec(source) : tailOf(node, source, start)
  const written = match?.[1]
  if (!match || written === undefined) return undefined
  const from =
    start + match.index + match[0].indexOf(written, node.type === 'definition' ? match[0].indexOf(']:') : 0)
  return {
    url: node.url,
    kind: node.type === 'image' || isPictureName(node.url) ? 'picture' : 'link',
    isHtml: false,
    start: from,
    end: from + written.length,
  }
}

/** Only what follows the last word can be the tail: the words may hold links and pictures of their own. */
function tailOf(node: Link | Image, source: string, start: number): RegExpExecArray | null {
  const last = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined
  const skip = last === undefined ? 0 : last - start
  const match = TAIL.exec(source.slice(skip))
  if (match) match.index += skip
  return match
}

function inHtml(html: string, start: number): Reference[] {
  return tagsIn(html, start).tags.flatMap((tag): Reference[] => {
    const [name, kind] = SOURCES.get(tag.name.toLowerCase()) ?? []
    if (name === undefined || kind === undefined || tag.isClosing) return []
    const source = html.slice(tag.start - start, tag.end - start)
    const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(source)
    const value = match?.[1] ?? match?.[2]
    if (!match || !value) return []
    const from = tag.start + match.index + match[0].length - 1 - value.length
    return [
      { url: value.replaceAll('&amp;', '&'), kind, isHtml: true, start: from, end: from + value.length },
    ]
  })
}

function isPictureName(url: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(url)
}
