import { findHubs } from '../../insight/next-steps.ts'
import type { Rule } from '../rule.ts'

/**
 * The page of a text leads on to one text at the next stage. Where many lead to the same, it can't follow from each of
 * them: write more texts for that stage, each for a part of those readers. Next steps are spread as far as there is
 * something to spread them over. It is told once for each stage and language, at the text that most lead to.
 *
 * ```md wrong
 * ---
 * title: Choose a shed
 * ^
 * stage: consideration
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-rust.md
 * ---
 * title: Why chains rust
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-squeak.md
 * ---
 * title: Why chains squeak
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-stretch.md
 * ---
 * title: Why chains stretch
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-slip.md
 * ---
 * title: Why chains slip
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-snap.md
 * ---
 * title: Why chains snap
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-wear.md
 * ---
 * title: Why chains wear
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-stain.md
 * ---
 * title: Why chains stain
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-rattle.md
 * ---
 * title: Why chains rattle
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md right
 * ---
 * title: Choose a shed
 * stage: consideration
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-rust.md
 * ---
 * title: Why chains rust
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-squeak.md
 * ---
 * title: Why chains squeak
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-stretch.md
 * ---
 * title: Why chains stretch
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-slip.md
 * ---
 * title: Why chains slip
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-snap.md
 * ---
 * title: Why chains snap
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-wear.md
 * ---
 * title: Why chains wear
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-stain.md
 * ---
 * title: Why chains stain
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/chains-rattle.md
 * ---
 * title: Why chains rattle
 * stage: awareness
 * ---
 *
 * Text.
 * ```
 *
 * ```md beside articles/en/choose-an-oil.md
 * ---
 * title: Choose an oil for chains
 * stage: consideration
 * ---
 *
 * Text.
 * ```
 */
export const hub: Rule = {
  summary: 'Texts that the next steps of too many others lead to',
  severity: 'hint',
  ofLibrary: true,
  find: (library) => findHubs(library),
}
