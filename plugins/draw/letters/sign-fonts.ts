import type { Fonts } from '../scene.ts'
import { type FontSource, folderOf, openPackage } from './package.ts'
import { WholePackage } from './whole-package.ts'

/**
 * The fonts for signs that come with the toolkit, in the order in which they are asked: what a theme's web fonts leave out
 * (₂ ≤ → ✓), then signs in two weights (☑ ⌘ ♠), then circled letters, pictograms and mathematics in one. DejaVu is free to
 * use, the others are under the Open Font License.
 */
const SIGN_PACKAGES = [
  '@expo-google-fonts/inter',
  '@fontsource/dejavu-sans',
  '@expo-google-fonts/noto-sans-symbols',
  '@expo-google-fonts/noto-sans-symbols-2',
  '@expo-google-fonts/noto-sans-math',
] as const

/** Signs, and letters of the scripts in which the signs' fonts are made to be read. */
const SIGN = /^[\p{sc=Zyyy}\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Brai}]+$/u

const opened = new Map<string, FontSource | undefined>()

/** Tell whether a grapheme is a sign that any text may hold, rather than a letter of a script that wants a font of its own. */
export function isSign(grapheme: string): boolean {
  return SIGN.test(grapheme)
}

/** Open the fonts that a sign is looked for in after those of the theme, as far as they are installed. */
export function signFonts(fonts: Fonts, first: keyof Fonts = 'heading'): FontSource[] {
  return signPackages(fonts, first).flatMap((name) => open(name) ?? [])
}

/**
 * Name the packages of those fonts: the theme's own families whole, of which Fontsource packs what web pages ask for, then
 * those for signs.
 */
export function signPackages({ heading, body }: Fonts, first: keyof Fonts = 'heading'): string[] {
  const themes = first === 'heading' ? [heading, body] : [body, heading]
  const whole = themes.map((name) => name.replace('@fontsource/', '@expo-google-fonts/'))
  return [...new Set([...whole, ...SIGN_PACKAGES])]
}

function open(name: string): FontSource | undefined {
  if (!opened.has(name)) opened.set(name, openPackage(name) ?? openWhole(name))
  return opened.get(name)
}

function openWhole(name: string): FontSource | undefined {
  const folder = name.startsWith('@expo-google-fonts/') ? folderOf(name) : undefined
  return folder === undefined ? undefined : new WholePackage(folder)
}
