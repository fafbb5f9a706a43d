import { STEP_HEADING } from '../../../article/lift/kinds/steps.ts'
import type { Published } from '../../../article/published.ts'
import { sentencesOf } from '../../../article/sentences.ts'
import type { Quoted } from '../../../channel.ts'
import type { Library } from '../../../library/library.ts'
import { articleFrame, type Card, quoted, set, wholeSentences } from './card.ts'
import { CARD_WORDS } from './words.ts'

/** Longest sentence that a step is set in large letters with, and what may stand below it, in characters. */
const LONGEST = 140
const REST = 160

/** A step as a card shows it: what to do, and whole sentences more where there is room. */
interface Step {
  /** `Step 2 of 5`, or `2 of 5` where the writer numbers and calls them no steps. */
  readonly kicker: string
  readonly title: string
  readonly text: string
  readonly from: readonly Quoted[]
}

/**
 * The steps of an article, all of them: a way to do something with a step missing would be wrong. None where one is too
 * long. Below a step stand more of its own sentences, or of a heading, a quotable sentence of its section.
 */
export function stepsToShow(article: Published): readonly Step[] {
  const lang = article.lang.value
  const { steps } = article.lifts()
  const shown = steps.flatMap((step, index): Step[] => {
    const words = STEP_HEADING.exec(step.text)?.[3] ?? step.text
    const title = sentencesOf(words, lang)[0]?.text ?? ''
    if (title === '' || title.length > LONGEST) return []
    const rest = wholeSentences(words.slice(words.indexOf(title) + title.length).trim(), lang, REST)
    const next = steps[index + 1]?.line ?? Number.POSITIVE_INFINITY
    const more = areHeadings(article)
      ? article
          .lifts()
          .quotes.find(({ text, line }) => line > step.line && line < next && text.length <= REST)
      : { text: rest, line: step.line }
    const isNamed = !areHeadings(article) || /^\p{L}/u.test(step.text)
    return [
      {
        kicker: CARD_WORDS[lang][isNamed ? 'step' : 'part'](index + 1, steps.length),
        title: set(article, title),
        text: set(article, more?.text ?? ''),
        from: [{ ...step, text: title }, ...(more?.text ? [more] : [])].map((said) => quoted(article, said)),
      },
    ]
  })
  return shown.length === steps.length ? shown : []
}

/** Tell whether the steps of an article are its headings: the article is then the way, and not a list in it. */
export function areHeadings({ headings, lifts }: Published): boolean {
  const [first] = lifts().steps
  return headings.some(({ line }) => line === first?.line)
}

/** What the steps lead to: the heading that a list of them stands under, else the article. */
export function goalOf(article: Published): Quoted {
  const [first] = article.lifts().steps
  const above = article.headings.findLast(({ line }) => first !== undefined && line < first.line)
  if (above && !areHeadings(article)) return quoted(article, above)
  return quoted(article, { text: article.title, ...article.titlePlace })
}

/** The steps of an article, one a card, where there are no more of them than a row of cards may have. */
export function stepCards(library: Library, article: Published, most: number): Card[] {
  const words = CARD_WORDS[article.lang.value]
  const frame = articleFrame(library, article)
  const steps = stepsToShow(article)
  const goal = goalOf(article)
  if (steps.length > most) return []
  return steps.map(({ kicker, title, text, from }, index) => ({
    name: `step-${index + 1}`,
    content: {
      ...frame,
      kind: 'step',
      kicker,
      step: { at: index + 1, of: steps.length },
      title,
      text,
      source: set(article, goal.text),
    },
    from: [...from, goal],
    why: words.why.step,
  }))
}
