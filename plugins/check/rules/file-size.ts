import type { Rule } from '../rule.ts'

/**
 * A text of more than 2 MB is three times longer than the longest that we know of. Mostly a picture was pasted into it:
 * save that as a file beside the text. Otherwise split it. The example cannot be shown here.
 */
export const fileSize: Rule = {
  summary: 'Texts of more than 2 MB',
  severity: 'error',
  keepsErrors: true,
}
