import type { Cache } from '../../publish/cache.ts'
import type { Planned } from '../../publish/plan.ts'
import type { Csp } from '../csp.ts'
import type { Understood } from '../understood.ts'
import type { Line } from './told.ts'

/** All that the build of a site with pages of its own takes from the toolkit, as plain data. */
export interface GuestBuild {
  /** What is said of its content as it begins, and of its pages as it ends. */
  readonly told: readonly [begin: readonly Line[], end: readonly Line[]]
  readonly csp: Csp | undefined
  readonly outputs: readonly Pick<Planned, 'address' | 'key'>[]
  /** What pages are given of each article, in the order of their ids, with its file from the root. */
  readonly understood: readonly (readonly [file: string, Understood])[]
}

/** Keep what a build took, by its state. */
export async function keepBuild(cache: Cache, state: string, build: GuestBuild): Promise<void> {
  await cache.put(state, Buffer.from(JSON.stringify(build)))
}

/** Give what the build of a state took, where it was kept. */
export async function keptBuild(cache: Cache, state: string): Promise<GuestBuild | undefined> {
  const bytes = await cache.get(state)
  return bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as GuestBuild)
}
