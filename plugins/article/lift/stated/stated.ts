import type { Diagnostic } from '../../../source/diagnostic.ts'
import type { Positions } from '../../../source/positions.ts'
import type { Block } from '../../prose.ts'
import type { FrontMatterValues } from '../../schema.ts'
import type { ProseSentence } from '../../text.ts'
import type { Lifted } from '../lifts.ts'
import { findWords, type Part } from './find-words.ts'
import { nearestSentence } from './nearest-sentence.ts'

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
  readonly sentences: readonly ProseSentence[]
}

/** Find in a text what its writer names of it: in the front matter, and marked as `:quote[…]`. What is not in the text is an error. */
export function statedIn({ file, lift = {}, place, blocks, sentences }: Given): Stated {
  const diagnostics: Diagnostic[] = []
  const parts = Object.fromEntries(
    KEYS.map((key) => [
      key,
      lift[key]?.flatMap((words, at) => {
        const part = findWords(blocks, words)
        const fault = part ? lossOf(part) : missing(words, sentences)
        if (part && !fault) return [part]
        const message = `lift.${key}: ${fault}`
        diagnostics.push({ file, ...place(['lift', key, at]), severity: 'error', rule: 'lift', message })
        return []
      }),
    ]),
  ) as Record<(typeof KEYS)[number], Part[] | undefined>
  const marked = blocks
    .flatMap((block) => block.quotes.map((span): Part => ({ block, ...span })))
    .filter((part) => {
      const fault = lossOf(part)
      const at = part.block.placeOf(part.start)
      if (fault) diagnostics.push({ file, ...at, severity: 'error', rule: 'lift', message: fault })
      return fault === undefined && part.end > part.start
    })
  const quotes = [
    ...marked.map((part) => asStated(part, 'its writer marked it with :quote[…]')),
    ...(parts.quotes ?? []).map((part) => asStated(part, 'its writer names it in lift.quotes')),
  ].sort(inOrder)
  const named = (key: 'keyPoints' | 'hooks'): Lifted[] | undefined =>
    parts[key]?.map((part) => asStated(part, `its writer names it in lift.${key}`))
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

function missing(words: string, sentences: readonly ProseSentence[]): string {
  const nearest = nearestSentence(sentences, words)
  const advice = nearest
    ? `the nearest sentence is "${nearest.text}" (line ${nearest.line})`
    : 'write a sentence as it stands there'
  return `found "${words}", which the text does not say; ${advice}`
}
