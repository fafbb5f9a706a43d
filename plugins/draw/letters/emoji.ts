import { existsSync, readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'

/** The npm package of the pictures. */
export const EMOJI_PACKAGE = '@twemoji/svg'
/** What is an emoji to the eye: one that is a picture by itself or by a selector, a flag, or a keycap. */
const EMOJI =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{RI}{2}|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?=\u200D|\p{EMod}))/u

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

function readPicture(grapheme: string): string | undefined {
  const manifest = findPackageJSON(EMOJI_PACKAGE, import.meta.url)
  if (manifest === undefined) return undefined
  const codes = [...grapheme].map((character) => (character.codePointAt(0) ?? 0).toString(16))
  // Twemoji leaves the selector out of most names, and in others keeps it: the family of names has no simpler rule.
  const names = [codes, codes.filter((code) => code !== 'fe0f')].map((parts) => `${parts.join('-')}.svg`)
  const path = names.map((name) => join(dirname(manifest), name)).find((file) => existsSync(file))
  return path && /<svg[^>]*>(.*)<\/svg>/s.exec(readFileSync(path, 'utf8'))?.[1]
}
