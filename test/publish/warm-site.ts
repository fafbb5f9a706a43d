import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { Engine } from '../../plugins/engine.ts'
import type { Planned } from '../../plugins/publish/plan.ts'
import type { Report } from '../../plugins/publish/publish.ts'
import { EXAMPLE_ROOT, exampleConfig, FEW_CARDS } from '../example-site.ts'
import { copyExampleSite, sharedFolder } from '../folders.ts'

/** The first build of the example site, in `out/`. */
export interface FirstBuild {
  readonly root: string
  readonly plan: readonly Planned[]
  readonly report: Report
}

/** Build the example site once for all tests of a file: the first build, and copies of the site with the cache that it has filled. */
export function warmSite(): { first(): Promise<FirstBuild>; copy(): Promise<string> } {
  const built = sharedFolder()
  let warm: Promise<FirstBuild> | undefined
  const first = async (): Promise<FirstBuild> => {
    warm ??= buildFirst(await built)
    return warm
  }
  return {
    first,
    copy: async () => {
      const root = await copyExampleSite()
      await cp(join((await first()).root, '.perennial/cache'), join(root, '.perennial/cache'), {
        recursive: true,
      })
      return root
    },
  }
}

async function buildFirst(root: string): Promise<FirstBuild> {
  await cp(EXAMPLE_ROOT, root, { recursive: true })
  const engine = new Engine(exampleConfig({ channels: FEW_CARDS }, root))
  return { root, plan: await engine.plan(), report: await engine.publish(join(root, 'out')) }
}
