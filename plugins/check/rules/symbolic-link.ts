import type { Rule } from '../rule.ts'

/**
 * A symbolic link could publish what was never meant to be: in the content folder one to a folder, to nowhere or to a place
 * outside; in `public/` one that leads out of the project, nowhere, in a circle, to what is hidden or to a text. Put the file
 * itself there. The example cannot be shown here.
 */
export const symbolicLink: Rule = {
  summary: 'Links of the file system that lead where the site is not',
  severity: 'error',
  keepsErrors: true,
}
