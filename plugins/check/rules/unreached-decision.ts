import { findUnreachedDecisions } from '../../insight/paths.ts'
import type { Rule } from '../rule.ts'

/**
 * A reader who meets the problem for the first time should be able to come to a page that helps to decide in three steps,
 * along next steps and the links of the texts. Write such a page in this language, or link to one.
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
 * ```md beside articles/en/choose-a-shed.md
 * ---
 * title: Choose a shed
 * stage: consideration
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
 * ```md beside articles/en/our-bike-shed.md
 * ---
 * title: Our bike shed
 * stage: decision
 * ---
 *
 * Text.
 * ```
 */
export const unreachedDecision: Rule = {
  summary: 'First texts from which no decision is within reach',
  severity: 'hint',
  ofLibrary: true,
  find: (library) => findUnreachedDecisions(library),
}
