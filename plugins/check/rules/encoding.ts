import type { Rule } from '../rule.ts'

/**
 * A file in another encoding has æ, ø, å and quotation marks that nobody can read. Save it as UTF-8, which every editor
 * can. The example cannot be shown here.
 */
export const encoding: Rule = {
  summary: 'Files that are not UTF-8',
  severity: 'error',
  keepsErrors: true,
}
