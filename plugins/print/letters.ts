import { Blob, Face } from 'harfbuzzjs'
import { isSign } from '../draw/letters/sign-fonts.ts'
import { bookFonts } from './fonts.ts'

/** Signs that the fonts lack, and signs that say the same. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  ...{ '✅': '✓', '❌': '✗', '❎': '✗', '⭐': '★', '➕': '+', '➖': '−', '➗': '÷' },
  ...{ '\u2010': '-', '\u2002': ' ', '\u2003': ' ', '\u2015': '—' },
}
const SUBSTITUTED = new RegExp(`[${Object.keys(SUBSTITUTES).join('')}]`, 'gu')

/** Characters that show nothing: controls, and all marks of format but the soft hyphen, which breaks words. */
const UNSEEN = /(?!\u00ad)(?:\p{Cf}|\p{Cc}|\p{Cs}|\ufe0e|\ufe0f)(?<![\n\t])/gu

/** What stands for a character that could not be read. */
const LOST = 0xfffd

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

let covered: ReadonlySet<number> | undefined

/**
 * The characters that every face of at least one of the book's families has. Fonts for signs hold letters of other scripts,
 * too, but set no text in them.
 */
export function bookGlyphs(): ReadonlySet<number> {
  covered ??= new Set(
    bookFonts().flatMap((faces) => {
      const [first = new Set<number>(), ...rest] = faces.map(charactersOf)
      return [...first].filter(
        (point) =>
          point !== LOST && isSign(String.fromCodePoint(point)) && rest.every((face) => face.has(point)),
      )
    }),
  )
  return covered
}

/** What a text becomes in print, and what had to be left out of it. */
export interface Settled {
  readonly text: string
  readonly missing: readonly string[]
}

/** Marks over one letter, of which no language has more than a few: some ten thousand more end the process in which Typst 0.14 shapes them. */
const MARKS = /(\p{M}{32})\p{M}+/gu

/** Settle a text for fonts that have some characters: signs like those that are missing, or nothing in their place. */
export function settleText(text: string, glyphs: ReadonlySet<number>): Settled {
  const usual = text
    .toWellFormed()
    .replace(SUBSTITUTED, (sign) => SUBSTITUTES[sign] ?? sign)
    .normalize('NFC')
    .replace(MARKS, '$1')
  const shown = usual.replace(UNSEEN, '')
  if (isCovered(shown, glyphs)) return { text: shown, missing: [] }
  const missing: string[] = []
  let kept = ''
  for (const { segment } of graphemes.segment(usual)) {
    const seen = segment.replace(UNSEEN, '')
    if (isCovered(seen, glyphs)) kept += seen
    else missing.push(segment)
  }
  return { text: kept, missing }
}

function isCovered(text: string, glyphs: ReadonlySet<number>): boolean {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    if (!glyphs.has(point) && point !== 0x0a && point !== 0x09 && point !== 0xad) return false
  }
  return true
}

function charactersOf(font: Buffer): Set<number> {
  return new Set(new Face(new Blob(font)).collectUnicodes())
}
