/** The public door of the toolkit: what a site imports. */
export type { AuthorEntry } from './astro/author-entry.ts'
export type { BookEntry } from './astro/book-entry.ts'
export type { CampaignEntry } from './astro/campaign-entry.ts'
export type { Credit } from './astro/credit.ts'
export type {
  ArticleEntry,
  ForeignEntry,
  OutputEntry,
  PageLink,
  Teaser,
  TextEntry,
} from './astro/entries.ts'
export type { FrontEntry, Story } from './astro/front-entry.ts'
export { perennial, type SiteOptions } from './astro/integration.ts'
export type { KitIndexEntry, Named } from './astro/kit-index.ts'
export type { LandingEntry } from './astro/landing-entry.ts'
export type { ListEntry, ListPageEntry } from './astro/list-entry.ts'
export type { Row } from './astro/list-row.ts'
export type { Answers, ChannelEntry, SiteEntry } from './astro/site-entry.ts'
export { type ThemeOptions, theme } from './astro/theme.ts'
export type { PageLogo } from './astro/theme-module.ts'
export type {
  Card,
  FittingOffer,
  Judgement,
  Understood,
  UnderstoodArticle,
  UnderstoodForeign,
} from './astro/understood.ts'
export type { WayOn } from './astro/way-on.ts'
export type {
  About,
  Channel,
  ChannelRule,
  ChannelWords,
  Context,
  CopyText,
  Output,
  Role,
  RuleView,
} from './channel.ts'
export type { ChannelConfig } from './channels/registry.ts'
export type { LiftChoices } from './edit/lift-choices.ts'
export type { ContentReport, ReportFindings } from './insight/report.ts'
export type { KitRow } from './kit/row.ts'
export type { SiteLanguage } from './language.ts'
export type { Library } from './library/library.ts'
export type { Subject } from './library/subject.ts'
