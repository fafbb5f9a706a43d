import type { Block, Sentence } from '../prose.ts'

/** A list of fewer items, or more headings than this, is no way to do something. */
const FEWEST = 3
/** A heading that numbers a step: "Step 2: …", "Trin 2", "2. …". */
export const STEP_HEADING = /^(?:(?:step|trin|skridt)\s+\d+|\d+[.)])(?:\s*[:.–—-]\s*|\s+)(\S.*)$/i

/** Find the steps of the text: numbered headings, or else the longest numbered list; none where one of them lost words. */
export function stepsOf(blocks: readonly Block[]): Sentence[] {
  const steps = stepBlocks(blocks)
  return steps.some(({ lost }) => lost.length > 0) ? [] : steps.map(asStep)
}

function stepBlocks(blocks: readonly Block[]): readonly Block[] {
  const numbered = blocks.filter(({ kind, text }) => kind === 'heading' && STEP_HEADING.test(text.trim()))
  if (numbered.length >= FEWEST) return numbered
  let best: Block[] = []
  let run: Block[] = []
  for (const block of blocks) {
    if (block.kind === 'item' && block.ordered) run.push(block)
    else if (block.kind !== 'item') run = []
    if (run.length > best.length) best = run
  }
  return best.length >= FEWEST ? best : []
}

function asStep(block: Block): Sentence {
  const text = block.text.trim()
  return { text, ...block.placeOf(block.text.indexOf(text)) }
}
