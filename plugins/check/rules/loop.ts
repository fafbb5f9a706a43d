import { findLoops } from '../../insight/paths.ts'
import type { Rule } from '../rule.ts'

/**
 * The next steps of some texts lead back to where they began, so that a reader goes round for ever. Write a text for a later
 * stage.
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
 * ```md beside articles/en/why-tyres-go-flat.md
 * ---
 * title: Why tyres go flat
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
 * ```md beside articles/en/why-tyres-go-flat.md
 * ---
 * title: Why tyres go flat
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
 */
export const loop: Rule = {
  summary: 'Next steps that lead round in a circle',
  severity: 'hint',
  ofLibrary: true,
  find: (library) => findLoops(library),
}
