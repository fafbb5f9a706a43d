import { letterFindings } from '../../letter-findings.ts'
import type { BookRule } from './book-rule.ts'

/**
 * The cover of a book can only show letters that a font on this machine has; see `card-letter`, which says the same of cards.
 *
 * ```yaml wrong ebooks/guide.yml
 * title: 안녕하세요
 * ^
 * language: en
 * description: How to sell bikes.
 * articles: [example]
 * ```
 *
 * ```md beside
 * # Bikes
 *
 * Text.
 * ```
 *
 * ```yaml right ebooks/guide.yml
 * title: Bikes
 * language: en
 * description: How to sell bikes.
 * articles: [example]
 * ```
 *
 * ```md beside
 * # Bikes
 *
 * Text.
 * ```
 */
export const coverLetter: BookRule = {
  summary: 'Characters on the covers of books that no installed font has',
  severity: 'error',
  keepsErrors: true,

  find: ({ library, outputs }) =>
    letterFindings(
      library,
      outputs.flatMap(({ inputs, subject }) => {
        if (inputs.kind !== 'cover') return []
        const { title, subtitle, authors, site, lang, theme } = inputs
        return [{ subject, from: [], shown: [title, subtitle, authors, site].join('\n'), lang, theme }]
      }),
    ),
}
