import type { Plugin } from 'vite'
import type { Config } from '../config.ts'
import { themeCss, titleFontFile } from '../theme/css.ts'

/** The style sheet of the theme, and a module that has the address of its title font. */
const STYLES = 'virtual:perennial/theme.css'
const MODULE = 'virtual:perennial/theme'

/** Give the pages the site's theme: `import 'virtual:perennial/theme.css'`, `import { titleFont } from 'virtual:perennial/theme'`. */
export function themeModules({ theme, root }: Pick<Config, 'theme' | 'root'>): Plugin {
  return {
    name: 'perennial-theme',
    resolveId: (id) => (id === STYLES || id === MODULE ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${STYLES}`) return themeCss(theme, root)
      if (id !== `\0${MODULE}`) return undefined
      const file = titleFontFile(theme, root)
      return file === undefined
        ? 'export const titleFont = undefined'
        : `export { default as titleFont } from ${JSON.stringify(`${file}?url`)}`
    },
  }
}
