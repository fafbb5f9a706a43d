import type { Rule } from '../rule.ts'

/**
 * A text in a language that the site is not published in has no page. The language is said by `lang` in the front
 * matter, else by the folder (`articles/en/`), else read from the text. Mend it, or add the language to `languages` in
 * `astro.config.mjs`.
 *
 * ```md wrong
 * ---
 * title: Comment ranger les vélos
 * lang: fr
 * ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: How to store bikes
 * lang: en
 * ---
 * ```
 */
export const language: Rule = {
  summary: 'Texts in a language that the site does not have',
  severity: 'error',
  keepsErrors: true,
}
