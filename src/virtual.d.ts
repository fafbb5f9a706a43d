/** What the integration makes of the theme (plugins/astro/theme-modules.ts). */
declare module 'virtual:perennial/theme.css'
declare module 'virtual:perennial/theme' {
  /** Addresses of the fonts of text and titles, as far as they have the letters of the page. */
  export const fonts: readonly string[]
  /** The site's logo, where it has one. */
  export const logo: import('../plugins/astro/theme-modules.ts').PageLogo | undefined
}
