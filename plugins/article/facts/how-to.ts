import type { Article } from '../article.ts'
import { runsIn, STEP_HEADING } from '../lift/kinds/steps.ts'
import type { Block } from '../prose.ts'

/** How something is done, step by step. */
export interface HowTo {
  /** The title or heading that says what is done. */
  readonly title: string
  readonly steps: readonly HowToStep[]
}

/** One step of it. */
interface HowToStep {
  /** What it is called, where a heading calls it something. */
  readonly name: string | undefined
  readonly text: string
}

/** Titles of what shows how something is done. */
const TITLE = /^(?:how (?:to|do you|you)|sådan|hvordan (?:man|du|I))\s/i

/**
 * Find the steps of a text that shows how something is done, below the very words that say so: the title of the text, or the
 * heading of the list. A list of steps in some section of a text called so does a part of it, or something else.
 */
export function howToOf({
  title,
  prose,
  steps: stepsOf,
}: Pick<Article, 'title' | 'prose' | 'steps'>): HowTo | undefined {
  const titleOver = ({ kind, section }: Block): string =>
    kind === 'heading' ? title : (prose[section]?.text.trim() ?? title)
  const { headings, lists } = runsIn(prose)
  if (![headings, ...lists].some(([first]) => first && TITLE.test(titleOver(first)))) return undefined
  const found = stepsOf()
  const byLine = new Map(prose.map((block, index) => [block.placeOf(0).line, index] as const).reverse())
  const blocks = found.map(({ line }) => byLine.get(line) ?? -1)
  const first = prose[blocks[0] ?? -1]
  if (!first || !TITLE.test(titleOver(first))) return undefined
  const steps = found.map(({ text }, index): HowToStep => {
    const [, , , name] = STEP_HEADING.exec(text) ?? []
    if (name === undefined || first.kind !== 'heading') return { name: undefined, text }
    const next = prose[(blocks[index] ?? -1) + 1]
    return { name, text: next?.kind === 'paragraph' ? next.text.trim() : name }
  })
  return { title: titleOver(first), steps }
}
