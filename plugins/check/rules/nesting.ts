import type { Rule } from '../rule.ts'

/**
 * What is nested deeper than 100 levels is shown as plain text. Nobody writes that on purpose: mostly a mail was pasted
 * with its `>` marks. Delete them. The example cannot be shown here.
 */
export const nesting: Rule = {
  summary: 'Lists and quotations nested more than 100 deep',
  severity: 'warning',
}
