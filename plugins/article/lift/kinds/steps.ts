import type { Block } from '../../prose.ts'
import { allSentences } from '../../text.ts'
import type { Meaning } from '../lexicon/lexicon.ts'
import type { Lifted } from '../lifts.ts'
import { hitAt } from '../reading/dummy-subject.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { readText } from '../reading/read-text.ts'
import type { About } from '../reading/reading.ts'
import { type Material, rounded } from './material.ts'

/** A list of fewer items, or fewer headings than this, is no way to do something. */
const FEWEST = 3
/** So many of the items tell the reader to do something in words that are known; a step may open with a condition. */
const TELLING = 0.6
/** How sure it is that headings are steps which their writer calls so. */
const NAMED = 0.95
/** The meanings of words that tell what to do. */
const TELLS: readonly Meaning[] = ['advice', 'screenSteps', 'handwork']
/** A heading that numbers a step: "Step 2: …", "Trin 2", "2. …". */
export const STEP_HEADING = /^(?:(?:step|trin|skridt)\s+(\d+)|(\d+)[.)])(?:\s*[:.–—-]\s*|\s+)(\S.*)$/i

/**
 * Find the steps of one procedure, all of them: headings that count from 1, or else the longest numbered list. Each tells
 * its reader to do something, if no heading calls it a step. None where one of them lost words or may not be lifted.
 */
export function stepsOf({
  blocks,
  reading,
  isFree,
}: Pick<Material, 'blocks' | 'reading' | 'isFree'>): Lifted[] {
  if (!reading) return []
  const opening = new Map<Block, ReadSentence>()
  for (const sentence of reading.sentences) if (sentence.isFirst) opening.set(sentence.block, sentence)
  const telling = (run: readonly Block[]): number =>
    run.filter((block) => tells(opening.get(block))).length / run.length
  const isProcedure = (run: readonly Block[]): boolean =>
    run.length >= FEWEST && (isNamed(run) || telling(run) >= TELLING)
  const { headings, lists } = runsIn(blocks)
  const runs = isProcedure(headings) ? [headings] : lists.filter(isProcedure)
  const steps = runs.reduce((best, run) => (run.length > best.length ? run : best), [])
  if (steps.some((block) => block.lost.length > 0 || !isFree(block, 0, block.text.length))) return []
  const reason = steps === headings ? 'headings number the steps' : 'a numbered list tells what to do'
  const score = isNamed(steps) ? NAMED : rounded(NAMED * telling(steps))
  return steps.map((block) => {
    const text = block.text.trim()
    return { text, ...block.placeOf(block.text.indexOf(text)), score, reasons: [reason] }
  })
}

/** Find the same steps where nothing else of the text is asked for: of its sentences, only those that may be steps are read. */
export function stepsAlone(text: About & Pick<Material, 'blocks' | 'isFree'>): Lifted[] {
  const { headings, lists } = runsIn(text.blocks)
  const reading = readText(allSentences([...headings, ...lists.flat()], text.lang), text)
  return stepsOf({ ...text, reading })
}

/** What may be the steps of a procedure, whether or not it tells a reader to do something. */
interface Runs {
  readonly headings: readonly Block[]
  readonly lists: readonly (readonly Block[])[]
}

/** List the headings of a text that count, and its numbered lists. */
export function runsIn(blocks: readonly Block[]): Runs {
  return { headings: headingsOf(blocks), lists: listsOf(blocks) }
}

/** List the headings that count from 1 on, up to where they count no further. */
function headingsOf(blocks: readonly Block[]): readonly Block[] {
  const run: Block[] = []
  for (const block of blocks) {
    const [, named, numbered] = (block.kind === 'heading' && STEP_HEADING.exec(block.text.trim())) || []
    if (Number(named ?? numbered) === run.length + 1) run.push(block)
  }
  return run
}

/** List the numbered lists, each as what opens its items; what is listed below an item is a list of its own. */
function listsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const items = blocks.filter(({ kind, list }) => kind === 'item' && list !== undefined)
  return [...Map.groupBy(items, ({ list }) => list).values()]
}

/** Tell whether the writer calls the headings steps. */
function isNamed([first]: readonly Block[]): boolean {
  return first?.kind === 'heading' && /^\p{L}/u.test(first.text.trim())
}

/** Tell whether a step opens with what to do: an imperative, behind its number where it has one. */
function tells(sentence: ReadSentence | undefined): boolean {
  if (!sentence) return false
  const words = STEP_HEADING.exec(sentence.text)?.[3]
  const from = words === undefined ? 0 : sentence.text.length - words.length
  const at = sentence.tokens.findIndex((token) => token.at >= from)
  return TELLS.some((meaning) => hitAt(sentence, meaning, at) > 0)
}
