import type { LiftChoices } from '../edit/lift-choices.ts'
import type { ContentReport } from '../insight/report.ts'
import type { SiteLanguage } from '../language.ts'
import type { Collections } from './collections.ts'
import type { Understood } from './understood.ts'

/** Where the integration leaves the door for the pages. */
export const PLACE = Symbol.for('perennial.door')

/** What pages are given of the site. Each is made once for a state of the content. */
export interface Door {
  get<Name extends keyof Collections>(name: Name): Promise<Collections[Name]>
  /** What is known of an article, by its file's path from the root. */
  understand(file: string): Promise<Understood | undefined>
  /** The HTML of a form in a language. */
  form(name: string, lang: string): Promise<string | undefined>
  /** The HTML of an article's or standing page's text, all below the title, by the id of its entry. */
  htmlOf(id: string): Promise<string>
  /** What of an article is lifted and what could be, by its id; nothing where the kit may change no texts. */
  liftChoices(id: string): Promise<LiftChoices | undefined>
  /** The report on the content for marketers, in a language; made when a page asks, since it takes longer than a page. */
  report(lang: SiteLanguage): Promise<ContentReport>
  /** The `cacheKey` of a page that shows the report. */
  reportKey(): Promise<string>
  /** What the page of a channel's workbench shows, by its query and the languages that are accepted. */
  workbench(channel: string, query: URLSearchParams, languages: string): Promise<unknown>
}

/** Give the door to pages. */
export function door(): Door {
  const open = Reflect.get(globalThis, PLACE) as Door | undefined
  if (!open)
    throw new TypeError('perennial:articles and perennial:site work in pages that are made at build time')
  return open
}
