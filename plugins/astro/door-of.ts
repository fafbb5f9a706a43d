import type { Engine } from '../engine.ts'
import { reportKeyOf } from '../insight/report-key.ts'
import type { Library } from '../library/library.ts'
import { articlesOf } from '../library/page-paths.ts'
import { type Collections, collections } from './collections.ts'
import type { Door } from './door.ts'
import { formHtml } from './landing-entry.ts'
import { fromRoot } from './open-door.ts'
import type { Workbenches } from './workbenches.ts'

/** Make the door between the toolkit and the pages of a site. */
export function doorOf(engine: Engine, workbenches: Workbenches = new Map()): Door {
  const made = new WeakMap<Library, Map<string, Promise<unknown>>>()
  const get: Door['get'] = async (name) => {
    const library = await engine.library()
    const own = made.get(library) ?? new Map<string, Promise<unknown>>()
    made.set(library, own)
    const known = own.get(name) ?? collections[name](engine, library)
    own.set(name, known)
    return known as Promise<Collections[typeof name]>
  }
  return {
    get,
    async understand(file) {
      const library = await engine.library()
      const path = fromRoot(engine.config.root, file)
      const id = articlesOf(library).find((article) => article.file === path)?.id
      return id === undefined ? undefined : (await get('understood')).find((each) => each.id === id)
    },
    form: async (name, lang) => formHtml(engine.config, name, lang),
    htmlOf: (id) => engine.html(id),
    report: () => engine.report(engine.config.languages[0] ?? 'en'),
    reportKey: async () => reportKeyOf(await engine.library()),
    async workbench(channel, query, languages) {
      const workbench = workbenches.get(channel)
      if (!workbench) throw new TypeError(`the channel "${channel}" has no workbench here`)
      return workbench.page(query, languages)
    },
  }
}
