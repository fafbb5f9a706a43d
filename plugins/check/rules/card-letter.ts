import type { CardsInputs } from '../../channels/cards/inputs.ts'
import type { EbookInputs } from '../../channels/ebook/inputs.ts'
import { missingGlyphs } from '../../draw/letters/missing.ts'
import type { MissingGlyph } from '../../draw/scene.ts'
import type { SiteTokens } from '../../draw/site-tokens.ts'
import { type Place, START } from '../../source/diagnostic.ts'
import { filesOf } from '../files-of.ts'
import type { Finding, Rule } from '../rule.ts'

/** Characters that a message names. */
const MOST_NAMED = 3

/**
 * A card, or the cover of a book, can only show letters that a font on this machine has; elsewhere an empty box would stand for one, and here it
 * would be left out. Signs of everyday texts (CO₂, ≤, ½, →, ✓, №) are always there: their fonts come with the toolkit. For
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
export const cardLetter: Rule = {
  summary: 'Characters on cards and covers that no installed font has',
  severity: 'error',
  keepsErrors: true,

  find(library, plan) {
    const fileOf = filesOf(library)
    const found = new Map<string, { place: Place & { file: string }; glyphs: Map<string, MissingGlyph> }>()
    const seen = new Map<string, MissingGlyph[]>()
    for (const { channel, output } of plan) {
      const { shown = '', lang, theme } = wordsOn(channel, output.inputs) ?? {}
      if (!theme || lang === undefined) continue
      const key = `${theme.print} ${lang} ${shown}`
      const missing = seen.get(key) ?? missingGlyphs([blockOf(shown, lang)], theme.fonts)
      seen.set(key, missing)
      for (const glyph of missing) {
        const { from = [] } = output.about
        const quoted = from.find((each) => each.text.includes(glyph.character)) ?? from[0]
        const file = quoted?.file ?? fileOf(output.subject)
        const place = { ...START, ...(quoted && { line: quoted.line }), file }
        const same = `${file} ${glyph.install ?? ''}`
        const group = found.get(same) ?? { place, glyphs: new Map() }
        group.glyphs.set(glyph.code, glyph)
        found.set(same, group)
      }
    }
    return [...found.values()].map(
      ({ place, glyphs }): Finding => ({ ...place, message: messageOf([...glyphs.values()]) }),
    )
  },
}

/** Tell what a picture says: a card, or the cover of a book. */
function wordsOn(
  channel: string,
  inputs: unknown,
): { shown: string; lang: string; theme: SiteTokens } | undefined {
  if (channel === 'cards') {
    const card = inputs as CardsInputs
    if (card.kind !== 'card') return undefined
    const { lang, kicker, title, text, number = '', source, action, address, site } = card.content
    const shown = [kicker, title, text, number, source, action, address, site].join('\n')
    return { shown, lang, theme: card.theme }
  }
  const cover = inputs as EbookInputs
  if (channel !== 'ebook' || cover.kind !== 'cover') return undefined
  const { title, subtitle, authors, site, lang, theme } = cover
  return { shown: [title, subtitle, authors, site].join('\n'), lang, theme }
}

function messageOf(glyphs: readonly MissingGlyph[]): string {
  const named = glyphs.slice(0, MOST_NAMED).map(({ character, code }) => `${character} (${code})`)
  const more = glyphs.length > MOST_NAMED ? ` and ${glyphs.length - MOST_NAMED} more` : ''
  const [{ install = undefined } = {}] = glyphs
  const advice = install === undefined ? 'take them out' : `install one: npm i -E ${install}`
  return `found characters that no installed font has: ${named.join(', ')}${more}; ${advice}`
}

function blockOf(text: string, lang: string): Parameters<typeof missingGlyphs>[0][number] {
  return {
    role: 'title',
    text,
    lang,
    font: 'heading',
    weight: 700,
    colour: '#000000',
    sizes: [40],
    lineHeight: 1,
  }
}
