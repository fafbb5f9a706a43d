import type { Rule } from '../rule.ts'

/**
 * A picture on another site tells that site who reads yours, and is gone when it is; it is shown as a link. One that is
 * written into the text (`data:`) makes the text unreadable. Save it as a file beside the text.
 *
 * ```md wrong
 * # How to store bikes
 *
 * ![Bikes that hang on a wall](https://example.com/bikes.jpg)
 * ^
 * ```
 *
 * ```md right
 * # How to store bikes
 *
 * ![Bikes that hang on a wall](bikes.jpg)
 * ```
 */
export const remoteImage: Rule = {
  summary: 'Pictures on other sites, or written into the text',
  severity: 'warning',
}
