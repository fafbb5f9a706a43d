import type { Rule } from '../rule.ts'

/**
 * A model of yours chose sentences of a text (`perennial choose`), and the text changed since, or is not there any more. What
 * it chose is not used; Perennial chooses by itself. Run `perennial choose --write`, or delete the entry in
 * `content/choices.json`.
 *
 * ```md wrong
 * # How to sharpen a chisel
 * ^
 *
 * A sharp edge needs less force than a dull one.
 * ```
 *
 * ```json beside choices.json
 * {
 *   "content/articles/en/example.md": {
 *     "digest": "the sentences as they were",
 *     "model": "llama3.2",
 *     "quotes": [
 *       { "number": 1, "text": "A sharp edge needs little force." }
 *     ]
 *   }
 * }
 * ```
 *
 * ```md right
 * # How to sharpen a chisel
 *
 * A sharp edge needs less force than a dull one.
 * ```
 *
 * ```json beside choices.json
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
 */
export const choiceStale: Rule = {
  summary: 'Texts that changed since a model chose from them',
  severity: 'hint',
}
