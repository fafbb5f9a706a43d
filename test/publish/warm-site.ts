import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { Engine } from '../../plugins/engine.ts'
import { EXAMPLE_ROOT, exampleConfig, FEW_CARDS } from '../example-site.ts'
import { copyExampleSite, sharedFolder } from '../folders.ts'

/** Tell how to copy the example site with the cache that a build of it has filled, for tests of a file that begin there. */
export function warmSite(): () => Promise<string> {
  const built = sharedFolder()
  let warm: Promise<string> | undefined
  return async () => {
    warm ??= fillCache(await built)
    const cache = await warm
    const root = await copyExampleSite()
    await cp(cache, join(root, '.perennial/cache'), { recursive: true })
    return root
  }
}

async function fillCache(root: string): Promise<string> {
  await cp(EXAMPLE_ROOT, root, { recursive: true })
  await new Engine(exampleConfig({ channels: FEW_CARDS }, root)).publish(join(root, 'out'))
  return join(root, '.perennial/cache')
}
