import { type HowTo, howToOf } from '../article/facts/how-to.ts'
import { type Answered, questionsAnswered } from '../article/facts/questions-answered.ts'
import type { Published } from '../article/published.ts'
import { typeset } from '../html/typography.ts'

/** What a text teaches, as search engines are told. */
export interface Taught {
  /** What it asks and answers; none where it is no list of questions. */
  readonly questions: readonly Answered[]
  /** How something is done, where it shows that. */
  readonly howTo: HowTo | undefined
}

/** Tell what a text teaches, in the signs in which its page shows it. */
export function taughtIn(article: Published): Taught {
  const type = (text: string): string => typeset(text, article.lang.value)
  const howTo = howToOf(article)
  return {
    questions: questionsAnswered(article).map(({ question, answer }) => ({
      question: type(question),
      answer: type(answer),
    })),
    howTo: howTo && {
      title: type(howTo.title),
      steps: howTo.steps.map(({ name, text }) => ({ name: name && type(name), text: type(text) })),
    },
  }
}
