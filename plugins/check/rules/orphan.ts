import { findOrphans } from '../../insight/orphans.ts'
import type { Rule } from '../rule.ts'

/**
 * Readers and search engines come to a text by the links of others. Lists and next steps help, but a link in a sentence says
 * what the text is good for. Link to it where its subject is named.
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
 * ```md beside pages/en/about.md
 * # About
 *
 * We look after bikes.
 * ```
 *
 * ```md right
 * ---
 * title: Why chains rust
 * stage: awareness
 * ---
 *
 * Choose [a shed](choose-a-shed.md).
 * ```
 *
 * ```md beside articles/en/choose-a-shed.md
 * ---
 * title: Choose a shed
 * stage: consideration
 * ---
 *
 * First, [why chains rust](example.md).
 * ```
 */
export const orphan: Rule = {
  summary: 'Texts that no other text links to',
  severity: 'hint',
  ofLibrary: true,

  find(library) {
    // First they are to be mended: what they say, and what of it others could link to, is not yet known.
    const faulty = new Set(
      library.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file),
    )
    return findOrphans(library).filter(({ file }) => !faulty.has(file))
  },
}
