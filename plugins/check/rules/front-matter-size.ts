import type { Rule } from '../rule.ts'

/**
 * So much front matter holds a text, and one that nobody finds: move it below the second `---`. More than 20,000 values
 * are data: move them to a file of their own. The example cannot be shown here.
 */
export const frontMatterSize: Rule = {
  summary: 'Front matter of more than 256 KB, or 20,000 values',
  severity: 'error',
  keepsErrors: true,
}
