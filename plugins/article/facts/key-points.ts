import type { Fact } from '../fact.ts'
import type { Block, Sentence } from '../prose.ts'
import type { ProseSentence } from '../text.ts'

/** How many key points an article has at the most: one glance. */
const MOST = 5
const SHORTEST = 30
const LONGEST = 220

/** Headings under which writers sum their text up. */
const SUMMARY =
  /^(?:key (?:points|takeaways)|takeaways?|in short|in brief|summary|the short version|tl;?dr|det vigtigste|kort fortalt|kort sagt|opsummering|hovedpointer|husk)\b/i

/** Words by which a sentence points at what stands around it. */
const POINTING: Readonly<Record<string, RegExp>> = {
  en: /\b(?:this|these|those|they|them|their|however|above|below|the following|(?:at|of|from|than) that|elsewhere|more recently)\b/i,
  da: /(?<!\p{L})(?:denne|dette|disse|dem|deres|dog|derudover|hertil|ovenfor|nedenfor|ovenstående|følgende)(?!\p{L})/iu,
}
/** What pointing costs: as much as a sentence gains by being first and having a word in bold. */
const POINTING_COST = 0.5

/** Take the items of the writer's own summary, or else the sentence of each section that says most of what it is about, by itself. */
export function keyPointsOf(
  blocks: readonly Block[],
  sentences: readonly ProseSentence[],
  lang: string,
): Fact<readonly Sentence[]> {
  const summary = blocks.findIndex(({ kind, text }) => kind === 'heading' && SUMMARY.test(text.trim()))
  const items = blocks.filter(
    ({ kind, section, lost }) =>
      summary !== -1 && kind === 'item' && section === summary && lost.length === 0,
  )
  const heading = blocks[summary]
  if (heading && items.length > 0) {
    return {
      value: items
        .slice(0, MOST)
        .map((block) => ({ text: block.text.trim(), ...block.placeOf(leading(block.text)) })),
      from: 'text',
      confidence: 0.95,
      signals: [{ text: `the list under "${heading.text.trim()}"`, ...heading.placeOf(0) }],
    }
  }
  const best = bestOfSections(sentences, lang)
  return {
    value: best,
    from: 'text',
    confidence: best.length > 0 ? 0.5 : 0,
    signals: [{ text: 'the sentences that hold most of the words that the text repeats, one a section' }],
  }
}

function bestOfSections(sentences: readonly ProseSentence[], lang: string): Sentence[] {
  // Terms by number, since looking a word up is most of the work.
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const terms = sentences.map(({ text }) =>
    (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((term) => {
      const number = numbers.get(term) ?? counts.push(0) - 1
      if (counts[number] === 0) numbers.set(term, number)
      counts[number] = (counts[number] ?? 0) + 1
      return number
    }),
  )
  const weights = counts.map(Math.log)
  const bests = new Map<number, { sentence: ProseSentence; score: number }>()
  for (const [index, sentence] of sentences.entries()) {
    const { text, start, block } = sentence
    if (block.kind !== 'paragraph' || text.length < SHORTEST || text.length > LONGEST) continue
    if (text.endsWith('?') || !sentence.isAlone || holdsLink(sentence) || sentence.hasPlainCode) continue
    const found = terms[index] ?? []
    const repeated = found.reduce((sum, term) => sum + (weights[term] ?? 0), 0) / Math.max(found.length, 4)
    const score =
      repeated +
      (block.strong.length > 0 ? 0.3 : 0) +
      (block.text.slice(0, start).trim() === '' ? 0.2 : 0) -
      (POINTING[lang]?.test(text) ? POINTING_COST : 0)
    const best = bests.get(block.section)
    if (!best || score > best.score) bests.set(block.section, { sentence, score })
  }
  // Equal ones stay in reading order; asking each for its place would cost more than all the rest.
  return [...bests.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ sentence: { text, line, column } }) => ({ text, line, column }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
}

/** Tell whether a sentence holds a link: in a post it would send its reader elsewhere. */
function holdsLink({ block, start, text }: ProseSentence): boolean {
  return block.links.some((link) => link.start < start + text.length && link.end > start)
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}
