import type { Config } from '../config.ts'
import { fontFiles, themeCss } from '../theme/css.ts'
import { WORDMARK } from '../theme/logo.ts'

/** Write the style sheet of a site's theme. */
export function stylesModule({ theme, root }: Pick<Config, 'theme' | 'root'>): string {
  return themeCss(theme, root)
}

/** Write the module that gives pages the fonts and the logo of a site's theme. */
export function themeModule({ theme, root, base }: Pick<Config, 'theme' | 'root' | 'base'>): string {
  const files = fontFiles(theme, root)
  const imports = files.map((file, at) => `import font${at} from ${JSON.stringify(`${file}?url`)}`)
  return [
    ...imports,
    `export const fonts = [${files.map((_, at) => `font${at}`)}]`,
    `export const logo = ${JSON.stringify(pageLogo(theme, base))}`,
  ].join('\n')
}

/** A logo as pages show it. */
export interface PageLogo {
  readonly light: string
  readonly dark: string
  /** Its width as a share of its height. */
  readonly ratio: number
  /** Whether it has the name of the site in it. */
  readonly isName: boolean
}

function pageLogo({ logo }: Config['theme'], base: string): PageLogo | undefined {
  if (!logo) return undefined
  const [light, dark] = [logo.light, logo.dark].map(({ path }) => base + path.slice(path.indexOf('/')))
  const ratio = logo.light.width / logo.light.height
  return { light: light ?? '', dark: dark ?? '', ratio, isName: ratio > WORDMARK }
}
