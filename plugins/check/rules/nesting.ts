import type { Rule } from '../rule.ts'

/**
 * Nobody nests lists or quotations 100 levels deep on purpose: mostly a mail was pasted with its `>` marks. Delete them;
 * what is deeper is read as plain text, and nothing is published. The example cannot be shown here.
 */
export const nesting: Rule = {
  summary: 'Lists and quotations nested more than 100 deep',
  severity: 'error',
  keepsErrors: true,
}
