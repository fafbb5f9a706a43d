import { explainLosses } from '../explain-losses.ts'
import type { Rule } from '../rule.ts'

/**
 * What a text holds and an output cannot carry would vanish, or be shown as it is written: frames, scripts, films and forms
 * in HTML, elements that HTML does not have, components, the syntax of other tools (Liquid, Hugo, WordPress, Kramdown), formulas that are no TeX, diagrams written as code that could not be drawn, tables whose row of dashes does not fit, notes and marks of notes that do not go together,
 * addresses with a space in them, marks of Markdown that have become nothing (`**` that no others close, a link without its
 * bracket, code that is never closed), words that are read as HTML or as the address of a link, and cells of a table that have no head.
 * Where such a thing stands in a sentence, that sentence is never passed on in a card, a post or a mail. A film of YouTube,
 * Vimeo, Dailymotion or Bilibili is shown as a link with the title of its frame. Of MDX nothing is run: components and
 * expressions are left out, and the text between the tags of a component stays. What is code stays code; a block of code in
 * `mermaid` is drawn where the package beautiful-mermaid is installed: a flowchart, a diagram of states, messages, classes or
 * entities, or a chart. `perennial check
 * --fix` puts addresses with spaces into the brackets that they need.
 *
 * ```md wrong
 * # How to sharpen a chisel
 *
 * <script src="https://gist.github.com/someone/1.js"></script>
 * ^
 *
 * The angle is $\frac{\pi$, as <Note text="the book" /> says.[^1]
 *              ^               ^                             ^
 *
 * ![The chisel](My first chisel.jpg)
 * ^
 *
 * !!! note
 * ^
 * Soft steel bends.
 * ```
 *
 * ```md right
 * # How to sharpen a chisel
 *
 * See [the code](https://gist.github.com/someone/1).
 *
 * The angle is $\frac{\pi}{7}$, as the book says.[^1]
 *
 * ![The chisel](chisel.jpg)
 *
 * :::note
 * Soft steel bends.
 * :::
 *
 * [^1]: On page 5.
 * ```
 */
export const lost: Rule = {
  summary: 'What a text holds and an output cannot carry',
  severity: 'warning',

  find: ({ texts, config }) => texts.flatMap((text) => explainLosses(text, config.html)),
}
