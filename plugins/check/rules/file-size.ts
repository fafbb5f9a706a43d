import type { Rule } from '../rule.ts'

/**
 * A text of more than 640 KB is longer than the longest that we know of. Mostly a picture was pasted into it: save that as
 * a file beside the text. Otherwise split it. An offer, a book or an author has at most 256 KB and 20,000 values. The
 * example cannot be shown here.
 */
export const fileSize: Rule = {
  summary: 'Texts of more than 640 KB, and other files of more than 256 KB',
  severity: 'error',
  keepsErrors: true,
}
