import type { InjectedRoute } from 'astro'
import type { Config } from '../config.ts'

/** Name a file of the theme. */
export function ofTheme(path: string): URL {
  return new URL(`../../src/${path}`, import.meta.url)
}

/** List the pages of a whole site: the theme's, for all that is made of the content. */
export function siteRoutes({ routes, languages, rootLanguage }: Config): InjectedRoute[] {
  if (!routes) return []
  const homes = languages.filter((lang) => lang !== rootLanguage)
  return [
    { pattern: '/', entrypoint: ofTheme(`routes/${rootLanguage ? 'home' : 'languages'}.astro`) },
    ...homes.map((lang) => ({ pattern: `/${lang}`, entrypoint: ofTheme('routes/home.astro') })),
    { pattern: '/[...article]', entrypoint: ofTheme('routes/article.astro') },
    { pattern: '/[...path]', entrypoint: ofTheme('routes/page.astro') },
    ...(routes.disable404Route ? [] : [{ pattern: '/404', entrypoint: ofTheme('routes/404.astro') }]),
  ]
}

/** List the pages of the marketers' kit. */
export function kitRoutes({ kit, kitPath }: Pick<Config, 'kit' | 'kitPath'>): InjectedRoute[] {
  if (kit === false) return []
  return [
    { pattern: `${kitPath}[...path]`, entrypoint: ofTheme('routes/kit.astro') },
    { pattern: `${kitPath}index/[part].js`, entrypoint: ofTheme('routes/kit-index.ts') },
    // Each with its ending: to Astro, an address without one is that of a page.
    { pattern: `${kitPath}theme/kit.css`, entrypoint: ofTheme('routes/kit-style.ts') },
    { pattern: `${kitPath}theme/kit.js`, entrypoint: ofTheme('routes/kit-script.ts') },
    { pattern: `${kitPath}theme/[name].woff2`, entrypoint: ofTheme('routes/kit-font.ts') },
  ]
}
