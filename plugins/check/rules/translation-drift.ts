import { findDriftedTranslations } from '../../insight/versions.ts'
import type { Rule } from '../rule.ts'

/**
 * The original was changed after its translation, or one of the two says much more than the other. Bring the translation
 * up to date, and set its `updated`.
 *
 * ```md wrong
 * ---
 * title: Why chains rust
 * ^
 * translationOf: da/derfor-ruster-kaeder
 * published: 2024-01-10
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/da/derfor-ruster-kaeder.md
 * ---
 * title: Derfor ruster kæder
 * published: 2024-01-09
 * updated: 2026-02-01
 * ---
 *
 * Tekst.
 * ```
 *
 * ```md right
 * ---
 * title: Why chains rust
 * translationOf: da/derfor-ruster-kaeder
 * published: 2024-01-10
 * updated: 2026-02-02
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/da/derfor-ruster-kaeder.md
 * ---
 * title: Derfor ruster kæder
 * published: 2024-01-09
 * updated: 2026-02-01
 * ---
 *
 * Tekst.
 * ```
 */
export const translationDrift: Rule = {
  summary: 'Translations that their originals have left behind',
  severity: 'hint',
  ofLibrary: true,
  find: (library) => findDriftedTranslations(library),
}
