import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Config } from '../config.ts'
import { themeCss } from '../theme/css.ts'
import { kitEarly, kitScript } from './client-scripts.ts'

/** A font of the theme in the kit. */
interface KitFont {
  /** Its file name. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The look and the script of the kit, which brings all of its own, so that it can be opened from wherever it is put. */
export interface KitTheme {
  /** The style sheet of the theme; its fonts stand beside it. */
  readonly css: string
  readonly fonts: readonly KitFont[]
  readonly script: string
  /** Stands in each page that speaks more than one language, and runs before it is painted. */
  readonly early: { readonly text: string; readonly hash: `sha256-${string}` }
}

/** Make what the kit of a site looks like and can do. */
export async function kitTheme({ theme, root }: Pick<Config, 'theme' | 'root'>): Promise<KitTheme> {
  const files = new Set<string>()
  const css = themeCss(theme, root, (file) => {
    files.add(file)
    return basename(file)
  })
  const fonts = [...files].map((file) => ({ name: basename(file), bytes: readFileSync(file) }))
  return { css, fonts, script: await kitScript(), early: await kitEarly() }
}
