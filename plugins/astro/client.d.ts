/** What the integration makes of the theme (plugins/astro/page-modules.ts). */
declare module 'perennial:theme.css'
/** The door of pages to the toolkit (plugins/astro/pages.ts says what each is). */
declare module 'perennial:site' {
  type Pages = typeof import('./pages.ts')
  export const getSite: Pages['getSite']
  export const getArticles: Pages['getArticles']
  export const getPages: Pages['getPages']
  export const getForeign: Pages['getForeign']
  export const getBooks: Pages['getBooks']
  export const getCampaigns: Pages['getCampaigns']
  export const getLists: Pages['getLists']
  export const getFronts: Pages['getFronts']
  export const getOutputs: Pages['getOutputs']
  export const getPreview: Pages['getPreview']
  export const getKitIndex: Pages['getKitIndex']
  export const partsOf: Pages['partsOf']
  export const SHOWN_PLAIN: Pages['SHOWN_PLAIN']
  export const foldedAt: Pages['foldedAt']
  export const isNearLimit: Pages['isNearLimit']
  export const packRows: Pages['packRows']
  export const getKitTheme: Pages['getKitTheme']
  export const getLiftChoices: Pages['getLiftChoices']
  export const getReport: Pages['getReport']
  export const getWorkbench: Pages['getWorkbench']
  export const htmlOf: Pages['htmlOf']
  export const hashOf: Pages['hashOf']
  export const reportKey: Pages['reportKey']
  export const keyOf: Pages['keyOf']
  export const pageFile: Pages['pageFile']
  export const stageStyle: Pages['stageStyle']
  export const ownHills: Pages['ownHills']
  export const REPORT_WORDS: Pages['REPORT_WORDS']
  /** Addresses of the fonts of text and titles, as far as they have the letters of the page. */
  export const fonts: readonly string[]
  /** The site's logo, where it has one. */
  export const logo: import('../index.ts').PageLogo | undefined
}
/** What pages of a site's own ask for their articles (plugins/astro/articles.ts says what each is). */
declare module 'perennial:articles' {
  type Articles = typeof import('./articles.ts')
  export type EntryOrPath = import('./articles.ts').EntryOrPath
  export type Understood = import('../index.ts').Understood
  export const understand: Articles['understand']
  export const understandAll: Articles['understandAll']
  export const htmlOf: Articles['htmlOf']
  export const formOf: Articles['formOf']
}
