import type { Rule } from '../rule.ts'

/**
 * Perennial reads Danish and English. A text in another language has its page and its card, and stands in the sitemap and
 * in a feed; nothing is made of it: no stage, no posts, no key points, no mail, no offer. That is counted once per language.
 * Where it is Danish or English, and `languages` in `astro.config.mjs` lacks that, add it: this is a warning. So is a code
 * that is no language. The language is said by `lang` in the front matter, else by the end of the file's name
 * (`title.sv.md`) or the folder (`articles/sv/`), else read from the text.
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
  summary: 'Texts in a language that the site does not have, which have pages and cards only',
  severity: 'hint',
}
