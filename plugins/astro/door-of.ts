import type { AstroIntegrationLogger } from 'astro'
import { registry } from '../channels/registry.ts'
import { liftChoices } from '../edit/lift-choices.ts'
import type { Engine } from '../engine.ts'
import { reportKeyOf } from '../insight/report-key.ts'
import type { Library } from '../library/library.ts'
import { articlesOf } from '../library/page-paths.ts'
import { type Collections, collections } from './collections.ts'
import type { Door } from './door.ts'
import { formHtml } from './landing-entry.ts'
import { fromRoot } from './open-door.ts'
import type { Workbenches } from './workbenches.ts'

/** What there is in development alone. */
interface InDevelopment {
  readonly workbenches?: Workbenches
  /** Whether the kit may change texts. */
  readonly edits?: boolean
}

/** Make the door between the toolkit and the pages of a site. */
export function doorOf(
  engine: Engine,
  logger: Pick<AstroIntegrationLogger, 'warn'>,
  { workbenches = new Map(), edits = false }: InDevelopment = {},
): Door {
  let isToldOfPictures = false
  const made = new WeakMap<Library, Map<string, Promise<unknown>>>()
  const site = async (library: Library): Promise<Collections['site']> => ({
    ...(await collections.site(engine, library)),
    edits,
  })
  const get: Door['get'] = async (name) => {
    const library = await engine.library()
    const own = made.get(library) ?? new Map<string, Promise<unknown>>()
    made.set(library, own)
    const known = own.get(name) ?? (name === 'site' ? site(library) : collections[name](engine, library))
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
    async htmlOf(id) {
      const fault = isToldOfPictures ? undefined : picturesLost(await engine.library(), id)
      if (fault) logger.warn(fault)
      isToldOfPictures ||= fault !== undefined
      return engine.html(id)
    },
    async liftChoices(id) {
      const library = await engine.library()
      const article = library.articles.find((each) => each.id === id)
      return edits && article ? liftChoices(library, await engine.plan(), article) : undefined
    },
    report: (lang) => engine.report(lang, 'marketer'),
    reportKey: async () => reportKeyOf(await engine.library()),
    async workbench(channel, query, languages) {
      const workbench = workbenches.get(channel)
      if (!workbench) throw new TypeError(`the channel "${channel}" has no workbench here`)
      return workbench.page(query, languages)
    },
  }
}

/** Say that a page of a site's own shows a text without its pictures, since no channel makes them. */
function picturesLost({ config, textOf }: Library, id: string): string | undefined {
  const text = textOf(id)
  if (config.routes || config.pictures !== undefined || !text || text.pictures.size === 0) return undefined
  const [name] = Object.entries(registry).find(([, { pictures }]) => pictures) ?? []
  return `${text.file} has pictures, and <Text> shows it without them: add the channel that makes them, \`${name}\`, to the option \`channels\`, or show the text by <Content />.`
}
