import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Cache } from './cache.ts'
import type { Planned } from './plan.ts'
import { systemFault } from './system-fault.ts'

/** Write what the cache has of each file into a folder; false, and perhaps not all is written, where it lacks one. */
export async function restore(
  outputs: readonly Pick<Planned, 'address' | 'key'>[],
  cache: Cache,
  out: string,
): Promise<boolean> {
  for (const { address, key } of outputs) {
    const bytes = await cache.get(key)
    if (!bytes) return false
    const path = join(out, address)
    try {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, bytes)
    } catch (thrown) {
      throw systemFault(thrown, `${address} can't be written, and the last build is as it was`)
    }
  }
  return true
}
