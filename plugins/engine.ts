import type { Registry } from './channel.ts'
import { openRegistry } from './channels/open-registry.ts'
import { withChannels } from './channels/with-channels.ts'
import { checkAll } from './check/check.ts'
import { type Fixes, fixAll } from './check/fix/fix.ts'
import { lastDay, withWaiting } from './check/later.ts'
import type { Rule } from './check/rule.ts'
import { rulesOf } from './check/rules-of.ts'
import type { Config } from './config.ts'
import { PerennialError } from './errors.ts'
import { pageHtml, pageText } from './html/page.ts'
import { type ContentReport, type ReportReader, reportOf } from './insight/report.ts'
import type { SiteLanguage } from './language.ts'
import type { Library } from './library/library.ts'
import { readLibrary } from './library/read.ts'
import { Cache } from './publish/cache.ts'
import { cacheFolderIn, workFolderIn } from './publish/folders.ts'
import { type Planned, planAll } from './publish/plan.ts'
import { madeIn, publish, type Report } from './publish/publish.ts'
import { render } from './publish/render.ts'
import type { Progress } from './publish/step.ts'
import type { IndexFile } from './search/make-index.ts'
import { type Begun, beginIndex } from './search/search-index.ts'
import type { Diagnostic } from './source/diagnostic.ts'
import { Memory } from './source/memory.ts'
import { renewLogo } from './theme/files.ts'

/** Everything that the faces (Astro, the command line) need of a site: its library, its plan, and its files. */
export class Engine {
  /** Hears how far publishing has come. */
  progress: Progress | undefined
  #config: Config
  #registry: Promise<Registry> | undefined
  #library: Promise<Library> | undefined
  /** What is kept of the last reading for the next. */
  #memory = new Memory()
  #plan: Promise<Planned[]> | undefined
  #faults: Promise<Diagnostic[]> | undefined
  #search: Promise<Begun> | undefined
  #searchFault: PerennialError | undefined
  #logoFault: unknown
  #sizes: ReadonlyMap<string, number> | undefined
  readonly #cache: Cache

  constructor(config: Config) {
    this.#config = config
    this.#cache = new Cache(this.#cacheFolder)
  }

  get config(): Config {
    return this.#config
  }

  /** Folder for what can be made again: the cache and unfinished builds. */
  get workFolder(): string {
    return workFolderIn(this.config.root)
  }

  /** The channels of the site, opened once. */
  registry(): Promise<Registry> {
    this.#registry ??= openRegistry(this.#config)
    return this.#registry
  }

  /** The library, read once. */
  library(): Promise<Library> {
    this.#library ??= this.#opened().then(async (config) => {
      const memory = this.#memory.next()
      const library = await readLibrary(config, memory)
      this.#memory = memory
      return library
    })
    return this.#library
  }

  /** The plan, made once. */
  plan(): Promise<Planned[]> {
    this.#plan ??= this.library().then(async (library) => {
      if (this.#logoFault) throw this.#logoFault
      return planAll(library, await this.registry())
    })
    return this.#plan
  }

  /** The HTML of an article's or standing page's text, by its id. */
  async html(id: string): Promise<string> {
    const library = await this.library()
    const text = library.textOf(id)
    if (!text) throw new PerennialError(`There is no text ${id} any more.`, 'Load the page again.')
    return pageHtml(pageText(library, text))
  }

  /** All that is looked for in the content, by the ids of the rules. */
  async rules(): Promise<Readonly<Record<string, Rule>>> {
    return rulesOf(await this.registry())
  }

  /** Everything that is to be said of the content, in order of place. */
  async check(): Promise<Diagnostic[]> {
    return checkAll(await this.library(), await this.plan(), await this.registry())
  }

  /** What of it is more than advice, looked for once. */
  faults(): Promise<Diagnostic[]> {
    this.#faults ??= Promise.all([this.library(), this.plan(), this.registry()]).then((site) =>
      checkAll(...site, { hints: false }),
    )
    return this.#faults
  }

  /** Everything that is to be said, with what will be found of the texts that wait for their day once that has come. */
  async checkAhead(): Promise<Diagnostic[]> {
    const library = await this.library()
    const found = await this.check()
    const today = lastDay(library)
    if (today === undefined) return found
    const registry = await this.registry()
    const later = await readLibrary({ ...library.config, today }, this.#memory.next())
    return withWaiting(library, found, await checkAll(later, planAll(later, registry), registry))
  }

  /** Mend what is safe in the files of all texts, drafts included; with `write: false`, only say what would be. */
  async fix(write: boolean): Promise<Fixes> {
    // A draft may have the address of a text that is out; read with the drafts, one of the two is left out.
    const library = await this.library()
    const libraries = [library, await readLibrary({ ...library.config, drafts: true }, this.#memory.next())]
    const fixes = await fixAll(libraries, write)
    this.refresh()
    return fixes
  }

  /** What the library knows of itself: its gaps, its paths, its twins and its links. */
  async report(language: SiteLanguage, reader?: ReportReader): Promise<ContentReport> {
    return reportOf(await this.library(), language, reader)
  }

  /** Begin to make what readers search, beside other work; where that cannot be made, `searchFault` says why. */
  async beginSearch(): Promise<void> {
    await this.#begunSearch()
  }

  /**
   * The files that readers' browsers search, made once; none where they cannot be made. Rejects with a `PerennialError` where what
   * makes them stopped on the way.
   */
  async search(): Promise<readonly IndexFile[]> {
    const { files } = await this.#begunSearch()
    return files
  }

  #begunSearch(): Promise<Begun> {
    const none: Begun = { files: Promise.resolve([]) }
    this.#search ??= this.library()
      .then((library) => (library.config.search ? beginIndex(library, this.#cacheFolder) : none))
      .catch((thrown: unknown) => {
        if (!(thrown instanceof PerennialError)) throw thrown
        this.#searchFault = thrown
        return none
      })
    return this.#search
  }

  /** What keeps readers from searching, once that was tried. */
  get searchFault(): PerennialError | undefined {
    return this.#searchFault
  }

  /** Forget what was read, because a file changed. */
  refresh(): void {
    this.#registry = undefined
    this.#library = undefined
    this.#plan = undefined
    this.#faults = undefined
    this.#search = undefined
    this.#searchFault = undefined
  }

  /** Let the kit have the report on the content, whatever the configuration says. */
  showReport(): void {
    this.refresh()
    this.#config = { ...this.#config, report: true }
  }

  /** Look up the logo again, because its file changed. While it cannot be read, there is no plan, which says why. */
  renewLogo(): void {
    this.refresh()
    try {
      this.#config = {
        ...this.#config,
        theme: renewLogo(this.#config.theme, this.#config.root, this.#config.publicDir),
      }
      this.#logoFault = undefined
    } catch (thrown) {
      this.#logoFault = thrown
    }
  }

  /** Make one planned file, from the cache where it can. */
  async make({ channel, output, key }: Planned): Promise<Uint8Array> {
    const cache = this.#cache
    const cached = await cache.get(key)
    if (cached) return cached
    const job = { root: this.config.root, channel, inputs: output.inputs }
    const registry = await this.registry()
    const { bytes } = await render(job, registry, madeIn(cache, registry))
    await cache.put(key, bytes)
    return bytes
  }

  /** What keeps the cache from being used while files are made one by one; they are made all the same. */
  get cacheFault(): PerennialError | undefined {
    return this.#cache.fault
  }

  /** The bytes of a file, once it has been published. */
  sizeOf({ address }: Planned): number | undefined {
    return this.#sizes?.get(address)
  }

  /** Make and write every planned file, those of a kit that stands apart into a folder of its own. */
  async publish(out: string, kit?: string): Promise<Report> {
    const { config, progress } = this
    const registry = await this.registry()
    const desk = { config, registry, out, kit, cache: this.#cacheFolder, collect: true, progress }
    const report = await publish(await this.plan(), desk)
    this.#sizes = report.sizes
    return report
  }

  /** What the site has settled, with what its channels bring. */
  async #opened(): Promise<Config> {
    return withChannels(this.#config, await this.registry())
  }

  get #cacheFolder(): string {
    return cacheFolderIn(this.config.root)
  }
}
