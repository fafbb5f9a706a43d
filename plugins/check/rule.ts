import type { Library } from '../library/library.ts'
import type { Planned } from '../publish/plan.ts'
import type { Finding, RuleHead } from '../rule.ts'

export type { Finding } from '../rule.ts'

/**
 * One thing that is looked for in the content. Its id is its name in the list and that of its file; its page is made of
 * the comment above it.
 */
export interface Rule extends RuleHead {
  /**
   * Look through all that was understood and planned; a promise where code of the site is to be loaded. Absent where the
   * findings come from reading, under the rule's id.
   */
  find?(library: Library, plan: readonly Planned[]): readonly Finding[] | Promise<readonly Finding[]>
}
