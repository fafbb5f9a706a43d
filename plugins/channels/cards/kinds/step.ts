import type { Article } from '../../../article/article.ts'
import { STEP_HEADING } from '../../../article/facts/steps.ts'
import { sentencesOf } from '../../../article/sentences.ts'
import type { Quoted } from '../../../channel.ts'
import { type Library, languageOfArticle } from '../../../library/library.ts'
import { articleFrame, type Card, quoted, set, wholeSentences } from './card.ts'
import { CARD_WORDS } from './words.ts'

/** Longest sentence that a step is set in large letters with, and what may stand below it, in characters. */
const LONGEST = 140
const REST = 160

/** A step as a card shows it: what to do, and whole sentences more where there is room. */
interface Step {
  readonly title: string
  readonly text: string
  readonly from: Quoted
}

/** The steps of an article, all of them: a way to do something with a step missing would be wrong. None where one is too long. */
export function stepsToShow(article: Article): readonly Step[] {
  const steps = article.steps.map(({ text, line }): Step | undefined => {
    const words = STEP_HEADING.exec(text)?.[1] ?? text
    const title = sentencesOf(words, article.lang.value)[0]?.text ?? ''
    if (title === '' || title.length > LONGEST) return undefined
    const rest = words.slice(words.indexOf(title) + title.length).trim()
    const more = wholeSentences(rest, article.lang.value, REST)
    const shown = words.slice(0, words.indexOf(more, title.length) + more.length)
    return {
      title: set(article, title),
      text: set(article, more),
      from: quoted(article, { text: more === '' ? title : shown, line }),
    }
  })
  const shown = steps.filter((step) => step !== undefined)
  return shown.length === steps.length ? shown : []
}

/** The steps of an article, one a card, where there are no more of them than a row of cards may have. */
export function stepCards(library: Library, article: Article, most: number): Card[] {
  const words = CARD_WORDS[languageOfArticle(article)]
  const frame = articleFrame(library, article)
  const steps = stepsToShow(article)
  if (steps.length > most) return []
  return steps.map(({ title, text, from }, index) => ({
    name: `step-${index + 1}`,
    content: {
      ...frame,
      kind: 'step',
      kicker: words.step(index + 1, steps.length),
      step: { at: index + 1, of: steps.length },
      title,
      text,
      source: set(article, article.title),
    },
    from: [from],
    why: words.why.step,
  }))
}
