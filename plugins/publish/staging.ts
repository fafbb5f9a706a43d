import { renameSync, type Stats } from 'node:fs'
import { cp, lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { PerennialError } from '../errors.ts'
import { absent, type Left, listed } from './listed.ts'
import { makeFolder } from './make-folder.ts'
import { isAbandoned, OWNER } from './owner.ts'
import { placeOf } from './place.ts'
import type { Phase, Progress } from './step.ts'
import { systemFault } from './system-fault.ts'

/** What a move fails with where another build has moved the same folder away, or put its own in place, meanwhile. */
const GONE = new Set(['ENOENT'])
export const OCCUPIED: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM'])
/** What putting one back fails with where another build has done it. */
const ANY_BUILD = new Set([...GONE, ...OCCUPIED])

/** How often a build tries to take its place while others do the same. */
const MOST_TRIES = 100

/** The steps of taking a place: beside it, the last build away, the new one there. */
const PLACING_STEPS = 3

/** What stands beside the place for a moment: a build on its way in, the last one, and what is being deleted. */
const STATES = ['incoming', 'previous', 'discarded'] as const
type State = (typeof STATES)[number]

/** What a staging folder is handed. */
export interface StagingDesk {
  /** The project, which no build may take the place of. Default: the folder that the work folder is in. */
  readonly project?: string
  /** The one thing that moves folders here; tests hand in one that fails. */
  rename?(from: string, to: string): void
  readonly progress?: Progress | undefined
  /** Hears what could not be cleared away. */
  warn?(fault: PerennialError): void
}

/**
 * A folder that a build is written into, and that takes the place of the last one when it is whole. A build that is killed
 * leaves the last one as it was; of two at once, the one that ends last stands.
 *
 * What is unfinished is in the work folder, which may be on another disk. The last step happens beside the place, under
 * hidden names, where a rename can't meet another disk: the new build is brought there (`.dist.incoming-…`), the last one
 * renamed (`.dist.previous-…`), the new one renamed. Between these two renames nothing is at the place, for as long as the
 * system takes for one: Node can't exchange two folders at once (Linux can, by `renameat2`, which Node has no door to). A
 * build that is killed just there has lost nothing: the next one finds the last beside its place and puts it back first.
 */
export class Staging {
  /** Where to write. */
  readonly folder: string
  readonly #work: string
  readonly #target: string
  readonly #project: string
  readonly #rename: (from: string, to: string) => void
  readonly #progress: Progress | undefined
  readonly #warn: (fault: PerennialError) => void
  #place = ''
  #opened: Stats | undefined

  constructor(work: string, target: string, desk: StagingDesk = {}) {
    this.#work = work
    this.#target = resolve(target)
    this.#project = desk.project ?? dirname(resolve(work))
    this.folder = join(work, `staging-${basename(this.#target)}-${OWNER}`)
    this.#rename = desk.rename ?? renameSync
    this.#progress = desk.progress
    this.#warn = desk.warn ?? (() => undefined)
  }

  /** Put back what a killed build moved away, clear what others left unfinished, and start empty. */
  async open(): Promise<void> {
    this.#place = await placeOf(this.#target, this.#project)
    await this.#putBack()
    try {
      await makeFolder(this.#work)
      await this.#sweep()
      await rm(this.folder, { recursive: true, force: true })
      await mkdir(this.folder)
      this.#opened = await lstat(this.folder)
    } catch (thrown) {
      throw systemFault(thrown, `No build can be begun in ${this.#work}`)
    }
  }

  /** Put the finished build in its place. Where it can't be, the last one is there as it was. */
  async commit(): Promise<void> {
    await this.#findUntouched()
    const incoming = this.#beside('incoming')
    const previous = this.#beside('previous')
    try {
      await makeFolder(dirname(this.#place))
      await this.#bring(incoming)
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        await this.#discard(previous)
        if (!this.#exchange(incoming, previous)) continue
        await this.#discard(previous)
        await this.#discard(this.folder)
        return
      }
    } catch (thrown) {
      await this.#discard(incoming)
      throw systemFault(
        thrown,
        `The finished build can't be put in its place, ${this.#place}, and the last one is as it was`,
      )
    }
    await this.#discard(incoming)
    throw new PerennialError(
      `The finished build could not be put in its place, ${this.#place}.`,
      'Close the programs that have that folder open, and build again.',
    )
  }

  /** Bring the build to where it is one rename away from its place: on another disk, as a copy, which takes time. */
  async #bring(incoming: string): Promise<void> {
    await rm(incoming, { recursive: true, force: true })
    if (this.#move(this.folder, incoming, new Set(['EXDEV']))) return this.#tell('placing', 1, PLACING_STEPS)
    const total = (await readdir(this.folder, { recursive: true })).length + 1
    let done = 0
    this.#tell('copying', done, total)
    const filter = (): boolean => {
      done += 1
      this.#tell('copying', done, total)
      return true
    }
    await cp(this.folder, incoming, { recursive: true, verbatimSymlinks: true, filter })
    this.#tell('placing', 1, PLACING_STEPS)
  }

  /**
   * Move the last build away and the new one there, with nothing in between. Tells whether it could; where not, the last one
   * is back, or another build was faster.
   */
  #exchange(incoming: string, previous: string): boolean {
    const hadOne = this.#move(this.#place, previous, GONE)
    let isThere = false
    try {
      this.#tell('placing', 2, PLACING_STEPS)
      isThere = this.#move(incoming, this.#place, OCCUPIED)
    } finally {
      if (hadOne && !isThere) this.#move(previous, this.#place, ANY_BUILD)
    }
    if (isThere) this.#tell('placing', PLACING_STEPS, PLACING_STEPS)
    return isThere
  }

  /**
   * Put the last build back where it is missing. It is done whoever moved it away: a build that still runs finds it there and
   * moves it away again. One that is there stays, since nothing is renamed to a folder that holds something.
   */
  async #putBack(): Promise<void> {
    const left = (await this.#leftBeside()).filter(({ path }) => path.startsWith(this.#besideOf('previous')))
    left.sort((a, b) => b.changed - a.changed)
    for (const { path } of left) {
      try {
        if (this.#move(path, this.#place, ANY_BUILD)) return
      } catch (thrown) {
        throw systemFault(thrown, `The last build can't be put back: ${path} to ${this.#place}`)
      }
    }
  }

  async #sweep(): Promise<void> {
    const inWork = await listed(this.#work, (name) => /^(?:staging|discarded)-/.test(name))
    for (const { path, changed } of [...inWork, ...(await this.#leftBeside())])
      if (isAbandoned(path, changed)) await this.#discard(path)
  }

  /**
   * Delete a folder under another name. A deletion takes time, may be killed, and may meet a build that is not gone after
   * all; what is half deleted must never be taken for something whole.
   */
  async #discard(path: string): Promise<void> {
    const gone = join(
      dirname(path),
      dirname(path) === this.#work ? `discarded-${OWNER}` : basename(this.#beside('discarded')),
    )
    try {
      await rm(gone, { recursive: true, force: true })
      if (!this.#move(path, gone, GONE)) return
      this.#tell('collecting', 0, 1)
      await rm(gone, { recursive: true, force: true })
      this.#tell('collecting', 1, 1)
    } catch (thrown) {
      const told = systemFault(thrown, `${gone} could not be deleted`, 'Then delete it yourself.')
      if (!(told instanceof PerennialError)) throw told
      this.#warn(told)
    }
  }

  /** A folder that was cleared while it was written into would come out half, however whole the rest looks. */
  async #findUntouched(): Promise<void> {
    const now = await lstat(this.folder).catch(absent)
    if (now && now.ino === this.#opened?.ino && now.birthtimeMs === this.#opened.birthtimeMs) return
    throw new PerennialError(
      `${this.folder} was taken away while the site was being written into it; the last build is as it was.`,
      'Let nothing clear that folder meanwhile, and build again.',
    )
  }

  /** Rename a folder; tells whether it could, where one of these faults is no surprise. */
  #move(from: string, to: string, expected: ReadonlySet<string>): boolean {
    try {
      this.#rename(from, to)
      return true
    } catch (thrown) {
      if (!expected.has((thrown as NodeJS.ErrnoException).code ?? '')) throw thrown
      return false
    }
  }

  #beside(state: State): string {
    return this.#besideOf(state) + OWNER
  }

  #besideOf(state: State): string {
    return join(dirname(this.#place), `.${basename(this.#place)}.${state}-`)
  }

  async #leftBeside(): Promise<Left[]> {
    const starts = STATES.map((state) => this.#besideOf(state))
    const folder = dirname(this.#place)
    return listed(folder, (name) => starts.some((start) => join(folder, name).startsWith(start)))
  }

  #tell(phase: Phase, done: number, total: number): void {
    this.#progress?.({ phase, done, total })
  }
}
