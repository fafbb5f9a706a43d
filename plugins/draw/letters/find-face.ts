import { PerennialError } from '../../errors.ts'
import type { Fonts, TextBlock } from '../scene.ts'
import { isEmoji, pictureOf } from './emoji.ts'
import type { Face } from './face.ts'
import { type FontPackage, type FontSource, openPackage } from './package.ts'
import { lastPackages, packagesFor } from './scripts.ts'
import { isSign, signFonts } from './sign-fonts.ts'

/** The fonts of the house. */
export const DEFAULT_FONTS: Fonts = { heading: '@fontsource/literata', body: '@fontsource/inter' }

/** Characters that most fonts lack, and that look the same as others. */
const SAME_LOOK: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2000': ' ',
  '\u2001': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2004': ' ',
  '\u2005': ' ',
  '\u2006': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  '\u3000': ' ',
  '\u2015': '—',
  '\u02bc': '’',
  '\u201f': '“',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
}
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu

/** The look that a text asks for. */
export interface Voice {
  readonly fonts: Fonts
  readonly font: TextBlock['font']
  readonly weight: number
  readonly italic: boolean
  readonly lang: string
}

/** A font, and the package that it is from. */
interface FontMatch {
  readonly face: Face
  readonly from: FontSource
}

/**
 * A sign with the font that has it, the text differing where another letter looks the same; or with its picture. Foreign
 * is a font for signs, or of a script that the sign does not belong to, which happens to have it.
 */
export type Sign =
  | (FontMatch & { readonly text: string; readonly picture?: undefined; readonly isForeign?: true })
  | { readonly text: string; readonly picture: string; readonly face?: undefined; readonly from?: undefined }

/** Name a voice: texts in voices of one name look the same. */
export function keyOf(voice: Voice): string {
  return `${voice.fonts[voice.font]}|${otherFont(voice)}|${voice.weight}|${voice.italic}|${voice.lang}`
}

const found = new Map<string, Map<string, Sign | undefined>>()
/** The same by the voice itself, whose name is put together once: it is asked for with each letter. */
const foundFor = new WeakMap<Voice, Map<string, Sign | undefined>>()

/**
 * Find out how one grapheme is shown: an emoji as its picture; all else in the theme's font, the theme's other one, one of
 * its script, that of the letters beside it, one for signs, or any that has it. Nothing where no installed font has it.
 */
export function signOf(grapheme: string, voice: Voice, beside?: FontSource): Sign | undefined {
  const sign = knownSign(grapheme, voice)
  const near = sign?.face && sign.isForeign && beside && foundIn([beside], sign.text, voice)
  return near ? { text: sign.text, ...near } : sign
}

function knownSign(grapheme: string, voice: Voice): Sign | undefined {
  const known = foundFor.get(voice) ?? knownIn(voice)
  const sign = known.get(grapheme)
  if (sign || known.has(grapheme)) return sign
  const searched = search(grapheme, voice)
  known.set(grapheme, searched)
  return searched
}

function knownIn(voice: Voice): Map<string, Sign | undefined> {
  const key = keyOf(voice)
  const known = found.get(key) ?? new Map<string, Sign | undefined>()
  found.set(key, known)
  foundFor.set(voice, known)
  return known
}

/** Give the face that sets the measure of a text's lines. */
export function mainFace(voice: Voice): Face {
  const face = themePackage(voice.fonts[voice.font]).faceFor([0x20], voice)
  if (!face) throw new PerennialError(...withoutLatin(voice.fonts[voice.font]))
  return face
}

function search(grapheme: string, voice: Voice): Sign | undefined {
  const visible = grapheme.replace(IGNORABLE, '')
  if (visible === '')
    return { text: grapheme, face: mainFace(voice), from: themePackage(voice.fonts[voice.font]) }
  const picture = pictureOf(grapheme)
  if (picture !== undefined && isEmoji(grapheme)) return { text: grapheme, picture }
  const like = [...grapheme].map((character) => SAME_LOOK[character] ?? character).join('')
  const own = [
    themePackage(voice.fonts[voice.font]),
    themePackage(otherFont(voice)),
    ...opened(packagesFor([...visible][0] ?? '', voice.lang)),
  ]
  for (const text of new Set([grapheme, like])) {
    const found = foundIn(own, text, voice)
    if (found) return { text, ...found }
  }
  const sign = isSign(visible) && foundIn(signFonts(voice.fonts, voice.font), grapheme, voice)
  if (sign) return { text: grapheme, ...sign, isForeign: true }
  if (picture !== undefined) return { text: grapheme, picture }
  const foreign = foundIn(opened(lastPackages(voice.lang)), grapheme, voice)
  return foreign && { text: grapheme, ...foreign, isForeign: true }
}

function opened(names: readonly string[]): FontPackage[] {
  return names.flatMap((name) => openPackage(name) ?? [])
}

function foundIn(packages: readonly FontSource[], text: string, voice: Voice): FontMatch | undefined {
  const codePoints = codePointsOf(text)
  for (const from of packages) {
    const face = from.faceFor(codePoints, voice)
    if (face) return { face, from }
  }
  return undefined
}

function codePointsOf(text: string): number[] {
  return [...text.replace(IGNORABLE, '')].map((character) => character.codePointAt(0) ?? 0)
}

function otherFont({ fonts, font }: Voice): string {
  return fonts[font === 'heading' ? 'body' : 'heading']
}

function themePackage(name: string): FontPackage {
  const opened = openPackage(name)
  if (opened) return opened
  throw new PerennialError(
    `The theme names the font package "${name}", which is not installed or has no static files.`,
    `Install it with "npm i ${name}", or name another of the static packages on fontsource.org.`,
  )
}

function withoutLatin(name: string): [string, string] {
  return [
    `The font package "${name}" has no space character.`,
    'Name a package with Latin letters in the theme.',
  ]
}
