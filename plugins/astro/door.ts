import type { Engine } from '../engine.ts'
import type { ContentReport } from '../insight/report.ts'
import { reportKeyOf } from '../insight/report-key.ts'
import type { Library } from '../library/library.ts'
import { type Collections, collections } from './collections.ts'
import type { Workbenches } from './workbenches.ts'

/** Where the integration leaves the door for the pages. */
const PLACE = Symbol.for('perennial.door')

/** What pages are given of the site. Each is made once for a state of the content. */
export interface Door {
  get<Name extends keyof Collections>(name: Name): Promise<Collections[Name]>
  /** The HTML of an article's or standing page's text, all below the title, by the id of its entry. */
  htmlOf(id: string): Promise<string>
  /** The report on the content, in the site's first language; made when a page asks, since it takes longer than a page. */
  report(): Promise<ContentReport>
  /** The `cacheKey` of a page that shows the report. */
  reportKey(): Promise<string>
  /** What the page of a channel's workbench shows, by its query and the languages that are accepted. */
  workbench(channel: string, query: URLSearchParams, languages: string): Promise<unknown>
}

/**
 * Open the door between the toolkit and the pages. Astro bundles pages into a world of modules of their own, but runs them in
 * this process, so the global object is the one place that both see.
 */
export function openDoor(engine: Engine, workbenches: Workbenches): void {
  const made = new WeakMap<Library, Map<string, Promise<unknown>>>()
  const door: Door = {
    async get(name) {
      const library = await engine.library()
      const own = made.get(library) ?? new Map<string, Promise<unknown>>()
      made.set(library, own)
      const known = own.get(name) ?? collections[name](engine, library)
      own.set(name, known)
      return known as Promise<Collections[typeof name]>
    },
    htmlOf: (id) => engine.html(id),
    report: () => engine.report(engine.config.languages[0] ?? 'en'),
    reportKey: async () => reportKeyOf(await engine.library()),
    async workbench(channel, query, languages) {
      const workbench = workbenches.get(channel)
      if (!workbench) throw new TypeError(`the channel "${channel}" has no workbench here`)
      return workbench.page(query, languages)
    },
  }
  Reflect.set(globalThis, PLACE, door)
}

/** Give the door to pages. */
export function door(): Door {
  const open = Reflect.get(globalThis, PLACE) as Door | undefined
  if (!open) throw new TypeError('virtual:perennial works in pages that perennial() builds or serves')
  return open
}
