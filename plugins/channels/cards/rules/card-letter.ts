import { letterFindings } from '../../letter-findings.ts'
import type { CardRule } from './card-rule.ts'

/**
 * A card can only show letters that a font on this machine has; elsewhere an empty box would
 * stand for one, and here it would be left out. Signs of everyday texts (CO₂, ≤, ½, →, ✓, №) are always there: their fonts come with the toolkit. For
 * another script, install the font that the message names, and its letters are found. A character that no font has,
 * such as the private sign of an icon font, must leave the text.
 *
 * ```md wrong
 * # 안녕하세요, en hilsen på koreansk
 * ^
 *
 * Teksten.
 * ```
 *
 * ```md right
 * # En hilsen på koreansk
 *
 * Teksten.
 * ```
 */
export const cardLetter: CardRule = {
  summary: 'Characters on cards that no installed font has',
  severity: 'error',
  keepsErrors: true,

  find: ({ library, outputs }) =>
    letterFindings(
      library,
      outputs.flatMap(({ inputs, subject, about }) => {
        if (inputs.kind !== 'card') return []
        const { lang, kicker, title, text, number = '', source, action, address, site } = inputs.content
        const shown = [kicker, title, text, number, source, action, address, site].join('\n')
        return [{ subject, from: about.from ?? [], shown, lang, theme: inputs.theme }]
      }),
    ),
}
