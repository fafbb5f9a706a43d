import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PerennialError } from '../errors.ts'
import { isAlive } from './alive.ts'

/** What a move fails with where another build has moved the same folder away, or put its own in place, meanwhile. */
const GONE = new Set(['ENOENT'])
const OCCUPIED = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM'])

/** How often a build tries to take its place while others do the same. */
const MOST_TRIES = 100

/**
 * A folder that a build is written into, and that takes the place of the last one in one move when it is whole. A build
 * that is killed leaves the last one as it was; of two at once, the one that ends last stands.
 */
export class Staging {
  /** Where to write. */
  readonly folder: string
  readonly #target: string
  readonly #work: string

  constructor(work: string, target: string) {
    this.#work = work
    this.#target = target
    this.folder = join(work, `staging-${process.pid}`)
  }

  /**
   * Mend what a killed build left behind, and start empty, or else with what the last build made: that is taken away
   * then, so that it is nobody's until it is whole again.
   */
  async open(start: 'empty' | 'with the last' = 'empty'): Promise<void> {
    await mkdir(this.#work, { recursive: true })
    for (const name of await readdir(this.#work)) {
      const pid = Number(/^(?:staging|previous)-(\d+)$/.exec(name)?.[1])
      if (!pid || (pid !== process.pid && isAlive(pid))) continue
      const left = join(this.#work, name)
      if (name.startsWith('previous-') && !(await exists(this.#target)))
        await tryMove(left, this.#target, GONE)
      await rm(left, { recursive: true, force: true })
    }
    if (start === 'with the last') await tryMove(this.#target, this.folder, GONE)
    await mkdir(this.folder, { recursive: true })
  }

  /** Put the finished build in its place. */
  async commit(): Promise<void> {
    const previous = join(this.#work, `previous-${process.pid}`)
    await mkdir(dirname(this.#target), { recursive: true })
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      await rm(previous, { recursive: true, force: true })
      await tryMove(this.#target, previous, GONE)
      if (!(await tryMove(this.folder, this.#target, OCCUPIED))) continue
      await rm(previous, { recursive: true, force: true })
      return
    }
    throw new PerennialError(
      `The finished build could not be put in its place, ${this.#target}.`,
      'Close the programs that have that folder open, and build again.',
    )
  }

  /** Throw the build away. */
  async discard(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** Move a folder; tells whether it could, where one of these faults is no surprise. */
async function tryMove(from: string, to: string, expected: ReadonlySet<string>): Promise<boolean> {
  try {
    await move(from, to)
    return true
  } catch (thrown) {
    if (!expected.has((thrown as NodeJS.ErrnoException).code ?? '')) throw thrown
    return false
  }
}

/** Rename; where the two places are on different disks, copy beside the new place first, since a copy takes time. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EXDEV') throw thrown
    const beside = `${to}.moving-${process.pid}`
    await rm(beside, { recursive: true, force: true })
    await cp(from, beside, { recursive: true })
    await rename(beside, to)
    await rm(from, { recursive: true, force: true })
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
