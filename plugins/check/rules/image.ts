import type { Rule } from '../rule.ts'

/**
 * A picture that can't be opened would leave a hole in the page, the card and the book. Put the file beside the text,
 * mend its address (from `public/` it begins with `/`), or export it again. A drawing (SVG) with scripts in it, or with
 * links to other places, is refused.
 *
 * ```md wrong
 * # How to store bikes
 *
 * ![Bikes that hang on a wall](wall/bikes.jpgg)
 * ^
 * ```
 *
 * ```md right
 * # How to store bikes
 *
 * ![Bikes that hang on a wall](bikes.jpg)
 * ```
 */
export const image: Rule = {
  summary: 'Pictures that are missing, damaged or unsafe',
  severity: 'error',
  keepsErrors: true,
}
