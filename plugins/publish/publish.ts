import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { Tinypool } from 'tinypool'
import type { Registry, Role } from '../channel.ts'
import { type Channelled, channelled } from '../channels/open-registry.ts'
import { PerennialError, reasonOf } from '../errors.ts'
import { type Diagnostic, formatDiagnostic } from '../source/diagnostic.ts'
import { Cache } from './cache.ts'
import { keysOf, type Planned } from './plan.ts'
import { type Job, type Made, type Rendered, render } from './render.ts'
import type { Progress } from './step.ts'
import { systemFault } from './system-fault.ts'
import type { Answer, Workplace } from './worker.ts'

/**
 * From how many processors and heavy renders on worker threads pay. On two processors never, of 100, 500 and 2,000 cards:
 * sharp's own threads use half of the second one, and each worker draws the grounds and opens the fonts for itself (2,000
 * cards: 47 s in one process, 98 s in two workers, with twice the memory).
 */
const WORTH_PROCESSORS = 3
const WORTH_RENDERS = 500
/** Renders in flight in one thread: sharp works in threads of its own meanwhile. */
const IN_FLIGHT = 4

/** Where things are written, and who hears of it. */
export interface Desk {
  /** The site: its folder, and its channels as its options name them, for worker threads to open. */
  readonly config: Channelled
  readonly registry: Registry
  /** Folder of the site, that files are written into. */
  readonly out: string
  /** Folder of a kit that stands apart: what is for marketers goes there alone, and a copy of what it shows of the rest. */
  readonly kit?: string | undefined
  readonly cache: string
  /** Whether entries that this plan does not need are deleted from the cache. */
  readonly collect?: boolean
  /** How many worker threads to use for heavy renders; 0 for none. Default: by the processors, where there is much to draw. */
  readonly workers?: number
  readonly progress?: Progress | undefined
}

/** What was done. */
export interface Report {
  readonly total: number
  readonly rendered: number
  readonly fromCache: number
  readonly warnings: readonly Diagnostic[]
  /** The bytes of each file, by its address. */
  readonly sizes: ReadonlyMap<string, number>
  /** What kept the cache from being used; all was made without it. */
  readonly cacheFault: PerennialError | undefined
}

/** Make every planned file: from the cache where its key is there, rendered where not, and write it. */
export async function publish(planned: readonly Planned[], desk: Desk): Promise<Report> {
  const { registry } = desk
  const { root } = desk.config
  const cache = new Cache(desk.cache)
  const warnings = new Map<string, Diagnostic>()
  const missing: Planned[] = []
  const sizes = new Map<string, number>()
  let written = 0
  let drawn = 0
  const folders = new Set<string>()
  const write = (item: Planned, bytes: Uint8Array): void => {
    sizes.set(item.address, bytes.length)
    try {
      for (const place of placesOf(item, desk)) {
        const path = join(place, item.address)
        const folder = dirname(path)
        if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
        folders.add(folder)
        writeFileSync(path, bytes)
      }
    } catch (thrown) {
      throw systemFault(thrown, `${item.address} can't be written, and the last build is as it was`)
    }
    written += 1
    desk.progress?.({ phase: 'writing', done: written, total: planned.length })
  }
  for (const [at, item] of planned.entries()) {
    const bytes = await cache.get(item.key)
    desk.progress?.({ phase: 'reading', done: at + 1, total: planned.length })
    if (bytes) write(item, bytes)
    else missing.push(item)
  }
  if (missing.length > 0) desk.progress?.({ phase: 'drawing', done: 0, total: missing.length })
  const make = async (item: Planned, renderer: (job: Job) => Promise<Rendered>): Promise<void> => {
    const job = { root, channel: item.channel, inputs: item.output.inputs }
    const made = await renderer(job).catch((thrown: unknown) => {
      if (thrown instanceof PerennialError) throw thrown
      throw new Error(`${item.address} could not be made: ${reasonOf(thrown)}`, { cause: thrown })
    })
    drawn += 1
    desk.progress?.({ phase: 'drawing', done: drawn, total: missing.length })
    for (const warning of made.warnings) warnings.set(formatDiagnostic(warning), warning)
    // What was made with a warning is made again, so that the warning is told until it is mended.
    if (made.warnings.length === 0) await cache.put(item.key, made.bytes)
    write(item, made.bytes)
  }
  const bundles = missing.filter(({ output }) => output.bundle)
  const single = missing.filter(({ output }) => !output.bundle)
  const heavy = single.filter(({ channel }) => registry[channel]?.heavy)
  const light = single.filter(({ channel }) => !registry[channel]?.heavy)
  const workers = desk.workers ?? workersHere()
  const renderHere = (job: Job): Promise<Rendered> => render(job, registry)
  if (heavy.length >= (desk.workers === undefined ? WORTH_RENDERS : 1) && workers > 0) {
    const pool = new Tinypool({
      filename: new URL('./worker.ts', import.meta.url).href,
      maxThreads: workers,
      concurrentTasksPerWorker: 2,
      workerData: channelled(desk.config) satisfies Workplace,
    })
    const renderThere = async (job: Job): Promise<Rendered> => {
      const answer: Answer = await pool.run(job)
      if ('mistake' in answer) throw new PerennialError(answer.mistake.message, answer.mistake.hint)
      return answer
    }
    try {
      await Promise.all([
        ...heavy.map((item) => make(item, renderThere)),
        inFlight(light, IN_FLIGHT, (item) => make(item, renderHere)),
      ])
    } finally {
      await pool.destroy()
    }
  } else {
    await inFlight([...heavy, ...light], IN_FLIGHT, (item) => make(item, renderHere))
  }
  const made = madeIn(cache, registry)
  await inFlight(bundles, 1, (item) => make(item, (job) => render(job, registry, made)))
  if (desk.collect) {
    desk.progress?.({ phase: 'collecting', done: 0, total: 0 })
    await cache.collect(new Set(planned.map(({ key }) => key)), (gone) =>
      desk.progress?.({ phase: 'collecting', done: gone, total: gone }),
    )
  }
  return {
    total: planned.length,
    rendered: missing.length,
    fromCache: planned.length - missing.length,
    warnings: [...warnings.values()],
    sizes,
    cacheFault: cache.fault,
  }
}

/** What a kit that stands apart shows of the files that are for readers. */
const SHOWN: ReadonlySet<Role> = new Set(['preview', 'cover', 'thumbnail', 'download'])

/** The folders that a file is written into. */
function placesOf({ output: { shelf, about } }: Planned, { out, kit }: Desk): string[] {
  if (kit === undefined) return [out]
  if (shelf === 'kit') return [kit]
  return SHOWN.has(about.role) ? [out, kit] : [out]
}

/** Look in the cache for what channels made; what bundles hold is there by the time that they are made. */
export function madeIn(cache: Cache, registry: Registry): Made {
  const keys = new Map<string, (inputs: unknown) => string>()
  return async (name, inputs) => {
    const channel = registry[name]
    if (!channel) return undefined
    const keyOf = keys.get(name) ?? keysOf(name, channel)
    keys.set(name, keyOf)
    return cache.get(keyOf(inputs))
  }
}

function workersHere(): number {
  const processors = availableParallelism()
  return processors >= WORTH_PROCESSORS ? processors : 0
}

/** Work through a list with a number of items under way at a time; after one that fails, none is begun. */
async function inFlight<Item>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  let failed = false
  const lane = async (): Promise<void> => {
    for (const item of queue) {
      if (failed) return
      await work(item).catch((thrown: unknown) => {
        failed = true
        throw thrown
      })
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, lane))
  for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason
}
