import { findFarJumps } from '../../insight/next-steps.ts'
import type { Rule } from '../rule.ts'

/**
 * A next step should follow from what was read. Where nothing at the next stage is on the same subject, the way leads to
 * another text of the same stage, or, where there is none either, to what has little to do with it. Write a text on the
 * subject for the next stage.
 *
 * ```md wrong
 * ---
 * title: Why chains rust
 * ^
 * stage: awareness
 * ---
 *
 * Rust begins in the links of a chain that nobody oils.
 * ```
 *
 * ```md beside articles/en/soft-tyres.md
 * ---
 * title: Why tyres go soft
 * stage: awareness
 * ---
 *
 * Rubber lets air through, and a tyre is soft in a month.
 * ```
 *
 * ```md beside articles/en/hard-saddles.md
 * ---
 * title: Why saddles are hard
 * stage: awareness
 * ---
 *
 * Gel in a saddle hardens, and leather does not.
 * ```
 *
 * ```md beside articles/en/choose-a-tyre.md
 * ---
 * title: Choose a tyre
 * stage: consideration
 * ---
 *
 * A tyre of thick rubber keeps the air, and is never soft.
 * ```
 *
 * ```md beside articles/en/choose-a-saddle.md
 * ---
 * title: Choose a saddle
 * stage: consideration
 * ---
 *
 * Leather or gel: a saddle that is hard gets softer, or does not.
 * ```
 *
 * ```md right
 * ---
 * title: Why chains rust
 * stage: awareness
 * ---
 *
 * Rust begins in the links of a chain that nobody oils.
 * ```
 *
 * ```md beside articles/en/soft-tyres.md
 * ---
 * title: Why tyres go soft
 * stage: awareness
 * ---
 *
 * Rubber lets air through, and a tyre is soft in a month.
 * ```
 *
 * ```md beside articles/en/hard-saddles.md
 * ---
 * title: Why saddles are hard
 * stage: awareness
 * ---
 *
 * Gel in a saddle hardens, and leather does not.
 * ```
 *
 * ```md beside articles/en/choose-a-tyre.md
 * ---
 * title: Choose a tyre
 * stage: consideration
 * ---
 *
 * A tyre of thick rubber keeps the air, and is never soft.
 * ```
 *
 * ```md beside articles/en/choose-a-saddle.md
 * ---
 * title: Choose a saddle
 * stage: consideration
 * ---
 *
 * Leather or gel: a saddle that is hard gets softer, or does not.
 * ```
 *
 * ```md beside articles/en/choose-an-oil.md
 * ---
 * title: Choose an oil
 * stage: consideration
 * ---
 *
 * An oil for the links of a chain keeps rust away.
 * ```
 */
export const farJump: Rule = {
  summary: 'Next steps that have little in common with the text',
  severity: 'hint',
  ofLibrary: true,
  find: (library) => findFarJumps(library),
}
