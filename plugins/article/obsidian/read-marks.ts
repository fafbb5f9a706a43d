import type { Emphasis, Image, Link, Nodes, PhrasingContent, Root, Text } from 'mdast'
import { PICTURE_ENDING } from '../../pictures/ending.ts'
import { placesIn } from '../../source/places.ts'
import { traceText } from '../trace.ts'
import { WIKI, wikiAddress, wordsOfWiki } from './wiki.ts'

declare module 'mdast' {
  interface LinkData {
    /** Set where the words of a text should stand here, and only a link to it can. */
    isEmbed?: true
  }
}

/** A part of a text node, or a mark that may open or close a highlight. */
type Piece = PhrasingContent | Mark

interface Mark {
  readonly type: 'mark'
  readonly text: Text
  readonly opens: boolean
  readonly closes: boolean
}

const MAYBE = /\[\[|==/
const MARKS = new RegExp(`${WIKI.source}|==`, 'g')
/** What no highlight goes up to: `a==b` is a comparison. */
const GLUED = /[=\p{L}\p{N}]/u
const SPACE = /\s/
/** Longest highlight, in characters. */
const LONGEST = 200
/** What may not hold a link. */
const LINKS = new Set(['link', 'linkReference'])
/** The table of contents of other tools. */
const CONTENTS = /^_?toc_?$/i

/**
 * Read what Obsidian writes in running text: `[[Note#Part|words]]` becomes a link, `![[picture.png|300]]` a picture,
 * `![[Note]]` a link, and `==words==` a highlight, in place. `body` is what the tree was parsed from; code and what stands
 * behind a backslash stay as they are.
 */
export function readMarks(tree: Root, body: string): void {
  if (!MAYBE.test(body)) return
  const placeIn = placesIn(body)
  const position = (start: number, end: number): NonNullable<Text['position']> => ({
    start: { ...placeIn(start), offset: start },
    end: { ...placeIn(end), offset: end },
  })
  const piecesOf = (node: Text, isFirst: boolean, isLast: boolean): Piece[] => {
    const { value } = node
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (from === undefined || to === undefined || !MAYBE.test(value)) return [node]
    const offsets = traceText({ value, from, to }, body)
    const startOf = (index: number): number => offsets[index] ?? to
    const endOf = (index: number): number => (index === 0 ? from : (offsets[index - 1] ?? to) + 1)
    const textAt = (start: number, end: number, words = value.slice(start, end)): Text => ({
      type: 'text',
      value: words,
      position: position(startOf(start), endOf(end)),
    })
    const pieces: Piece[] = []
    let at = 0
    for (const { 0: written, 1: bang, 2: names = '', 3: words = '', index } of value.matchAll(MARKS)) {
      const end = index + written.length
      const offset = startOf(index)
      if (!body.startsWith(written.slice(0, 2), offset) || body[offset - 1] === '\\' || CONTENTS.test(names))
        continue
      if (index > at) pieces.push(textAt(at, index))
      at = end
      if (names === '') {
        const before = value[index - 1]
        const after = value[end]
        pieces.push({
          type: 'mark',
          text: textAt(index, end),
          opens: !GLUED.test(before ?? '') && (after === undefined ? !isLast : !/[\s=]/.test(after)),
          closes: (before === undefined ? !isFirst : !SPACE.test(before)) && !GLUED.test(after ?? ''),
        })
        continue
      }
      const whole = { position: position(offset, endOf(end)) }
      const shown = names.trim()
      if (bang === '!' && PICTURE_ENDING.test(shown)) pieces.push({ ...pictureOf(shown, words), ...whole })
      else {
        const start =
          words.trim() === '' ? index + written.indexOf(names) : index + written.lastIndexOf(words)
        const inner = textAt(
          start,
          start + (words.trim() === '' ? names : words).length,
          words.trim() || wordsOfWiki(shown),
        )
        pieces.push({ ...linkTo(shown, inner, bang === '!'), ...whole })
      }
    }
    if (at === 0) return [node]
    if (at < value.length) pieces.push(textAt(at, value.length))
    return pieces
  }
  const visit = (node: Nodes): void => {
    if (!('children' in node) || LINKS.has(node.type)) return
    for (const child of node.children) visit(child)
    if (!node.children.some((child) => child.type === 'text' && MAYBE.test(child.value))) return
    const last = node.children.length - 1
    const pieces = node.children.flatMap((child, index) =>
      child.type === 'text' ? piecesOf(child, index === 0, index === last) : [child as PhrasingContent],
    )
    ;(node as { children: PhrasingContent[] }).children = highlighted(pieces, body)
  }
  visit(tree)
}

function pictureOf(names: string, words: string): Image {
  const alt = words
    .split('|')
    .filter((part) => !/^\s*\d+(?:x\d+)?\s*$/.test(part))
    .join(' ')
  return { type: 'image', url: wikiAddress(names), alt: alt.trim() }
}

function linkTo(names: string, words: Text, isEmbed: boolean): Link {
  return {
    type: 'link',
    url: wikiAddress(names),
    children: [words],
    ...(isEmbed ? { data: { isEmbed: true } } : {}),
  }
}

/** Put what stands between two marks into a highlight; a mark without another is text. */
function highlighted(pieces: readonly Piece[], body: string): PhrasingContent[] {
  const done: PhrasingContent[] = []
  let open: { readonly mark: Mark; readonly at: number } | undefined
  for (const piece of pieces) {
    if (piece.type !== 'mark') {
      done.push(piece)
      continue
    }
    if (open && piece.closes && isInLine(open.mark, piece, body)) {
      const inner = done.slice(open.at + 1)
      done.length = open.at
      done.push(highlightOf(open.mark, inner, piece))
      open = undefined
      continue
    }
    if (piece.opens) open = { mark: piece, at: done.length }
    done.push(piece.text)
  }
  return joined(done)
}

function isInLine(open: Mark, close: Mark, body: string): boolean {
  const start = open.text.position?.end.offset ?? 0
  const end = close.text.position?.start.offset ?? start
  return start < end && end - start <= LONGEST && !/[=\n]/.test(body.slice(start, end))
}

function highlightOf({ text }: Mark, children: PhrasingContent[], close: Mark): Emphasis {
  const start = text.position?.start
  const end = close.text.position?.end
  return {
    type: 'emphasis',
    data: { hName: 'mark' },
    children,
    ...(start && end ? { position: { start, end } } : {}),
  }
}

/** Join texts that stand side by side, as a parser leaves them. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const all: PhrasingContent[] = []
  for (const node of nodes) {
    const last = all.at(-1)
    if (node.type !== 'text' || last?.type !== 'text') all.push(node)
    else {
      const start = last.position?.start
      const end = node.position?.end
      all[all.length - 1] = {
        type: 'text',
        value: last.value + node.value,
        ...(start && end ? { position: { start, end } } : {}),
      }
    }
  }
  return all
}
