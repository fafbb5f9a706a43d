import type { Rule } from '../rule.ts'

/**
 * `translationOf` joins the versions of a text, so that readers and search engines find the one in their language. It
 * names a text in another language by its id, such as `en/store-bikes`, and each text has one version in each language.
 *
 * ```md wrong articles/da/cykler.md
 * ---
 * title: Sådan opbevarer du cykler
 * translationOf: en/store-bike
 * ^
 * ---
 * ```
 *
 * ```md beside articles/en/store-bikes.md
 * # How to store bikes
 * ```
 *
 * ```md right articles/da/cykler.md
 * ---
 * title: Sådan opbevarer du cykler
 * translationOf: en/store-bikes
 * ---
 * ```
 *
 * ```md beside articles/en/store-bikes.md
 * # How to store bikes
 * ```
 */
export const translation: Rule = {
  summary: 'Translations of texts that are not there',
  severity: 'warning',
}
