import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Config } from '../config.ts'
import { slashed } from '../source/find.ts'
import { fontFiles, themeCss } from '../theme/css.ts'
import { WORDMARK } from '../theme/logo.ts'

/** The style sheet of the theme, and the doors of pages to the toolkit: the theme's, and that of a site with pages of its own. */
const STYLES = 'perennial:theme.css'
const DOOR = 'perennial:site'
const ARTICLES = 'perennial:articles'
/** What stands behind the doors, besides the fonts and the logo. */
const PAGES = slashed(fileURLToPath(new URL('./pages.ts', import.meta.url)))
const OF_ARTICLES = slashed(fileURLToPath(new URL('./articles.ts', import.meta.url)))

/** Give pages the site and its theme: `import { getSite, fonts, logo } from 'perennial:site'`, `import 'perennial:theme.css'`. */
export function pageModules({ theme, root, base }: Pick<Config, 'theme' | 'root' | 'base'>): Plugin {
  return {
    name: 'perennial-pages',
    resolveId: (id) => ([STYLES, DOOR, ARTICLES].includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${STYLES}`) return themeCss(theme, root)
      if (id === `\0${ARTICLES}`) return `export * from ${JSON.stringify(OF_ARTICLES)}`
      if (id !== `\0${DOOR}`) return undefined
      const files = fontFiles(theme, root)
      const imports = files.map((file, at) => `import font${at} from ${JSON.stringify(`${file}?url`)}`)
      return [
        ...imports,
        `export * from ${JSON.stringify(PAGES)}`,
        `export const fonts = [${files.map((_, at) => `font${at}`)}]`,
        `export const logo = ${JSON.stringify(pageLogo(theme, base))}`,
      ].join('\n')
    },
  }
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
