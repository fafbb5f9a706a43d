import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Library } from '../library/library.ts'
import { moduleDigest } from '../module-digest.ts'
import { Cache } from '../publish/cache.ts'
import { type IndexFile, openIndex } from './make-index.ts'
import { packIndex, unpackIndex } from './pack-index.ts'
import { type SearchRecord, searchRecords } from './records.ts'

/** Folder of the index in the site, without a slash at either end. */
export const INDEX_FOLDER = 'pagefind'

/** An index that is being made beside other work. */
export interface Begun {
  /** Rejects with a `PerennialError` where it stopped on the way. */
  readonly files: Promise<readonly IndexFile[]>
}

/**
 * Begin to make the index of a library, or take it from the cache where nothing of it changed; it has no files where there is no
 * article. Rejects with a `PerennialError` where what makes it does not run.
 */
export async function beginIndex(library: Library, cacheFolder: string): Promise<Begun> {
  const records = searchRecords(library)
  if (records.length === 0) return { files: Promise.resolve([]) }
  // A folder of its own: what channels made is cleared away by their plan.
  const cache = new Cache(join(cacheFolder, 'search'))
  const key = keyOf(records)
  const cached = await cache.get(key)
  if (cached) return { files: Promise.resolve(unpackIndex(cached)) }
  const make = await openIndex()
  const files = make(records).then(async (made) => {
    await cache.put(key, packIndex(made))
    await cache.collect(new Set([key]))
    return made
  })
  // Whoever asks for them hears it, which is later.
  files.catch(() => undefined)
  return { files }
}

/** SHA-256 of all that an index depends on: what is searched, and the code and the version of Pagefind that make it. */
function keyOf(records: readonly SearchRecord[]): string {
  const hash = createHash('sha256').update(moduleDigest(import.meta.url))
  // One by one: together they may be longer than a string can be.
  for (const record of records) hash.update(`${JSON.stringify(record)}\n`)
  return hash.digest('hex')
}
