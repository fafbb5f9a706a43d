/** The public door of the toolkit: what a site imports. */
export type { BookEntry } from './astro/book-entry.ts'
export type {
  ArticleEntry,
  OutputEntry,
  PageLink,
  Teaser,
  WayOn,
} from './astro/entries.ts'
export { perennial } from './astro/integration.ts'
export type { LandingEntry } from './astro/landing-entry.ts'
export { perennialLoader } from './astro/loader.ts'
export type { ShelfEntry } from './astro/shelves.ts'
export type { Answers, SiteEntry } from './astro/site-entry.ts'
export type { PageLogo } from './astro/theme-modules.ts'
export type { PerennialOptions } from './config.ts'
