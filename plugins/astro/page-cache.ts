import { renameSync } from 'node:fs'
import { lstat, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf } from '../errors.ts'
import { discard } from '../publish/discard.ts'
import { OWNER } from '../publish/owner.ts'
import { probeFolder } from '../publish/probe-folder.ts'
import { isSealed, seal } from '../publish/seal.ts'
import { OCCUPIED } from '../publish/staging.ts'

/** Astro's cache, on loan to one build. */
export interface PageCache {
  /** Where Astro reads and writes it meanwhile. */
  readonly folder: string
  /** Whether there was one that could not be believed; every page is made again then. */
  readonly wasDamaged: boolean
  /** Keep it for the next build. Why it can't be kept is given, and costs nothing but time. */
  keep(): Promise<string | undefined>
}

/**
 * Take Astro's cache of pages out of its place for a build. Astro writes into it as it goes, and believes what stands there:
 * so a build that is killed leaves none, and one that is not byte for byte what the last build left is thrown away.
 */
export async function openPageCache(work: string): Promise<PageCache> {
  const place = join(work, 'astro')
  const folder = join(work, `staging-pages-${OWNER}`)
  const found = await lstat(place).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== 'ENOENT') throw thrown
  })
  await rm(folder, { recursive: true, force: true })
  const isTaken = found?.isDirectory() && take(place, folder)
  const isWhole = isTaken && (await isSealed(folder))
  if (!isWhole) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
  }
  return {
    folder,
    wasDamaged: found !== undefined && !isWhole,
    async keep() {
      try {
        await seal(folder)
        await rm(place, { recursive: true, force: true })
        renameSync(folder, place)
        return undefined
      } catch (thrown) {
        discard(folder)
        // Another build was faster, and its pages are as good.
        return OCCUPIED.has((thrown as NodeJS.ErrnoException).code ?? '') ? undefined : reasonOf(thrown)
      }
    },
  }
}

/** Move it, and tell whether that could be done and it can be written into. */
function take(place: string, folder: string): boolean {
  try {
    probeFolder(place)
    renameSync(place, folder)
    return true
  } catch {
    // What can't be moved can't be used, which `wasDamaged` says.
    return false
  }
}
