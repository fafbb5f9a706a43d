import type { Rule } from '../rule.ts'

/**
 * All in `public/` is published as it is, also what a file manager does not show. A file of passwords (`.env`) or the
 * history of a repository (`.git`) is an error; another hidden file, a copy that an editor keeps (`page.html~`) and a name
 * that begins with `_` are a warning. What servers and hosts read is meant: `.well-known`, `.htaccess`, `.nojekyll`,
 * `_redirects` and `_headers`. The example cannot be shown here.
 */
export const hiddenFile: Rule = {
  summary: 'Hidden files in `public/`, which a build would publish',
  severity: 'warning',
  keepsErrors: true,
}
