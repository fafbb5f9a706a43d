import { graphemesOf } from '../lines/graphemes.ts'
import { shownText } from '../lines/shown.ts'
import type { Fonts, MissingGlyph, TextBlock } from '../scene.ts'
import { EMOJI_PACKAGE, isEmoji } from './emoji.ts'
import { DEFAULT_FONTS, signOf, type Voice } from './find-face.ts'
import { isInstalled } from './package.ts'
import { packageWith } from './scripts.ts'

/** Find the characters of some texts that no installed font has, each once. */
export function missingGlyphs(blocks: readonly TextBlock[], fonts: Fonts = DEFAULT_FONTS): MissingGlyph[] {
  const missing = new Map<string, MissingGlyph>()
  for (const block of blocks) {
    const { font, weight, italic = false, lang } = block
    const voice = { fonts, font, weight, italic, lang }
    for (const grapheme of new Set(graphemesOf(shownText(block, voice).text))) {
      // Soft hyphens are places, not letters.
      if (grapheme === '\u00ad' || signOf(grapheme, voice)) continue
      for (const found of lacking(grapheme, voice)) missing.set(found.code, found)
    }
  }
  return [...missing.values()]
}

/** Name the characters of a grapheme that are missing; its marks where fonts have them, but none with the letter. */
function lacking(grapheme: string, voice: Voice): MissingGlyph[] {
  const characters = [...grapheme].filter((character) => !/\p{Default_Ignorable_Code_Point}/u.test(character))
  const alone = characters.filter((character) => !signOf(character, voice))
  return (alone.length > 0 ? alone : characters.slice(1)).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const install = isEmoji(grapheme) ? EMOJI_PACKAGE : packageWith(character, voice.lang)
    const isKnown = alone.length > 0 && install !== undefined && !isInstalled(install)
    return { character, code: `U+${code}`, ...(isKnown && { install }) }
  })
}
