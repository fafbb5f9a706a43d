import type { Rule } from '../rule.ts'

/**
 * Word processors make curly quotes (`“…”`) of straight ones (`"…"`), and in front matter only straight ones are quotes:
 * around a title, the others are shown to readers as a part of it. Write straight ones, or none; `perennial check --fix`
 * does it. Quotes around a part of a title, or around more than one, are a quotation and stay.
 *
 * ```md wrong
 * ---
 * title: “How to store bikes”
 *        ^
 * author: “Ada Cyclist”
 *         ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: "How to store bikes"
 * description: “Hang them” or “stand them” is the question.
 * author: Ada Cyclist
 * ---
 * ```
 */
export const curlyQuotes: Rule = {
  summary: 'Curly quotes where the front matter needs straight ones',
  severity: 'warning',
}
