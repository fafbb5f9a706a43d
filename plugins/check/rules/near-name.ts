import type { Rule } from '../rule.ts'

/**
 * A topic, an author or a series with a slip of the pen becomes another one, with a page or a name of its own. Where the
 * name is nearly one that is known (from the configuration, from `content/authors/` or `content/topics/`, or from two other
 * texts), it is pointed out.
 *
 * ```json options
 * { "topics": { "winter": { "en": "Winter" } } }
 * ```
 *
 * ```md wrong
 * ---
 * title: Store bikes in winter
 * topics: [wintr]
 *          ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: Store bikes in winter
 * topics: [winter]
 * ---
 * ```
 */
export const nearName: Rule = {
  summary: 'Authors, topics and series that are nearly known ones',
  severity: 'warning',
}
