import type { Nodes, Root } from 'mdast'
import type { Place } from '../source/diagnostic.ts'
import { lowerBound } from '../source/lower-bound.ts'
import { placeAt } from '../source/places.ts'
import { MAX_DEPTH } from './depth.ts'
import { walk } from './walk.ts'

/**
 * Most marks of emphasis (`*`, `_`, `~`) in one paragraph: each is compared with those that are open, so that the time
 * grows with their square. A long paragraph has a hundred.
 */
const MAX_MARKS = 10_000

/** Most marks of a kind in one paragraph. */
export interface MostMarks {
  readonly emphasis: number
  /** Square brackets, opening and closing. */
  readonly brackets: number
}

/** What Sätteri reads in step with the text: brackets always. */
export const MOST_OF_SATTERI: MostMarks = { emphasis: MAX_MARKS, brackets: Number.POSITIVE_INFINITY }
/** What remark does, which takes five hundred times as long for emphasis. */
export const MOST_OF_REMARK: MostMarks = { emphasis: 1000, brackets: 2000 }

/** A text of the same length as another, in which marks that go beyond a limit are covered and mean nothing. */
export interface Covered {
  readonly text: string
  readonly most: MostMarks
  /** Offsets of the marks of quotes and lists that would nest too deep, in ascending order. */
  readonly nested: readonly number[]
  /** Offsets of the marks of emphasis and the brackets that are too many for their paragraph, in ascending order. */
  readonly many: readonly number[]
  /** Whether anything is covered. */
  readonly isCovered: boolean
}

const MARKS = '>-*+.)_~wW:[]'
/** Covered marks are written as characters that Unicode keeps free for such use within a program. */
const COVERS = Array.from(MARKS, (_, index) => String.fromCharCode(0xfdd0 + index))
const EVERY_COVER = new RegExp(`[${COVERS.join('')}]`, 'g')

/** The marks of quotes and lists at the beginning of a line, and the white space before them. */
const CONTAINER = /([ \t]*)(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
/** A longer run of marks nests deeper than is kept: a level takes two of them. */
const LONGEST_RUN = 2 * MAX_DEPTH
const BLANK = /^[ \t>]*$/
/** A line that begins an item of its own, and with it a paragraph. */
const ITEM = /^ {0,3}[-*+][ \t]+\S/
/** Each level of a list is indented by two columns at the least. */
const LEVEL = 2
const TAB = 4

/** Runs of marks that can begin or end emphasis, and brackets; within a word, `_` is a letter. */
const MARK = /\*+|~+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|[[\]]/gu

/** What has no space in it, in which each beginning of an address may be read to the end. */
const UNBROKEN = /[^\s<]+/g
const ADDRESS = /www(?=\.)|https?:(?=\/\/)/gi
/** As many addresses as anybody writes without a space between them; the others are no links, unless they are marked as such. */
const MAX_ADDRESSES = 100

/**
 * Cover the marks of a text that no parser reads in a time that grows in step with it: those that nest too deep, and those
 * beyond `most` in a paragraph.
 */
export function coverMarks(text: string, most = MOST_OF_SATTERI): Covered {
  const nested: number[] = []
  const many: number[] = []
  const addresses: number[] = []
  const count = { emphasis: 0, brackets: 0 }
  let start = 0
  for (const line of text.split('\n')) {
    const isRuled = line.length > MAX_DEPTH && isRule(line)
    const deep = isRuled ? undefined : deepMark(line)
    if (deep !== undefined) nested.push(start + deep)
    if (ITEM.test(line) || BLANK.test(line)) Object.assign(count, { emphasis: 0, brackets: 0 })
    for (const { 0: run, index } of isRuled ? [] : line.matchAll(MARK)) {
      const kind = /[[\]]/.test(run) ? 'brackets' : 'emphasis'
      count[kind] += 1
      const isMany = count[kind] > most[kind]
      const isLong = run.length > LONGEST_RUN && !run.startsWith('~') && !isRuled
      const kept = isMany ? 0 : isLong ? LONGEST_RUN : run.length
      for (let at = kept; at < run.length; at++) (isMany ? many : nested).push(start + index + at)
    }
    for (const end of endsOfAddresses(line)) addresses.push(start + end)
    start += line.length + 1
  }
  const offsets = nested.concat(many, addresses)
  return { text: coverAt(text, offsets), most, nested, many, isCovered: offsets.length > 0 }
}

/** Find the last letters of `www` and `http:` where there are too many without a space between them. */
function endsOfAddresses(line: string): number[] {
  if (line.length < MAX_ADDRESSES || (line.match(ADDRESS)?.length ?? 0) <= MAX_ADDRESSES) return []
  return [...line.matchAll(UNBROKEN)].flatMap(({ 0: run, index }) =>
    [...run.matchAll(ADDRESS)].slice(MAX_ADDRESSES).map((found) => index + found.index + found[0].length - 1),
  )
}

/** Find the mark in a line that would nest its text deeper than is kept; what follows it is then text. */
function deepMark(line: string): number | undefined {
  let depth = 0
  CONTAINER.lastIndex = 0
  for (let mark = CONTAINER.exec(line); mark; mark = CONTAINER.exec(line)) {
    const [, space = ''] = mark
    depth += 1 + Math.floor(columns(space) / LEVEL)
    if (depth > MAX_DEPTH) return CONTAINER.lastIndex - 1
  }
  return undefined
}

/** Tell whether a line is a rule, which is no list and no emphasis, however long. */
function isRule(line: string): boolean {
  const marks = line.replace(/^[ \t>]+/, '').replace(/[ \t]/g, '')
  return /^[-*_]/.test(marks) && marks === marks.charAt(0).repeat(marks.length)
}

function columns(space: string): number {
  return space.length + (TAB - 1) * (space.split('\t').length - 1)
}

function coverAt(text: string, offsets: readonly number[]): string {
  if (offsets.length === 0) return text
  let at = 0
  const parts: string[] = []
  for (const offset of new Set(offsets.toSorted((a, b) => a - b))) {
    parts.push(text.slice(at, offset), COVERS[MARKS.indexOf(text.charAt(offset))] ?? '')
    at = offset + 1
  }
  return parts.join('') + text.slice(at)
}

/**
 * Write covered marks in a tree as they stand in the text, and note where the first of each kind is that a reader will
 * see; in code they are only what they are.
 */
export function uncoverMarks(tree: Root, text: string, covered: Covered): void {
  const { most, nested, many, isCovered } = covered
  if (!isCovered) return
  const data = tree.data ?? {}
  tree.data = data
  const firstIn = (offsets: readonly number[], node: Nodes): Place | undefined => {
    const first = offsetOf(offsets, node)
    return first < (node.position?.end.offset ?? 0) ? placeAt(text, first) : undefined
  }
  walk<Nodes>(tree, (node) => {
    if (!uncover(node) || node.type !== 'text') return
    const deep = data.cut ?? firstIn(nested, node)
    if (deep) data.cut = deep
    const crowded = data.crowded ? undefined : firstIn(many, node)
    if (crowded) {
      const kind = /[[\]]/.test(text.charAt(offsetOf(many, node))) ? 'brackets' : 'emphasis'
      data.crowded = { ...crowded, kind, most: most[kind] }
    }
  })
}

/** Write the covered marks in the strings of a node as they stand in the text; tell whether there were any. */
function uncover(node: Nodes): boolean {
  const covered = Object.entries(node).filter(
    ([, value]) => typeof value === 'string' && value.search(EVERY_COVER) >= 0,
  )
  for (const [key, value] of covered) {
    Object.assign(node, {
      [key]: String(value).replace(EVERY_COVER, (cover) => MARKS.charAt(COVERS.indexOf(cover))),
    })
  }
  return covered.length > 0
}

/** Find the first of ascending offsets that is not before a node; there may be none. */
function offsetOf(offsets: readonly number[], { position }: Nodes): number {
  const first = lowerBound(offsets, position?.start.offset ?? 0, (offset) => offset)
  return offsets[first] ?? Number.POSITIVE_INFINITY
}
