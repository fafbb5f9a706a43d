import { placeOfKey } from '../../article/place-of.ts'
import type { Rule } from '../rule.ts'

/**
 * A post that is longer than its network takes can't be sent, and a subject line that is longer than a phone shows loses
 * its end. Only a text that you wrote can be too long: those made of the article fit by themselves. It is an error where
 * the place refuses the text, and a warning where it shows less of it. Shorten it in the front matter, or delete it and
 * let it be made of the article.
 *
 * ```md wrong
 * ---
 * title: A short title
 * newsletter:
 *   subject: A subject line that nobody with a phone in the hand will ever see the end of
 *   ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: A short title
 * newsletter:
 *   subject: What you get from this, in time for lunch
 * ---
 * ```
 */
export const postLength: Rule = {
  summary: 'Texts for posts and mails that are longer than their place takes',
  severity: 'error',

  find(library, plan) {
    const articles = new Map(library.articles.map((article) => [article.id, article]))
    return plan.flatMap(({ output: { about, subject } }) => {
      const article = subject.kind === 'article' ? articles.get(subject.id) : undefined
      if (!article) return []
      const tooLong = (about.copy ?? []).filter(({ length, limit, made }) => length > limit && !made)
      return tooLong.map(({ name = about.name, key = '', length, limit, advice }) => ({
        ...placeOfKey(article, key),
        severity: advice ? ('warning' as const) : ('error' as const),
        message: `found a text for ${name} of ${length} characters, expected at most ${limit}; shorten it in the front matter`,
      }))
    })
  },
}
