import { findMissingTranslations } from '../../insight/versions.ts'
import type { Rule } from '../rule.ts'

/**
 * The other language of the site has neither this text nor another for the same topic and stage, so its readers have
 * nothing here. Translate it.
 *
 * ```md wrong
 * ---
 * title: Why chains rust
 * ^
 * stage: awareness
 * topics: [winter]
 * ---
 *
 * Text.
 * ```
 *
 * ```md right
 * ---
 * title: Why chains rust
 * stage: awareness
 * topics: [winter]
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/da/derfor-ruster-kaeder.md
 * ---
 * title: Derfor ruster kæder
 * translationOf: en/example
 * stage: awareness
 * topics: [winter]
 * ---
 *
 * Tekst.
 * ```
 */
export const translationMissing: Rule = {
  summary: 'Texts that leave a gap in the other language',
  severity: 'off',
  find: (library) => findMissingTranslations(library),
}
