import { hasVerb } from '../features/whole.ts'
import type { Lifted } from '../lifts.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
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

/** Take the items of the writer's own summary, but for fragments in a language that is read. */
export function ownPoints({ blocks, reading, isFree }: Material): Lifted[] {
  const summary = blocks.findIndex(({ kind, text }) => kind === 'heading' && isSummary(text))
  const heading = blocks[summary]
  if (!heading) return []
  const fragments = new Set(
    reading?.sentences
      .filter((sentence) => sentence.isItem && sentence.isFirst && isFragment(sentence))
      .map(({ block }) => block),
  )
  const reason = `it is in the list under "${heading.text.trim()}"`
  return blocks
    .filter(
      (block) =>
        block.kind === 'item' &&
        block.section === summary &&
        block.lost.length === 0 &&
        !fragments.has(block) &&
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

/** Tell whether a sentence is only a label with its description: no verb that is known, and no full stop. */
function isFragment(sentence: ReadSentence): boolean {
  return !hasVerb(sentence) && !/[.!?…]["”»’')]*$/.test(sentence.text)
}
