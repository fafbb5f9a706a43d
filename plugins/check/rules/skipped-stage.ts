import { findSkippedStages } from '../../insight/next-steps.ts'
import type { Rule } from '../rule.ts'

/**
 * Readers go from stage to stage. Where a language has no text for one of them, the next step jumps over it, and asks for a
 * decision of those who have not yet weighed anything. Write a text for that stage. It is told once, at the first text.
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
 * ```md beside articles/en/our-bike-shed.md
 * ---
 * title: Our bike shed
 * stage: decision
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
 * ```md beside articles/en/choose-a-shed.md
 * ---
 * title: Choose a shed
 * stage: consideration
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
export const skippedStage: Rule = {
  summary: 'Stages without a text in a language, which next steps jump over',
  severity: 'hint',
  ofLibrary: true,
  find: (library) => findSkippedStages(library),
}
