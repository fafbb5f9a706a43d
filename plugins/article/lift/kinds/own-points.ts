import type { Lifted } from '../lifts.ts'
import type { Material } from './material.ts'

/** How many key points an article has at the most: one glance. */
const MOST = 5
/** How sure it is that the list under such a heading is the writer's summary. */
const SURE = 0.95
/** Headings under which writers sum their text up in a list. */
const SUMMARY =
  /^(?:key (?:points|takeaways)|takeaways?|in short|in brief|summary|the short version|tl;?dr|det vigtigste|kort fortalt|kort sagt|opsummering|hovedpointer|husk)\b/i

/** Tell whether a heading says that its text is summed up below. */
export function isSummary(heading: string): boolean {
  return SUMMARY.test(heading.trim())
}

/** Take the items of the writer's own summary. */
export function ownPoints({ blocks, isFree }: Pick<Material, 'blocks' | 'isFree'>): Lifted[] {
  const summary = blocks.findIndex(({ kind, text }) => kind === 'heading' && isSummary(text))
  const heading = blocks[summary]
  if (!heading) return []
  const reason = `it is in the list under "${heading.text.trim()}"`
  return blocks
    .filter(
      (block) =>
        block.kind === 'item' &&
        block.section === summary &&
        block.lost.length === 0 &&
        isFree(block, 0, block.text.length),
    )
    .slice(0, MOST)
    .map((block) => ({
      text: block.text.trim(),
      ...block.placeOf(block.text.length - block.text.trimStart().length),
      score: SURE,
      reasons: [reason],
    }))
}
