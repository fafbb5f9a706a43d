import type { Rule } from '../rule.ts'

/**
 * `content/choices.json` keeps what a model of yours chose of your texts (`perennial choose --write`). You may delete lines
 * and entries in it. A file that cannot be read is not used at all, and a sentence that the text does not say under its number is
 * passed over: nothing reaches a card that does not stand in your text.
 *
 * ```json wrong choices.json
 * {
 *   "content/articles/en/example.md": {
 *     "digest": "8d564d37d96c2325211146325535a62417a95b920f2edc139b813fee2b004a0a",
 *     "model": "llama3.2",
 *     "quotes": [
 *       { "number": 1, "text": "A sharp edge is everything." }
 *       ^
 *     ]
 *   }
 * }
 * ```
 *
 * ```md beside articles/en/example.md
 * # How to sharpen a chisel
 *
 * A sharp edge needs less force than a dull one.
 * ```
 *
 * ```json right choices.json
 * {
 *   "content/articles/en/example.md": {
 *     "digest": "8d564d37d96c2325211146325535a62417a95b920f2edc139b813fee2b004a0a",
 *     "model": "llama3.2",
 *     "quotes": [
 *       { "number": 1, "text": "A sharp edge needs less force than a dull one." }
 *     ]
 *   }
 * }
 * ```
 *
 * ```md beside articles/en/example.md
 * # How to sharpen a chisel
 *
 * A sharp edge needs less force than a dull one.
 * ```
 */
export const choices: Rule = {
  summary: "Choices of a model that are kept and can't be used",
  severity: 'warning',
}
