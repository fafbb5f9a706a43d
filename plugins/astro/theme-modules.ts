import type { Plugin } from 'vite'
import type { Config } from '../config.ts'
import { fontFiles, themeCss } from '../theme/css.ts'

/** The style sheet of the theme, and a module that has the addresses of its fonts. */
const STYLES = 'virtual:perennial/theme.css'
const MODULE = 'virtual:perennial/theme'

/** Give the pages the site's theme: `import 'virtual:perennial/theme.css'`, `import { fonts } from 'virtual:perennial/theme'`. */
export function themeModules({ theme, root }: Pick<Config, 'theme' | 'root'>): Plugin {
  return {
    name: 'perennial-theme',
    resolveId: (id) => (id === STYLES || id === MODULE ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${STYLES}`) return themeCss(theme, root)
      if (id !== `\0${MODULE}`) return undefined
      const files = fontFiles(theme, root)
      const imports = files.map((file, at) => `import font${at} from ${JSON.stringify(`${file}?url`)}`)
      return [...imports, `export const fonts = [${files.map((_, at) => `font${at}`)}]`].join('\n')
    },
  }
}
