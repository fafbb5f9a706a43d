import type { Nodes, Root, RootContent } from 'mdast'
import { type Comment, findComments, mayHoldComments } from '../source/comments.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { placesIn } from '../source/places.ts'
import type { Span } from '../source/span.ts'
import { codeSpans } from './code-spans.ts'
import { findFormulas } from './formulas/find-formulas.ts'
import { coverFormulas, placeFormulas } from './formulas/place-formulas.ts'
import { fenceHighlights } from './highlights.ts'
import { carriedAway, giveIds } from './losses/carried.ts'
import type { Loss } from './losses/loss.ts'
import { parseIndented } from './mdx/parse-indented.ts'
import { walk } from './walk.ts'

/** The text below the front matter, without what its writer keeps back. */
export interface ParsedBody {
  readonly tree: Root
  /** What the tree was parsed from; every character that stays has its line and column. */
  readonly body: string
  /** What is left out of both, since it only instructs another tool. */
  readonly losses: readonly Loss[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Stands for a character of a comment, or of code that is not run, while Markdown is parsed: neither white space nor a mark, so that nothing around
 * it is read in another way. `readSource` lets it into no text.
 */
export const FILLER = '\u0001'

/**
 * Parse a text without its comments (`<!-- … -->`, `%% … %%`, `{/* … *\/}` and those of Hugo and Liquid), wherever they
 * stand but in code, and without what only instructs the tool that it was written for. A comment that never ends is an error,
 * and keeps back the rest of the text. The text may hold fillers of its
 * own; `indents` is how much of the indentation of each line is not read.
 */
export function parseBody(file: string, raw: string, indents?: readonly number[]): ParsedBody {
  const written = parseIndented(raw, indents)
  const text = /\{(?:%|\{[<%])-?\s*(?:highlight|code)/.test(raw)
    ? fenceHighlights(raw, codeSpans(written))
    : raw
  const tree = text === raw ? written : parseIndented(text, indents)
  const comments = mayHoldComments(text) ? findComments(text, codeSpans(tree)) : []
  const html = spansOf(tree, 'html')
  const isInComment = inside(comments)
  // Braces are expressions in MDX.
  const carried = indents ? [] : carriedAway(tree, text, html).filter((loss) => !isInComment(loss))
  if (comments.length + carried.length === 0 && !indents)
    return { tree: withFormulas(tree, text, parseIndented), body: text, losses: [], diagnostics: [] }
  const parts = [...comments, ...carried].sort((a, b) => a.start - b.start)
  const filled = fill(text, parts, html, spansOf(tree, 'table'))
  const parse = (source: string): Root => {
    const bare = parseIndented(source, indents)
    bare.children = bare.children.flatMap((node) => (strip(node) as RootContent | undefined) ?? [])
    return bare
  }
  const bare = withFormulas(parse(filled), filled, parse)
  giveIds(bare, text, carried)
  const placeOf = placesIn(text)
  const diagnostics = comments.flatMap(({ start, fault }): Diagnostic[] =>
    fault === undefined
      ? []
      : [{ file, ...placeOf(start), severity: 'error', rule: 'comment', message: fault }],
  )
  return { tree: bare, body: filled.replaceAll(FILLER, ' '), losses: carried, diagnostics }
}

/** Parse a text once more where it has formulas, so that nothing in them is read as Markdown. */
function withFormulas(tree: Root, text: string, parse: (text: string) => Root): Root {
  const formulas = findFormulas(tree, text)
  const read = formulas.length === 0 ? tree : parse(coverFormulas(text, formulas))
  if (read.data?.refused) return tree
  placeFormulas(read, text, formulas)
  return read
}

/** List the parts of a text that are nodes of a type, in order. */
function spansOf(tree: Root, type: Nodes['type']): Span[] {
  const spans: Span[] = []
  walk<Nodes>(tree, (node) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (node.type === type && start !== undefined && end !== undefined) spans.push({ start, end })
  })
  return spans
}

/** Write fillers over comments. What Markdown reads as a comment stays one, without its words. */
function fill(text: string, parts: readonly Part[], html: readonly Span[], tables: readonly Span[]): string {
  const isInHtml = inside(html)
  const isInTable = inside(tables)
  const done: string[] = []
  let at = 0
  for (const part of parts) {
    const { start, end, mark } = part
    const words = text.slice(start, end)
    const isRead =
      mark === HTML_OPEN && words.length > SHORTEST && words.endsWith(HTML_CLOSE) && isInHtml(part)
    done.push(text.slice(at, start))
    if (isRead) done.push(HTML_OPEN, fillers(words.slice(HTML_OPEN.length, -HTML_CLOSE.length)), HTML_CLOSE)
    // Below a table, a line without words ends it.
    else if (mark === undefined && isInTable(part)) done.push(' '.repeat(words.length))
    else done.push(isInTable(part) ? words.split('|').map(fillers).join('|') : fillers(words))
    at = end
  }
  return done.join('') + text.slice(at)
}

/** A comment, or what is carried away without a mark that began it. */
type Part = Span & Partial<Pick<Comment, 'mark'>>

const HTML_OPEN = '<!--'
const HTML_CLOSE = '-->'
/** Shorter ones have no words. */
const SHORTEST = HTML_OPEN.length + HTML_CLOSE.length

/** Prepare to tell, of spans in order, whether each lies within one of others that are in order. */
function inside(others: readonly Span[]): (span: Span) => boolean {
  let at = 0
  return ({ start, end }) => {
    while ((others[at]?.end ?? Infinity) < end) at += 1
    return (others[at]?.start ?? Infinity) <= start
  }
}

/** White space stays, and so do the marks of a quotation in front of a line: without them a comment would leave it. */
function fillers(words: string): string {
  return words
    .split('\n')
    .map((line, index) => {
      const marks = index === 0 ? 0 : (/^[ \t>]*/.exec(line)?.[0].length ?? 0)
      return line.slice(0, marks) + line.slice(marks).replace(/\S/g, FILLER)
    })
    .join('\n')
}

/** An HTML comment without words. */
const EMPTIED = /<!--[\s>\u0001]*-->/g
/** Of the spaces around a comment, one is enough. */
const SPACED = /(?<=[ \t])\u0001+[ \t]/g
const FILLERS = /\u0001+/g

/** What the nodes of a tree hold as text. */
const FIELDS = ['value', 'url', 'alt', 'title', 'label', 'identifier', 'lang', 'meta'] as const

/** Take the fillers out of a node; nothing where it held nothing else. */
function strip(node: Nodes): Nodes | undefined {
  const fields = node as unknown as Record<string, unknown>
  let changed = false
  for (const key of FIELDS) {
    const written = fields[key]
    if (typeof written !== 'string') continue
    const shown = node.type === 'html' ? written.replace(EMPTIED, '') : written
    const kept = shown.replace(SPACED, '').replace(FILLERS, '')
    if (kept === written) continue
    fields[key] = key === 'value' ? kept : kept.trim()
    changed = true
  }
  if ('value' in node) {
    // The space between two words in bold is a text, too.
    const left = node.type === 'text' ? node.value : node.value.trim()
    return changed && left === '' ? undefined : node
  }
  if (!('children' in node)) return node
  const before: readonly Nodes[] = node.children
  const stripped = before.flatMap((child) => strip(child) ?? [])
  const after = BLOCKS.has(node.type) ? trimmed(stripped) : stripped
  if (before.length > 0 && after.length === 0 && !STAYS.has(node.type)) return undefined
  fields['children'] = after
  return node
}

/** What stands in its place though nothing is in it. */
const STAYS = new Set(['tableCell', 'footnoteDefinition'])
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell'])

/** A comment at the beginning or end of a block leaves the space that was beside it. */
function trimmed(children: readonly Nodes[]): readonly Nodes[] {
  const first = children[0]
  const last = children.at(-1)
  if (first?.type === 'text') first.value = first.value.replace(/^[ \t\n]+/, '')
  if (last?.type === 'text') last.value = last.value.replace(/(?<![ \t\n])[ \t\n]+$/, '')
  return children.filter((child) => child.type !== 'text' || child.value !== '')
}
