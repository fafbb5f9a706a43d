import type { Rule } from '../rule.ts'

/**
 * A text without a date takes that of its first commit. A shallow clone, as many build services make it, holds only the
 * newest commits, so its dates would be wrong: none is taken. Fetch the whole history, or write `published: …`.
 */
export const gitHistory: Rule = {
  summary: 'Dates that a shallow clone of the repository cannot tell',
  severity: 'warning',
}
