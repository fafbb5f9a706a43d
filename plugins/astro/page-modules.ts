import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Config } from '../config.ts'
import { slashed } from '../source/find.ts'

/** The style sheet of the theme, and the doors of pages to the toolkit: the theme's, and that of a site with pages of its own. */
const STYLES = 'perennial:theme.css'
const DOOR = 'perennial:site'
const ARTICLES = 'perennial:articles'
/** What stands behind the doors, besides the fonts and the logo. */
const PAGES = slashed(fileURLToPath(new URL('./pages.ts', import.meta.url)))
const OF_ARTICLES = slashed(fileURLToPath(new URL('./articles.ts', import.meta.url)))

/**
 * Give pages the site and its theme: `import { getSite, fonts, logo } from 'perennial:site'`, `import 'perennial:theme.css'`.
 * `settled` gives the site's settings once a page asks for its theme.
 */
export function pageModules(settled: () => Promise<Pick<Config, 'theme' | 'root' | 'base'>>): Plugin {
  return {
    name: 'perennial-pages',
    resolveId: (id) => ([STYLES, DOOR, ARTICLES].includes(id) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${ARTICLES}`) return `export * from ${JSON.stringify(OF_ARTICLES)}`
      if (id !== `\0${DOOR}` && id !== `\0${STYLES}`) return undefined
      const { stylesModule, themeModule } = await import('./theme-module.ts')
      if (id === `\0${STYLES}`) return stylesModule(await settled())
      return `export * from ${JSON.stringify(PAGES)}\n${themeModule(await settled())}`
    },
  }
}
