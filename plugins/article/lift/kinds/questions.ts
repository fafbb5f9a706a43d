import { lowerBound } from '../../../source/lower-bound.ts'
import type { Block, Sentence } from '../../prose.ts'
import type { ProseSentence } from '../../text.ts'
import type { Question } from '../lifts.ts'
import type { Material } from './material.ts'

/** How many questions are kept. */
const MOST = 10
/** Shortest question that says what it asks, in characters. */
const SHORTEST = 9
/** How many sentences of an answer are kept, and how long it may be with the second, in characters. */
const MOST_ANSWERS = 2
const LONGEST_ANSWER = 300
/** How sure it is that what follows is the answer: behind a heading, and behind a line of its own. */
const HEADING = 0.9
const LINE = 0.75

/** Find the questions that stand alone, as a heading or a line of bold words, and the first sentences of what answers them. */
export function questionsOf({ sentences, isFree }: Material): Question[] {
  const found: Question[] = []
  for (const [at, sentence] of sentences.entries()) {
    if (found.length === MOST) break
    const { text, block, start } = sentence
    if (!isAsked(sentence) || !isFree(block, start, start + text.length)) continue
    const answer = answerOf(sentences, at, isFree)
    if (answer.length === 0) continue
    const isHeading = block.kind === 'heading'
    const reason = isHeading ? 'a heading asks it, and its section answers' : 'a line of its own asks it'
    const { line, column } = sentence
    found.push({ text, line, column, score: isHeading ? HEADING : LINE, reasons: [reason], answer })
  }
  return found
}

/** Tell whether a sentence is all of a heading, or all of a block in bold, and asks. */
function isAsked({ text, block, isWhole }: ProseSentence): boolean {
  if (!text.endsWith('?') || text.length < SHORTEST || !isWhole || block.text.trim() !== text) return false
  return block.kind === 'heading' || (block.kind === 'paragraph' && isBold(block))
}

function isBold({ strong, text }: Block): boolean {
  const at = lowerBound(strong, 0, ({ end }) => end)
  const first = strong[at]
  return first !== undefined && text.slice(first.start, first.end).trim() === text.trim()
}

/** Give the first sentences of the paragraph that follows a question; none where it asks on, or announces a list. */
function answerOf(sentences: readonly ProseSentence[], at: number, isFree: Material['isFree']): Sentence[] {
  const first = sentences[at + 1]
  if (first?.block.kind !== 'paragraph' || !isStatement(first)) return []
  const answer: Sentence[] = []
  let length = 0
  for (const each of sentences.slice(at + 1, at + 1 + MOST_ANSWERS)) {
    const { block, start, text } = each
    length += text.length
    if (!isFree(block, start, start + text.length)) break
    if (each.block !== first.block || !isStatement(each) || (answer.length > 0 && length > LONGEST_ANSWER))
      break
    answer.push({ text: each.text, line: each.line, column: each.column })
  }
  return answer
}

/** Tell whether a sentence says something: it is whole, asks nothing, and points at no list that follows. */
function isStatement({ text, isWhole }: ProseSentence): boolean {
  return isWhole && /[.!…]["”»’')]*$/.test(text) && !/(?:following|below|følgende|nedenfor)\W*$/i.test(text)
}
