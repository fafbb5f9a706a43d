import { readFileSync, statSync } from 'node:fs'
import { lstat, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { digestOf } from '../asset.ts'
import { PerennialError, reasonOf } from '../errors.ts'
import { makeFolder } from './make-folder.ts'
import { isAbandoned, OWNER } from './owner.ts'
import { systemFault } from './system-fault.ts'

/** The digest in hex and a line end stand before the bytes of an entry. */
const HEADER = 65
/** What the system says of an entry that is not there, or where something else stands in its place. */
const NOTHING = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])
/** What it says where something stands in the way of an entry. */
const IN_THE_WAY = new Set(['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY', 'EPERM'])
/** The name of an entry: what is left of a key, or that and who is writing it. */
const ENTRY = /^[0-9a-f]{62}(?:\.|$)/
const SHELF = /^[0-9a-f]{2}$/

let drafts = 0

/**
 * Rendered files by key, on disk. An entry is written beside its place and moved there, so a killed build leaves no
 * half entry, and every read is checked against the digest, so a damaged one is made again. All of it can be made again:
 * what stands in the way in its folder is deleted, and where it can't be read or written, there is nothing in it.
 */
export class Cache {
  readonly #folder: string
  #fault: PerennialError | undefined

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The first thing that kept the cache from being read or written, for people. */
  get fault(): PerennialError | undefined {
    return this.#fault
  }

  /** Give the bytes of a key, or nothing when there are none that are whole. */
  async get(key: string): Promise<Uint8Array | undefined> {
    const entry = this.#read(this.#pathOf(key))
    if (entry === undefined) return undefined
    const bytes = entry.subarray(HEADER)
    return entry.subarray(0, HEADER).toString('latin1') === `${digestOf(bytes)}\n` ? bytes : undefined
  }

  /** Keep the bytes of a key, where that is possible. */
  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.#pathOf(key)
    const entry = Buffer.concat([Buffer.from(`${digestOf(bytes)}\n`, 'latin1'), bytes])
    try {
      await write(path, entry).catch(async (thrown: NodeJS.ErrnoException) => {
        if (!IN_THE_WAY.has(thrown.code ?? '')) throw thrown
        await this.#clearWayTo(path)
        await write(path, entry)
      })
    } catch (thrown) {
      this.#remember(thrown)
    }
  }

  /** Delete every entry whose key is not among those to keep, and what killed builds left half-written; gives how many went. */
  async collect(keep: ReadonlySet<string>, onGone?: (gone: number) => void): Promise<number> {
    let gone = 0
    const remove = async (path: string): Promise<void> => {
      await rm(path, { recursive: true, force: true })
      gone += 1
      onGone?.(gone)
    }
    try {
      for (const shelf of (await readdir(this.#folder, { withFileTypes: true }).catch(absent)) ?? []) {
        if (!SHELF.test(shelf.name)) continue
        const folder = join(this.#folder, shelf.name)
        if (!shelf.isDirectory()) await remove(folder)
        for (const name of (await readdir(folder).catch(absent)) ?? []) {
          if (!ENTRY.test(name) || keep.has(shelf.name + name)) continue
          const path = join(folder, name)
          const draft = name.includes('.') ? await stat(path).catch(absent) : undefined
          if (!draft || isAbandoned(name, draft.ctimeMs)) await remove(path)
        }
      }
    } catch (thrown) {
      this.#remember(thrown)
    }
    return gone
  }

  #read(path: string): Buffer | undefined {
    // Many small files are read several times as fast without a trip through the thread pool for each.
    try {
      // To open a pipe is to wait for somebody to write into it.
      return statSync(path).isFile() ? readFileSync(path) : undefined
    } catch (thrown) {
      if (!NOTHING.has((thrown as NodeJS.ErrnoException).code ?? '')) this.#remember(thrown)
      return undefined
    }
  }

  /** Delete what is no folder where one should be, and the other way round. A link that leads nowhere yet is its owner's. */
  async #clearWayTo(path: string): Promise<void> {
    for (const folder of [this.#folder, dirname(path)]) {
      const found = await lstat(folder).catch(absent)
      if (found && !found.isDirectory() && !found.isSymbolicLink()) await rm(folder)
    }
    await rm(path, { recursive: true, force: true })
  }

  #remember(thrown: unknown): void {
    const what = `The cache, ${this.#folder}, can't be used as it should`
    const told = systemFault(thrown, what, 'Everything is made all the same, but again in every build.')
    this.#fault ??=
      told instanceof PerennialError
        ? told
        : new PerennialError(
            `${what}: ${reasonOf(thrown)}`,
            'Delete that folder; all of it can be made again.',
          )
  }

  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2))
  }
}

async function write(path: string, entry: Uint8Array): Promise<void> {
  drafts += 1
  const draft = `${path}.${drafts}-${OWNER}`
  try {
    await makeFolder(dirname(path))
    await writeFile(draft, entry)
    await rename(draft, path)
  } catch (thrown) {
    // On a full disk, half a draft would take the space of something that matters. The first fault is the one to tell.
    await rm(draft, { force: true }).catch(() => undefined)
    throw thrown
  }
}

function absent(thrown: NodeJS.ErrnoException): undefined {
  if (!NOTHING.has(thrown.code ?? '')) throw thrown
}
