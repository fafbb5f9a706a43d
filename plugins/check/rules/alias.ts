import type { Rule } from '../rule.ts'

/**
 * `aliases` (or `redirect_from`) are the addresses that a text had before. The site has a page at each that leads on to the
 * text, and a list for hosts that read `_redirects`. What stands at an address now stays there, two texts can't have been
 * at one, and a whole address or a path out of the site leads on from nowhere. Delete what is in the way.
 *
 * ```md wrong
 * ---
 * title: How to store bikes
 * aliases: [/2019/bikes/, https://old.example/bikes/]
 *                         ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: How to store bikes
 * aliases: [/2019/bikes/, /bikes.html]
 * ---
 * ```
 */
export const alias: Rule = {
  summary: 'Old addresses from which nothing can lead on',
  severity: 'warning',
}
