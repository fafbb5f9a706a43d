import type { z } from 'zod'
import type { SiteRoutes, themeSchema } from '../theme/theme.ts'

type Look = Omit<NonNullable<z.input<typeof themeSchema>>, 'routes'>

/** What a site says to `theme({…})`: its look, and what of the theme it changes. */
export interface ThemeOptions extends Look, Partial<SiteRoutes> {}

/**
 * Ask for the pages of a whole site: `perennial({ theme: theme() })`. Without it, `perennial()` is a guest in a site that
 * has pages of its own.
 */
export function theme({ components = {}, disable404Route = false, ...look }: ThemeOptions = {}) {
  return { ...look, routes: { components, disable404Route } }
}
