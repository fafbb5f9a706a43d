import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * A folder that a build is written into, and that takes the place of the last one in one move when it is whole. A build
 * that is killed leaves the last one as it was.
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

  /** Start empty, and mend what a killed build left behind. */
  async open(): Promise<void> {
    await mkdir(this.#work, { recursive: true })
    for (const name of await readdir(this.#work)) {
      const pid = Number(/^(?:staging|previous)-(\d+)$/.exec(name)?.[1])
      if (!pid || (pid !== process.pid && isAlive(pid))) continue
      if (name.startsWith('previous-') && !(await exists(this.#target)))
        await move(join(this.#work, name), this.#target)
      else await rm(join(this.#work, name), { recursive: true, force: true })
    }
    await mkdir(this.folder, { recursive: true })
  }

  /** Put the finished build in its place. */
  async commit(): Promise<void> {
    const previous = join(this.#work, `previous-${process.pid}`)
    const replaces = await exists(this.#target)
    await mkdir(dirname(this.#target), { recursive: true })
    if (replaces) await move(this.#target, previous)
    await move(this.folder, this.#target)
    await rm(previous, { recursive: true, force: true })
  }

  /** Throw the build away. */
  async discard(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** Rename, or copy where the two places are on different disks. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EXDEV') throw thrown
    await cp(from, to, { recursive: true })
    await rm(from, { recursive: true })
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    // EPERM: there is such a process, of another user.
    return (thrown as NodeJS.ErrnoException).code === 'EPERM'
  }
}
