/** What the integration makes of the theme (plugins/astro/theme-modules.ts). */
declare module 'virtual:perennial/theme.css'
declare module 'virtual:perennial/theme' {
  /** Address of the font that titles are set in, if it has the letters of the page. */
  export const titleFont: string | undefined
}
