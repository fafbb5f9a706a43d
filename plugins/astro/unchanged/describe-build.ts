import type { Engine } from '../../engine.ts'
import { articlesOf } from '../../library/page-paths.ts'
import type { Door } from '../door.ts'
import type { GuestBuild } from './guest-build.ts'

/** Describe what the build of a site with pages of its own has taken from the toolkit. */
export async function describeBuild(
  engine: Engine,
  door: Door,
  said: Pick<GuestBuild, 'told' | 'csp'>,
): Promise<GuestBuild> {
  const [library, plan, understood] = await Promise.all([
    engine.library(),
    engine.plan(),
    door.get('understood'),
  ])
  const fileOf = new Map(articlesOf(library).map(({ id, file }) => [id, file]))
  return {
    ...said,
    outputs: plan.map(({ address, key }) => ({ address, key })),
    understood: understood.map((each) => [fileOf.get(each.id) ?? '', each]),
  }
}
