import type { Rule } from '../rule.ts'

/**
 * A symbolic link in the content folder to a folder, to nowhere or to a place outside could publish what was never
 * meant to be. Put the file itself there. The example cannot be shown here.
 */
export const symbolicLink: Rule = {
  summary: 'Links of the file system that lead out of the content folder',
  severity: 'error',
  keepsErrors: true,
}
