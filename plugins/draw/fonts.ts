import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Font } from 'satori'

/** The packages whose files are drawn with; their versions belong in the cache keys. */
export const FONT_PACKAGES = ['@fontsource/literata', '@fontsource/inter'] as const

/** The family for titles, and the one for everything small. */
export const SERIF = 'Literata'
export const SANS = 'Inter'

/** Latin and extended Latin are separate files; satori takes from the second what the first lacks. */
const FILES = [
  [SERIF, 700, '@fontsource/literata/files/literata-latin-700-normal.woff'],
  [SERIF, 700, '@fontsource/literata/files/literata-latin-ext-700-normal.woff'],
  [SANS, 500, '@fontsource/inter/files/inter-latin-500-normal.woff'],
  [SANS, 500, '@fontsource/inter/files/inter-latin-ext-500-normal.woff'],
  [SANS, 700, '@fontsource/inter/files/inter-latin-700-normal.woff'],
  [SANS, 700, '@fontsource/inter/files/inter-latin-ext-700-normal.woff'],
] as const

let loaded: Promise<Font[]> | undefined

/** Load the fonts once; handing satori the same buffers again saves it from parsing them again. */
export function loadFonts(): Promise<Font[]> {
  loaded ??= Promise.all(
    FILES.map(async ([name, weight, file]) => {
      const data = await readFile(createRequire(import.meta.url).resolve(file))
      return { name, weight, style: 'normal' as const, data }
    }),
  )
  return loaded
}
