import type { List, Nodes, Root, RootContent, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { countWords } from '../article/facts/words.ts'
import { walk } from '../article/walk.ts'
import { isOfferDirective } from './directives.ts'
import { openElements } from './open-elements.ts'
import type { PLACES } from './options.ts'

/** A place that the toolkit finds in a text. */
export type FoundPlace = (typeof PLACES)[number]

/** Somewhere between two blocks of a text where an offer may stand. */
interface Spot {
  readonly place: FoundPlace
  /** Index among the children of the root before which it is. */
  readonly index: number
  /** How many words of the text come before it. */
  readonly words: number
}

/** The spots of a text, in the order of the text, and how long it is. */
export interface Spots {
  readonly spots: readonly Spot[]
  /** How many words come before each child of the root, and in all. */
  readonly wordsBefore: readonly number[]
}

/** From so many on, the items of a numbered list are steps that somebody has taken. */
const FEWEST_STEPS = 3
/** A table that compares has at least so many columns, and so many rows with its head. */
const FEWEST_COLUMNS = 2
const FEWEST_ROWS = 3

/** Beyond this share of its words a long text has no middle. */
const LAST_MIDDLE = 0.75

/** From so many words on, a text has a way on around its middle, whether or not it has a heading there: some six minutes. */
export const LONG_TEXT = 1500

/** Nodes that nobody sees where they stand. */
const UNSEEN: ReadonlySet<string> = new Set(['definition', 'footnoteDefinition'])

/**
 * Find where offers may stand in a text: between the blocks of its root alone, so never in a list, a table, a quotation, a
 * box, code or a note, never between the tags of an HTML element, and never right after a heading. Offers, proof and ways on all
 * ask, so that it is looked for once: the tree must not change afterwards.
 */
export function spotsIn(tree: Root): Spots {
  const known = remembered.get(tree)
  if (known) return known
  const found = findSpots(tree)
  remembered.set(tree, found)
  return found
}

const remembered = new WeakMap<Root, Spots>()

function findSpots({ children }: Root): Spots {
  const open = openElements(children)
  const wordsBefore = [0]
  for (const node of children) wordsBefore.push((wordsBefore.at(-1) ?? 0) + wordsIn(node))
  const total = wordsBefore.at(-1) ?? 0
  const headed = followsHeading(children)
  const spots: Spot[] = []
  const add = (place: FoundPlace, index: number): boolean => {
    const isFree = place === 'end' || (open[index] === 0 && !headed[index])
    if (isFree) spots.push({ place, index, words: wordsBefore[index] ?? total })
    return isFree
  }
  const firstHeading = children.findIndex(({ type }) => type === 'heading')
  if (firstHeading > 0 && (wordsBefore[firstHeading] ?? 0) > 0) add('intro', firstHeading)
  let isMiddleFound = false
  for (const [index, node] of children.entries()) {
    const share = (wordsBefore[index] ?? 0) / total
    const isPastMiddle = share >= 0.5 && (share <= LAST_MIDDLE || total < LONG_TEXT)
    if (node.type === 'heading' && isPastMiddle && index > 0 && !isMiddleFound)
      isMiddleFound = add('middle', index)
    if ((node.type === 'table' && isComparison(node)) || (node.type === 'list' && isSteps(node)))
      add('decision', index + 1)
  }
  const between = isMiddleFound ? -1 : betweenParagraphs(children, wordsBefore, (index) => open[index] === 0)
  if (between !== -1) add('middle', between)
  add('end', endOf(children))
  return { spots, wordsBefore }
}

/** Find the first place past the middle between two paragraphs, of which the first does not lead on to the second. */
function betweenParagraphs(
  children: readonly RootContent[],
  wordsBefore: readonly number[],
  isOpen: (index: number) => boolean,
): number {
  const total = wordsBefore.at(-1) ?? 0
  if (total < LONG_TEXT) return -1
  return children.findIndex((node, index) => {
    const [before, share] = [children[index - 1], (wordsBefore[index] ?? 0) / total]
    if (node.type !== 'paragraph' || before?.type !== 'paragraph' || !isOpen(index)) return false
    return share >= 0.5 && share <= LAST_MIDDLE && !/[:,]$/.test(textOf(before).trim())
  })
}

function isComparison({ children }: Table): boolean {
  return children.length >= FEWEST_ROWS && (children[0]?.children.length ?? 0) >= FEWEST_COLUMNS
}

function isSteps({ ordered, children }: List): boolean {
  return ordered === true && children.length >= FEWEST_STEPS
}

/** Where the text ends: after the last thing that is seen, but not after a heading that nothing follows. */
function endOf(children: readonly RootContent[]): number {
  return children.findLastIndex((node) => node.type !== 'heading' && isSeen(node)) + 1
}

/** Tell for each place between the blocks whether the last thing that is seen before it is a heading. */
function followsHeading(children: readonly RootContent[]): boolean[] {
  const headed = [false]
  for (const node of children) headed.push(isSeen(node) ? node.type === 'heading' : headed.at(-1) === true)
  return headed
}

/** An offer of the writer’s may be one that can’t be shown, and no other comes near one that is. */
function isSeen(node: RootContent): boolean {
  if (UNSEEN.has(node.type) || isOfferDirective(node)) return false
  return !(node.type === 'html' && /^\s*<!--.*-->\s*$/s.test(node.value))
}

/** Count the words of a block as readers meet it, block by block inside it. */
function wordsIn(block: RootContent): number {
  let words = 0
  if (block.type === 'footnoteDefinition') return words
  walk<Nodes>(block, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      words += countWords(textOf(node, { includeHtml: false, includeImageAlt: false }))
  })
  return words
}
