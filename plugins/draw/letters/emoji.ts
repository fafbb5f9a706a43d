import { existsSync, readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { graphemesOf } from '../lines/graphemes.ts'

/** The npm package of the pictures. */
export const EMOJI_PACKAGE = '@twemoji/svg'
/** What is an emoji to the eye: one that is a picture by itself or by a selector, a flag, or a keycap. */
const EMOJI =
  /^(?:\p{Emoji_Presentation}(?!\uFE0E)|\p{Emoji}\uFE0F|\p{RI}{2}|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?=\u200D|\p{EMod}))/u
/** What makes one picture of several. */
const JOINED = /\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})*\u200d|\p{EMod}|\p{RI}{2}/u
/** The letter A as half of a flag, and as itself. */
const [FLAG_A, A] = [0x1f1e6, 0x41]

const pictures = new Map<string, string | undefined>()

/** Tell whether a grapheme is shown as a picture rather than as a letter. */
export function isEmoji(grapheme: string): boolean {
  return EMOJI.test(grapheme)
}

/** Give the picture of a sign as the inside of an SVG of 36×36; nothing where there is none. */
export function pictureOf(grapheme: string): string | undefined {
  if (!/\p{Emoji}/u.test(grapheme)) return undefined
  if (!pictures.has(grapheme)) pictures.set(grapheme, readPicture(grapheme))
  return pictures.get(grapheme)
}

/** Write emoji that have no picture, newer ones and flags of nowhere, as the parts that they are joined of. */
export function drawable(text: string): string {
  if (!JOINED.test(text)) return text
  return graphemesOf(text)
    .map((grapheme) =>
      JOINED.test(grapheme) && pictureOf(grapheme) === undefined ? partsOf(grapheme) : grapheme,
    )
    .join('')
}

/** Take a joined emoji apart: a flag to its letters, others at their joiners; a skin that has no picture is left out. */
function partsOf(grapheme: string): string {
  const letters = grapheme.replace(/\p{RI}/gu, (half) =>
    String.fromCodePoint((half.codePointAt(0) ?? FLAG_A) - FLAG_A + A),
  )
  if (letters !== grapheme) return letters
  return grapheme
    .split('\u200d')
    .map((part) => (pictureOf(part) === undefined ? part.replace(/(?<=.)\p{EMod}/gu, '') : part))
    .join('')
}

function readPicture(grapheme: string): string | undefined {
  const manifest = findPackageJSON(EMOJI_PACKAGE, import.meta.url)
  if (manifest === undefined) return undefined
  const codes = [...grapheme].map((character) => (character.codePointAt(0) ?? 0).toString(16))
  // Twemoji leaves the selectors out of most names, and in others keeps them: the family of names has no simpler rule.
  const plain = codes.filter((code) => code !== 'fe0f' && code !== 'fe0e')
  const path = [codes, plain]
    .map((parts) => join(dirname(manifest), `${parts.join('-')}.svg`))
    .find((file) => existsSync(file))
  return path && /<svg[^>]*>(.*)<\/svg>/s.exec(readFileSync(path, 'utf8'))?.[1]
}
