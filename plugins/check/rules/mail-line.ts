import { placeOfKey } from '../../article/place-of.ts'
import type { Rule } from '../rule.ts'

/**
 * A phone shows about 50 characters of a mail's subject and 90 of the line after it. They are made of whole sentences and
 * clauses: the title, or its part before a colon, dash or question mark; the first sentences of the description, or a key
 * point. Where none of them fits, the title stands as the subject, whose end phones leave out, and the line after it stays
 * empty. Say in the front matter what mails should say. Texts that you wrote are the subject of
 * [post-length](#post-length).
 *
 * ```md wrong
 * ---
 * title: All that you ever wanted to know about storing bikes in winter
 * ^
 * description: Clean the chain, let some air out of the tyres and hang it up.
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: All that you ever wanted to know about storing bikes in winter
 * description: Clean the chain, let some air out of the tyres and hang it up.
 * newsletter:
 *   subject: How to store your bike in winter
 * ---
 * ```
 */
export const mailLine: Rule = {
  summary: 'Mails whose subject phones cut, or that have no preview line',
  severity: 'hint',

  find(library, plan) {
    const articles = new Map(library.articles.map((article) => [article.id, article]))
    return plan.flatMap(({ output: { about, subject } }) => {
      const article = subject.kind === 'article' ? articles.get(subject.id) : undefined
      if (!article) return []
      // A text that has no sentence yet has nothing to say in a mail either.
      const isSaid = article.excerpt.value !== ''
      const wanting = (about.copy ?? []).filter(
        ({ made, length, limit }) => made && (length > limit || (length === 0 && isSaid)),
      )
      return wanting.map(({ key = '', length, limit }) => {
        const found =
          length === 0
            ? 'found no whole sentence for the preview line of mails'
            : `found a title of ${length} characters for the subject of mails`
        return {
          ...placeOfKey(article, key),
          message: `${found}, expected at most ${limit}; write ${key} in the front matter`,
        }
      })
    })
  },
}
