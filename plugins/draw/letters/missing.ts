import { clean, graphemesOf } from '../lines/clean.ts'
import type { Fonts, MissingGlyph, TextBlock } from '../scene.ts'
import { EMOJI_PACKAGE, isEmoji } from './emoji.ts'
import { DEFAULT_FONTS, signOf, type Voice } from './find-face.ts'
import { isInstalled } from './package.ts'
import { packagesFor } from './scripts.ts'

/** Find the characters of some texts that no installed font has, each once. */
export function missingGlyphs(blocks: readonly TextBlock[], fonts: Fonts = DEFAULT_FONTS): MissingGlyph[] {
  const missing = new Map<string, MissingGlyph>()
  for (const { text, font, weight, italic = false, lang, uppercase } of blocks) {
    const voice = { fonts, font, weight, italic, lang }
    const shown = clean(text).text
    for (const grapheme of new Set(graphemesOf(uppercase ? shown.toLocaleUpperCase(lang) : shown))) {
      // Soft hyphens are places, not letters.
      if (grapheme === '\u00ad' || signOf(grapheme, voice)) continue
      for (const found of lacking(grapheme, voice)) missing.set(found.code, found)
    }
  }
  return [...missing.values()]
}

/** Name the characters of a grapheme that are missing; all of them where only their union is. */
function lacking(grapheme: string, voice: Voice): MissingGlyph[] {
  const characters = [...grapheme].filter((character) => !/\p{Default_Ignorable_Code_Point}/u.test(character))
  const alone = characters.filter((character) => !signOf(character, voice))
  return (alone.length > 0 ? alone : characters).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const packages = isEmoji(grapheme) ? [EMOJI_PACKAGE] : packagesFor(character, voice.lang)
    const install = packages.find((name) => !isInstalled(name))
    return { character, code: `U+${code}`, ...(install !== undefined && { install }) }
  })
}
