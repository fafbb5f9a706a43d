import type { Library } from '../../../library/library.ts'
import type { Finding } from '../../../rule.ts'
import { letterFindings } from '../../letter-findings.ts'
import { drawableTexts, titleOf } from '../letters-of-title.ts'
import type { CardRule } from './card-rule.ts'

/**
 * A card can only show letters that a font on this machine has; elsewhere an empty box would
 * stand for one, and here it would be left out. Signs of everyday texts (CO₂, ≤, ½, →, ✓, №) are always there: their fonts come with the toolkit. For
 * another script, install the font that the message names, and its letters are found; a text in another language has no card
 * until then, which is a warning. A character that no font has,
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

  find: ({ library, outputs }) => [
    ...letterFindings(
      library,
      outputs.flatMap(({ inputs, subject, about }) => {
        if (inputs.kind !== 'card') return []
        const { lang, kicker, title, text, number = '', source, action, address, site } = inputs.content
        const shown = [kicker, title, text, number, source, action, address, site].join('\n')
        return [{ subject, from: about.from ?? [], shown, lang, theme: inputs.theme }]
      }),
    ),
    ...withoutCards(library),
  ],
}

/** Tell of the texts in other languages that have no card, since no font has their letters. */
function withoutCards(library: Library): Finding[] {
  const drawn = new Set(drawableTexts(library))
  const others = library.foreign.filter((text) => !drawn.has(text))
  return letterFindings(
    library,
    others.map((text) => titleOf(library, text)),
  ).map((finding) => ({
    ...finding,
    severity: 'warning',
    message: `${finding.message}; until then the text has no card`,
  }))
}
