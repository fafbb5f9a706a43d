import type { Rule } from '../rule.ts'

/**
 * A text of more than 20,000 parts (paragraphs, items, cells, links, words in bold) is larger than any that we know, and
 * one with more than 10,000 marks of emphasis in a paragraph is mostly no text, but data: split it, or put the data into a
 * block of code. A text with boxes or offers in it may have 150,000 characters, and 1,000 such marks or 2,000 brackets in
 * a paragraph; any text 8,000 character references and 2,000 notes. A line that is a text of its own, with thousands of links, should be
 * several. The example cannot be shown here.
 */
export const textSize: Rule = {
  summary: 'Texts of more parts than a page can hold',
  severity: 'error',
  keepsErrors: true,
}
