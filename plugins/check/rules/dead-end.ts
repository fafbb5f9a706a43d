import { findDeadEnds } from '../../insight/paths.ts'
import type { Rule } from '../rule.ts'

/**
 * A reader who has come to the end of a text should find one for the next stage. Where there is none in the language, the
 * journey ends here: write one.
 *
 * ```md wrong
 * ---
 * title: Why chains rust
 * ^
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md right
 * ---
 * title: Why chains rust
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/keep-a-shed-dry.md
 * ---
 * title: Keep a shed dry
 * stage: delight
 * ---
 *
 * Text.
 * ```
 */
export const deadEnd: Rule = {
  summary: 'Texts from which no next step leads forward',
  severity: 'hint',
  ofLibrary: true,
  find: (library) => findDeadEnds(library),
}
