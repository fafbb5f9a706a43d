import type { Rule } from '../rule.ts'

/**
 * Where a text has no date of its own, the repository tells when it was written. A clone that holds only the newest
 * commits, as most workflows make it, would say that everything was written today: then no date is read from it at all.
 * Fetch all commits (`git fetch --unshallow`, or `fetch-depth: 0` in a workflow), or write `published` in the front
 * matter. The example cannot be shown here.
 */
export const gitHistory: Rule = {
  summary: 'Texts without a date in a clone that does not hold all commits',
  severity: 'warning',
}
