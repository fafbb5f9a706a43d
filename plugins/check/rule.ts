import type { Library } from '../library/library.ts'
import type { Planned } from '../publish/plan.ts'
import type { Place, Severity } from '../source/diagnostic.ts'

/** What a rule found, and where; how much it matters where that is not as the rule says. */
export interface Finding extends Place {
  readonly file: string
  readonly message: string
  readonly severity?: Severity
}

/**
 * One thing that is looked for in the content. Its id is its name in the list and that of its file; its page is made of
 * the comment above it.
 */
export interface Rule {
  /** What it looks for, in a line without a full stop. */
  readonly summary: string
  /**
   * How much its findings matter, unless a finding or the site's configuration says otherwise; `off` for what the report
   * on the content tells, and `check` only where it is asked to.
   */
  readonly severity: Severity | 'off'
  /** Set where it speaks of the library as a whole: while there are few articles, `check` tells it only where asked to. */
  readonly ofLibrary?: true
  /** Set where its errors would make the output wrong or unsafe: they stay errors, whatever the configuration says. */
  readonly keepsErrors?: true
  /**
   * Look through all that was understood and planned; a promise where code of the site is to be loaded. Absent where the
   * findings come from reading, under the rule's id.
   */
  find?(library: Library, plan: readonly Planned[]): readonly Finding[] | Promise<readonly Finding[]>
}
