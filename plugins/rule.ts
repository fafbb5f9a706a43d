import type { Place, Severity } from './source/diagnostic.ts'

/** What a rule found, and where. */
export interface Finding extends Place {
  readonly file: string
  readonly message: string
  /** How much it matters where that is not as the rule says; what a rule of hints finds is a hint. */
  readonly severity?: Severity
}

/** What a rule says of itself. */
export interface RuleHead {
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
}
