import { extname, join } from 'node:path'
import { build } from 'esbuild'
import type { Config } from '../config.ts'
import { eventsAsk } from '../events/options.ts'
import type { Library } from '../library/library.ts'
import { isForReaders } from '../offers/show-variant.ts'
import { hashOf } from './hash-of.ts'

/** What a page needs to know to choose its scripts. */
export interface ClientScripts {
  /** Whether the site has anything that waits for the reader's consent. */
  readonly asks: boolean
  /** Runs before anything is painted: light or dark, as the reader has chosen; empty where the pages are the site's own. */
  readonly scheme: string
  /** Runs while the page comes in, where it has something to choose between; empty where the site never has. */
  readonly early: string
  /** Runs when the page is there: answers, events and what is remembered; empty where there is nothing for it to do. */
  readonly late: string
  /** What parts of a page need to be worked, by part; each stands only on pages that have one. */
  readonly extras: Readonly<Record<Extra, { readonly text: string; readonly hash: `sha256-${string}` }>>
}

/** The scripts for parts of a page: the file of each, in `plugins/`, and its function. */
const EXTRAS = {
  code: ['prose/copy-code', 'copyCode'],
  videos: ['prose/play-videos', 'playVideos'],
  pictures: ['prose/zoom-pictures', 'zoomPictures'],
  contents: ['prose/mark-section', 'markSection'],
  app: ['reader/keep-offline', 'keepOffline'],
  search: ['search/search-page', 'searchPage'],
} as const

/** A part of a page that a script helps with. */
type Extra = keyof typeof EXTRAS

/** Build the scripts of a library's pages. */
export function scriptsOf({ config, offers }: Pick<Library, 'config' | 'offers'>): Promise<ClientScripts> {
  return clientScripts(config, offers.some(isForReaders))
}

/** What of a site decides which scripts it has. */
export type Scripted = Pick<Config, 'reader' | 'events'> & Partial<Pick<Config, 'routes' | 'search'>>

const PLUGINS = join(import.meta.dirname, '..')
/** Of our code as it stands here: TypeScript, or JavaScript in the package. */
const ENDING = extname(import.meta.filename)

/** Browsers since about 2022, which know `inert` and `??=`. */
const TARGET = ['chrome102', 'firefox112', 'safari15.5']

/**
 * Build the scripts of a site's pages as text, from only the parts that its options ask for. `experiments` says that some
 * offer gives out its variants by reader.
 */
export async function clientScripts(site: Scripted, experiments: boolean): Promise<ClientScripts> {
  const [scheme, early, late, extras] = await Promise.all([
    bundle(site.routes ? SCHEME : undefined),
    bundle(earlyParts(site, experiments)),
    bundle(lateParts(site, experiments)),
    buildExtras(),
  ])
  return { asks: needsConsent(site, experiments), scheme, early, late, extras }
}

async function buildExtras(): Promise<ClientScripts['extras']> {
  const built = Object.entries(EXTRAS).map(async ([extra, [file, name]]) => {
    const text = await bundle({ parts: [{ file, name }], code: `${name}()` })
    return [extra, { text, hash: hashOf(text) }] as const
  })
  return Object.fromEntries(await Promise.all(built)) as ClientScripts['extras']
}

function needsConsent({ events }: Pick<Scripted, 'events'>, experiments: boolean): boolean {
  return experiments || eventsAsk(events)
}

/** A function of the toolkit that runs in the browser, and the arguments that it is called with, as JavaScript. */
interface Part {
  readonly file: string
  readonly name: string
}

interface Script {
  readonly parts: readonly Part[]
  readonly code: string
  readonly define?: Readonly<Record<string, string>>
}

const SCHEME: Script = {
  parts: [{ file: 'reader/keep-scheme', name: 'keepScheme' }],
  code: 'keepScheme()',
}

/** Build the script of the kit. */
export function kitScript(): Promise<string> {
  return bundle({ parts: [{ file: 'kit/desk/desk', name: 'desk' }], code: 'desk()' })
}

/** Build what a page of the kit runs before it is painted. */
export async function kitEarly(): Promise<ClientScripts['extras'][Extra]> {
  const parts = [{ file: 'kit/desk/speak-early', name: 'speakEarly' }]
  const text = await bundle({ parts, code: 'speakEarly()' })
  return { text, hash: hashOf(text) }
}

function earlyParts({ reader }: Scripted, experiments: boolean): Script | undefined {
  const parts: Part[] = []
  const calls: string[] = []
  if (experiments) {
    parts.push({ file: 'experiments/show-variants', name: 'showVariants' })
    calls.push('showVariants()')
  }
  if (reader !== 'none') {
    const judges = reader === 'remember' ? ['byVisit', 'byMemory'] : ['byVisit']
    parts.push(...['showNext', ...judges].map((name) => ({ file: 'reader/show-next', name })))
    calls.push(`showNext(${judges.map((name) => `${name}()`)})`)
  }
  return calls.length === 0 ? undefined : { parts, code: calls.join('\n') }
}

function lateParts(site: Scripted, experiments: boolean): Script | undefined {
  const parts: Part[] = []
  const calls: string[] = []
  const add = (file: string, name: string, call: string): void => {
    parts.push({ file, name })
    calls.push(call)
  }
  const { events, reader } = site
  const remembers = reader === 'remember'
  const asks = eventsAsk(events)
  if (remembers || needsConsent(site, experiments))
    add('reader/answers', 'takeAnswers', `takeAnswers(${remembers ? 'memoryAnswer' : ''})`)
  if (remembers) {
    parts.push({ file: 'reader/keep-reading', name: 'memoryAnswer' })
    add('reader/keep-reading', 'keepReading', 'keepReading()')
  }
  if (events !== false) {
    parts.push({ file: `events/adapters/${events.tool}`, name: 'send' })
    add('events/tell-events', 'tellEvents', `tellEvents(send, ${asks})`)
  }
  if (site.search) add('search/slash-key', 'slashKey', 'slashKey()')
  const endpoint = events === false ? undefined : events.endpoint
  if (calls.length === 0) return undefined
  return { parts, code: calls.join('\n'), define: { ENDPOINT: JSON.stringify(endpoint ?? '') } }
}

async function bundle(script: Script | undefined): Promise<string> {
  if (!script) return ''
  const imports = script.parts.map(({ file, name }) => `import { ${name} } from './${file}${ENDING}'`)
  const { outputFiles } = await build({
    stdin: { contents: [...imports, script.code].join('\n'), resolveDir: PLUGINS, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    charset: 'utf8',
    define: { ...script.define },
    legalComments: 'none',
  })
  return outputFiles[0]?.text.trim() ?? ''
}
