import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { digestOf } from '../asset.ts'

/** The digest in hex and a line end stand before the bytes of an entry. */
const HEADER = 65

/**
 * Rendered files by key, on disk. An entry is written beside its place and moved there, so a killed build leaves no
 * half entry, and every read is checked against the digest, so a damaged one is made again.
 */
export class Cache {
  readonly #folder: string
  #count = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Give the bytes of a key, or nothing when there are none that are whole. */
  async get(key: string): Promise<Uint8Array | undefined> {
    const entry = await readFile(this.#pathOf(key)).catch(absent)
    if (entry === undefined) return undefined
    const bytes = entry.subarray(HEADER)
    return entry.subarray(0, HEADER - 1).toString('latin1') === digestOf(bytes) ? bytes : undefined
  }

  /** Keep the bytes of a key. */
  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.#pathOf(key)
    this.#count += 1
    const draft = `${path}.${process.pid}.${this.#count}`
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, Buffer.concat([Buffer.from(`${digestOf(bytes)}\n`, 'latin1'), bytes]))
    await rename(draft, path)
  }

  /** Delete every entry whose key is not among those to keep; gives how many went. */
  async collect(keep: ReadonlySet<string>): Promise<number> {
    let gone = 0
    for (const shelf of await readdir(this.#folder).catch(() => [])) {
      for (const name of await readdir(join(this.#folder, shelf))) {
        if (keep.has(shelf + name)) continue
        await rm(join(this.#folder, shelf, name), { force: true })
        gone += 1
      }
    }
    return gone
  }

  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2))
  }
}

function absent(thrown: NodeJS.ErrnoException): undefined {
  if (thrown.code !== 'ENOENT') throw thrown
}
