import type { Rule } from '../rule.ts'

/**
 * Cards, posts and mails take sentences of the text as they stand there. You can name them yourself, under `lift` in the
 * front matter or with `:quote[…]` around words of the text, and your choice always wins. What is named must be in the
 * text, word for word: otherwise a card would say what the article does not.
 *
 * ```md wrong
 * ---
 * title: Store bikes in winter
 * lift:
 *   quotes:
 *     - A wet bike rusts before Christmas.
 *       ^
 * ---
 *
 * A wet bike rusts before January, wherever it stands.
 * ```
 *
 * ```md right
 * ---
 * title: Store bikes in winter
 * lift:
 *   quotes:
 *     - A wet bike rusts before January
 * ---
 *
 * A wet bike rusts before January, wherever it stands.
 * ```
 *
 * ```md wrong
 * # Store bikes in winter
 *
 * :quote[A wet bike rusts before January, wherever it stands.
 * ^
 * ```
 *
 * ```md right
 * # Store bikes in winter
 *
 * :quote[A wet bike rusts before January], wherever it stands.
 * ```
 */
export const lift: Rule = {
  summary: 'Words that are named to be lifted and are not in the text',
  severity: 'error',
}
