import { CHANGEABLE, type Changeable, type NextBest, nextBestOf } from '../article/lift/next-best.ts'
import type { Sentence } from '../article/prose.ts'
import type { Published } from '../article/published.ts'
import type { Library } from '../library/library.ts'
import type { Planned } from '../publish/plan.ts'

/** A sentence that something is made of. */
interface ChosenSentence extends Sentence {
  /** Whether it is marked in the text itself, so that it is no choice of the front matter. */
  readonly isMarked: boolean
}

/** A list of sentences, and what may take their place. */
interface ListChoices {
  readonly list: Changeable
  /** Whether its writer chose, and not Perennial. */
  readonly isSaid: boolean
  readonly chosen: readonly ChosenSentence[]
  readonly next: readonly NextBest[]
}

/** What of an article is lifted, and what could be. */
export interface LiftChoices {
  readonly lists: readonly ListChoices[]
  /** What is never lifted. */
  readonly never: readonly string[]
}

/** List what is lifted of an article and what could be; nothing where its writer lets nothing be lifted. */
export function liftChoices(
  { config }: Pick<Library, 'config'>,
  plan: readonly Planned[],
  article: Published,
): LiftChoices | undefined {
  const { lift } = article.said
  if (lift === false) return undefined
  const lifted = { quotes: quotesOf(plan, article), keyPoints: article.lifts().keyPoints }
  const next = nextBestOf(article, config.brand, lifted)
  const marked = markedIn(article)
  return {
    lists: CHANGEABLE.map((list) => ({
      list,
      isSaid: lift?.[list] !== undefined,
      chosen: lifted[list].map(({ text, line, column }) => ({
        ...{ text, line, column },
        isMarked: list === 'quotes' && marked.has(text),
      })),
      next: next[list],
    })),
    never: lift?.never ?? [],
  }
}

/** List the quotes that something is made of: all that the writer chose; of Perennial's, those that became a card, where any did. */
function quotesOf(plan: readonly Planned[], article: Published): readonly Sentence[] {
  const { quotes } = article.lifts()
  if (article.said.lift !== false && article.said.lift?.quotes) return quotes
  const made = new Set(
    plan.flatMap(({ output: { subject, about } }) =>
      subject.kind === 'article' && subject.id === article.id && about.lifted === 'quotes'
        ? (about.from ?? []).map(({ text }) => text)
        : [],
    ),
  )
  const shown = quotes.filter(({ text }) => made.has(text))
  return shown.length > 0 ? shown : quotes
}

function markedIn({ prose }: Published): ReadonlySet<string> {
  return new Set(
    prose.flatMap(({ text, quotes }) => quotes.map(({ start, end }) => text.slice(start, end).trim())),
  )
}
