import type { Rule } from '../rule.ts'

/**
 * So much front matter holds a text, and one that nobody finds. Move it below the second `---`. The example cannot be
 * shown here.
 */
export const frontMatterSize: Rule = {
  summary: 'Front matter of more than 256 KB',
  severity: 'error',
  keepsErrors: true,
}
