import { placeOf } from '../../article/place-of.ts'
import { onceFor } from '../../once.ts'
import { difficultyOf } from '../readability.ts'
import type { Rule } from '../rule.ts'

/** A text that was not changed keeps its running text, however often the content is read. */
const difficulties = onceFor<string | undefined>()

/**
 * A text that is hard to read is left, or understood halfway. Danish is measured by LIX (the words in a sentence, plus
 * the share of words with more than six letters): above 55 it reads like a law or a thesis. English is measured by Flesch
 * reading ease (the words in a sentence, and the syllables in a word): below 30 it takes a degree. Split the longest
 * sentences, and say it in shorter words. Headings, tables and code don't count, and a text of fewer than 100 words is
 * too short to be measured.
 *
 * ```md wrong
 * # Optimisation considerations
 * ^
 *
 * Organisational prioritisation of multidisciplinary communication initiatives necessitates comprehensive documentation
 * regarding accountability, institutional responsibilities, interdepartmental collaboration, technological
 * infrastructure considerations and the systematic identification of organisational vulnerabilities. Subsequent
 * evaluation methodologies incorporate representative quantitative measurements, complemented by qualitative
 * investigations of participants' individual interpretations, professional experiences and retrospective assessments.
 * Implementation recommendations consequently presuppose simultaneous consideration of economic limitations, regulatory
 * obligations, administrative capabilities and environmental sustainability requirements. Unanticipated operational
 * complications frequently originate from insufficient preparation, incompatible expectations, inadequate understanding
 * of organisational dependencies and deteriorating communication between participating representatives. Continuous
 * professional development initiatives additionally strengthen organisational adaptability, individual motivation,
 * technological competence and cooperative administration throughout participating institutions, international
 * associations and collaborating municipalities.
 * ```
 *
 * ```md right
 * # Plan it
 *
 * Write down who does what. Ask the people who did it last time what went wrong.
 * ```
 */
export const readability: Rule = {
  summary: 'Texts that are very hard to read',
  severity: 'hint',

  find: ({ articles, pages }) =>
    [...articles, ...pages].flatMap((article) => {
      const message = difficulties(article.prose, () => difficultyOf(article.prose, article.lang.value))
      return message === undefined ? [] : [{ ...placeOf(article, article.titlePlace), message }]
    }),
}
