import type { Rule } from '../rule.ts'

/**
 * What stands in a comment is for you alone, and reaches no page, card, post, mail, book or feed: `<!-- … -->`, Obsidian's
 * `%% … %%`, and those of MDX, Hugo, Liquid, Kramdown, Jinja, Handlebars and EJS, in a text as well as in its front matter, but not in code. Where nobody can tell which words belong to one, nothing is published: end the comment, or put a backslash in front of the
 * mark if you mean the mark itself.
 *
 * ```md wrong
 * # Store bikes in winter
 *
 * Oil the chain <!-- ask Ida which oil before you close the door.
 *               ^
 * ```
 *
 * ```md right
 * # Store bikes in winter
 *
 * Oil the chain <!-- ask Ida which oil --> before you close the door. %%Photo?%% A comment begins with \<!-- or `%%`.
 * ```
 */
export const comment: Rule = {
  summary: 'Comments that do not end',
  severity: 'error',
  keepsErrors: true,
}
