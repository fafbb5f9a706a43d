import { readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { digestOf } from '../asset.ts'
import { isAlive } from './alive.ts'

/** The digest in hex and a line end stand before the bytes of an entry. */
const HEADER = 65
/** The name of an entry that is being written: the entry's, the writer's process, and a count. */
const DRAFT = /\.(\d+)\.\d+$/

let drafts = 0

/**
 * Rendered files by key, on disk. An entry is written beside its place and moved there, so a killed build leaves no
 * half entry, and every read is checked against the digest, so a damaged one is made again.
 */
export class Cache {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Give the bytes of a key, or nothing when there are none that are whole. */
  async get(key: string): Promise<Uint8Array | undefined> {
    const entry = readIfThere(this.#pathOf(key))
    if (entry === undefined) return undefined
    const bytes = entry.subarray(HEADER)
    return entry.subarray(0, HEADER - 1).toString('latin1') === digestOf(bytes) ? bytes : undefined
  }

  /** Keep the bytes of a key. */
  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.#pathOf(key)
    drafts += 1
    const draft = `${path}.${process.pid}.${drafts}`
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, Buffer.concat([Buffer.from(`${digestOf(bytes)}\n`, 'latin1'), bytes]))
    await rename(draft, path)
  }

  /** Delete every entry whose key is not among those to keep, and what killed builds left half-written; gives how many went. */
  async collect(keep: ReadonlySet<string>): Promise<number> {
    let gone = 0
    for (const shelf of (await readdir(this.#folder, { withFileTypes: true }).catch(absent)) ?? []) {
      if (!shelf.isDirectory()) continue
      for (const name of await readdir(join(this.#folder, shelf.name))) {
        const writer = Number(DRAFT.exec(name)?.[1])
        if (keep.has(shelf.name + name) || (writer && isAlive(writer))) continue
        await rm(join(this.#folder, shelf.name, name), { force: true })
        gone += 1
      }
    }
    return gone
  }

  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2))
  }
}

/** Many small files are read several times as fast without a trip through the thread pool for each. */
function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (thrown) {
    return absent(thrown as NodeJS.ErrnoException)
  }
}

function absent(thrown: NodeJS.ErrnoException): undefined {
  if (thrown.code !== 'ENOENT') throw thrown
}
