import type { Rule } from '../rule.ts'

/**
 * A book names its articles by their slugs. One that is misspelt, in another language, not published yet or named twice
 * would leave a hole in the book, and a book without chapters is none. Mend or delete the entry.
 *
 * ```yml wrong ebooks/year.yml
 * title: The bike year
 * description: What to do with your bike, from spring to winter.
 * language: en
 * articles:
 *   - store-bikes
 *   - stor-bikes
 *     ^
 * ```
 *
 * ```md beside articles/en/store-bikes.md
 * # How to store bikes
 * ```
 *
 * ```yml right ebooks/year.yml
 * title: The bike year
 * description: What to do with your bike, from spring to winter.
 * language: en
 * articles:
 *   - store-bikes
 * ```
 *
 * ```md beside articles/en/store-bikes.md
 * # How to store bikes
 * ```
 */
export const book: Rule = {
  summary: 'Books whose chapters cannot be found',
  severity: 'error',
  keepsErrors: true,
}
