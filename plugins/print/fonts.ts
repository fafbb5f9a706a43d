import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isWoff, unpackWoff } from '../theme/woff.ts'

/** The families in the order in which signs are looked for in them, each with its faces: letters, then signs. */
const FACES = {
  Literata: [
    '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
    '@expo-google-fonts/literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
    '@expo-google-fonts/literata/700Bold/Literata_700Bold.ttf',
    '@expo-google-fonts/literata/700Bold_Italic/Literata_700Bold_Italic.ttf',
  ],
  Inter: [
    '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
    '@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf',
    '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
    '@expo-google-fonts/inter/700Bold_Italic/Inter_700Bold_Italic.ttf',
  ],
  'JetBrains Mono': [
    '@expo-google-fonts/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf',
    '@expo-google-fonts/jetbrains-mono/400Regular_Italic/JetBrainsMono_400Regular_Italic.ttf',
    '@expo-google-fonts/jetbrains-mono/700Bold/JetBrainsMono_700Bold.ttf',
    '@expo-google-fonts/jetbrains-mono/700Bold_Italic/JetBrainsMono_700Bold_Italic.ttf',
  ],
  'DejaVu Sans': [
    '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff',
    '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-italic.woff',
    '@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff',
    '@fontsource/dejavu-sans/files/dejavu-sans-latin-700-italic.woff',
  ],
  'Noto Sans Symbols': [
    '@expo-google-fonts/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf',
    '@expo-google-fonts/noto-sans-symbols/700Bold/NotoSansSymbols_700Bold.ttf',
  ],
  'Noto Sans Symbols 2': [
    '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
  ],
  'Noto Sans Math': ['@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'],
} as const

/** The names of the families. */
export const FAMILIES: readonly string[] = Object.keys(FACES)

let loaded: readonly (readonly Buffer[])[] | undefined

/** Load the fonts of what is printed, once; a list for each family. */
export function bookFonts(): readonly (readonly Buffer[])[] {
  const { resolve } = createRequire(import.meta.url)
  loaded ??= Object.values(FACES).map((files) => files.map((file) => unpacked(readFileSync(resolve(file)))))
  return loaded
}

/** Typst reads no WOFF. */
function unpacked(font: Buffer): Buffer {
  return isWoff(font) ? unpackWoff(font) : font
}

/** Families that a drawing asks a browser for, and those of books that stand in for them. */
const GENERIC: Readonly<Record<string, string>> = {
  'system-ui': 'Inter',
  'sans-serif': 'Inter',
  'ui-sans-serif': 'Inter',
  monospace: 'JetBrains Mono',
  serif: 'Literata',
}

/** Let the letters of a drawing be those of books where it names no family of its own: `sans-serif`, `monospace`. */
export function withBookFonts(drawing: Uint8Array): Uint8Array {
  const svg = Buffer.from(drawing).toString('utf8')
  const named = svg.replace(/font-family\s*[=:][^;>]*/g, (families) =>
    families.replace(
      /(?<![\w-])(?:system-ui|(?:ui-)?sans-serif|monospace|serif)(?![\w-])/g,
      (name) => GENERIC[name] ?? name,
    ),
  )
  return Buffer.from(named)
}
