export type { SiteLanguage } from '../plugins/language.ts'
