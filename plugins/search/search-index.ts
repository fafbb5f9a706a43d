import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Library } from '../library/library.ts'
import { moduleDigest } from '../module-digest.ts'
import { Cache } from '../publish/cache.ts'
import { type IndexFile, makeIndex } from './make-index.ts'
import { packIndex, unpackIndex } from './pack-index.ts'
import { type SearchRecord, searchRecords } from './records.ts'

/** Folder of the index in the site, without a slash at either end. */
export const INDEX_FOLDER = 'pagefind'

/**
 * Give the files of the index of a library, from the cache where nothing of it changed; none where it has no article.
 * Rejects with a `PerennialError` where they cannot be made; `runs` is called once what makes them runs.
 */
export async function searchIndex(
  library: Library,
  cacheFolder: string,
  runs?: () => void,
): Promise<readonly IndexFile[]> {
  const records = searchRecords(library)
  if (records.length === 0) return []
  // A folder of its own: what channels made is cleared away by their plan.
  const cache = new Cache(join(cacheFolder, 'search'))
  const key = keyOf(records)
  const cached = await cache.get(key)
  if (cached) return unpackIndex(cached)
  const files = await makeIndex(records, runs)
  await cache.put(key, packIndex(files))
  await cache.collect(new Set([key]))
  return files
}

/** SHA-256 of all that an index depends on: what is searched, and the code and the version of Pagefind that make it. */
function keyOf(records: readonly SearchRecord[]): string {
  const hash = createHash('sha256').update(moduleDigest(import.meta.url))
  // One by one: together they may be longer than a string can be.
  for (const record of records) hash.update(`${JSON.stringify(record)}\n`)
  return hash.digest('hex')
}
