import type { Diagnostic } from '../../../source/diagnostic.ts'
import type { Positions } from '../../../source/positions.ts'
import type { Block } from '../../prose.ts'
import type { FrontMatterValues } from '../../schema.ts'
import type { ProseSentence } from '../../text.ts'
import type { Lifted } from '../lifts.ts'
import { type Part, wordFinder } from './find-words.ts'
import { nearestFinder } from './nearest-sentence.ts'

/** The lists of sentences that a writer may name. */
const KEYS = ['quotes', 'keyPoints', 'hooks', 'never'] as const

/** What a writer says of what may be lifted; a list that is absent is left to be chosen. */
export interface Stated {
  readonly quotes?: readonly Lifted[]
  readonly keyPoints?: readonly Lifted[]
  readonly hooks?: readonly Lifted[]
  readonly never: readonly Part[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Where the writer's word stands, and the text that it is about. */
interface Given {
  readonly file: string
  readonly lift: Exclude<FrontMatterValues['lift'], false>
  readonly place: Positions
  readonly blocks: readonly Block[]
  sentences(): readonly ProseSentence[]
}

/** Find in a text what its writer names of it: in the front matter, and marked as `:quote[…]`. What is not in the text is an error. */
export function statedIn({ file, lift = {}, place, blocks, sentences }: Given): Stated {
  const diagnostics: Diagnostic[] = []
  const find = wordFinder(blocks)
  const nearestTo = nearestFinder(sentences)
  const parts = Object.fromEntries(
    KEYS.map((key) => [
      key,
      lift[key]?.flatMap((words, at) => {
        const [first, ...others] = find(words)
        const fault = first ? lossOf(first) : missing(words, nearestTo(words))
        if (first && (!fault || key === 'never')) return key === 'never' ? [first, ...others] : [first]
        const message = `lift.${key}: ${fault}`
        diagnostics.push({ file, ...place(['lift', key, at]), severity: 'error', rule: 'lift', message })
        return []
      }),
    ]),
  ) as Record<(typeof KEYS)[number], Part[] | undefined>
  const marked = blocks
    .flatMap((block) => block.quotes.map((span): Part => ({ block, ...span })))
    .filter((part) => {
      const { block, start, end } = part
      const hasWords = /[\p{L}\p{N}]/u.test(block.text.slice(start, end))
      const fault = hasWords
        ? lossOf(part)
        : 'found ":quote[…]" without words; put words into it, or take it out'
      const at = part.block.placeOf(part.start)
      if (fault) diagnostics.push({ file, ...at, severity: 'error', rule: 'lift', message: fault })
      return fault === undefined
    })
  const quotes = [
    ...marked.map((part) => asStated(part, 'its writer marked it with :quote[…]')),
    ...(parts.quotes ?? []).map((part) => asStated(part, 'its writer names it in lift.quotes')),
  ]
    .filter(isFirst)
    .sort(inOrder)
  const named = (key: 'keyPoints' | 'hooks'): Lifted[] | undefined =>
    parts[key]?.map((part) => asStated(part, `its writer names it in lift.${key}`)).filter(isFirst)
  const keyPoints = named('keyPoints')?.sort(inOrder)
  const hooks = named('hooks')
  return {
    ...((parts.quotes || quotes.length > 0) && { quotes }),
    ...(keyPoints && { keyPoints }),
    ...(hooks && { hooks }),
    never: parts.never ?? [],
    diagnostics,
  }
}

function asStated({ block, start, end }: Part, reason: string): Lifted {
  const words = block.text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { text: words.trim(), ...block.placeOf(from), score: 1, reasons: [reason] }
}

/** Tell whether no sentence before says the same. */
function isFirst({ text }: Lifted, at: number, all: readonly Lifted[]): boolean {
  return all.findIndex((each) => each.text === text) === at
}

function inOrder(a: Lifted, b: Lifted): number {
  return a.line - b.line || a.column - b.column
}

/** Say why words that the text has cannot be lifted. */
function lossOf({ block, start, end }: Part): string | undefined {
  const isWhole = block.lost.every((lost) => lost.end < start || lost.start > end)
  return isWhole
    ? undefined
    : 'found words that say something else without what only the page shows; choose others'
}

function missing(words: string, nearest: ProseSentence | undefined): string {
  const advice = nearest
    ? `the nearest sentence is "${nearest.text}" (line ${nearest.line})`
    : 'write a sentence as it stands there'
  return `found "${words}", which the text does not say; ${advice}`
}
