import type { Article } from '../article.ts'
import type { Block } from '../prose.ts'

/** A question that a text asks in a heading, and the whole of what it answers, as plain words. */
export interface Answered {
  readonly question: string
  readonly answer: string
}

/** How many questions make a list of them. */
const FEWEST = 2
/** Shortest question that says what it asks, in characters. */
const SHORTEST = 9

/** A heading with the blocks below it, up to the next one that is as high. */
interface Section {
  readonly heading: Block
  /** Index of the heading that it stands below, in the list of blocks; -1 for none. */
  readonly above: number
  readonly blocks: readonly Block[]
}

/**
 * Find the questions of a text that is a list of questions and answers, or has one: two headings or more that stand beside
 * each other, each of which asks and is answered in words. One heading among them that asks nothing, or one answer that says
 * something else without what only the page shows, and there is no list.
 */
export function questionsAnswered({ prose }: Pick<Article, 'prose'>): Answered[] {
  const groups = Map.groupBy(sectionsOf(prose), ({ above }) => above)
  const lists = [...groups.values()].filter((group) => group.length >= FEWEST && group.every(isAnswered))
  const inside = new Set(lists.flat().flatMap(({ blocks }) => blocks))
  // What is asked inside an answer is a part of it.
  return lists
    .flat()
    .filter(({ heading }) => !inside.has(heading))
    .map(({ heading, blocks }) => ({ question: heading.text.trim(), answer: wordsOf(blocks) }))
}

function sectionsOf(prose: readonly Block[]): Section[] {
  const above: number[] = []
  return prose.flatMap((heading, at) => {
    if (heading.kind !== 'heading') return []
    while (above.length > 0 && (prose[above.at(-1) ?? 0]?.depth ?? 0) >= heading.depth) above.pop()
    const parent = above.at(-1) ?? -1
    above.push(at)
    let end = at + 1
    while (end < prose.length && !endsSection(prose[end], heading)) end++
    return [{ heading, above: parent, blocks: prose.slice(at + 1, end) }]
  })
}

function endsSection(block: Block | undefined, { depth }: Block): boolean {
  return block?.kind === 'heading' && block.depth <= depth
}

function isAnswered({ heading, blocks }: Section): boolean {
  const question = heading.text.trim()
  if (!question.endsWith('?') || question.length < SHORTEST || heading.lost.length > 0) return false
  const [first] = blocks
  return first !== undefined && first.kind !== 'heading' && blocks.every(({ lost }) => lost.length === 0)
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' ')
}
