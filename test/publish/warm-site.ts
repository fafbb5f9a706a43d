import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { Engine } from '../../plugins/engine.ts'
import { EXAMPLE_ROOT, exampleConfig, FEW_CARDS } from '../example-site.ts'
import { copyExampleSite, sharedFolder } from '../folders.ts'

const built = sharedFolder()
let warm: Promise<string> | undefined

/** Copy the example site with the cache that a build of it has filled, for tests that begin there. */
export async function copyWarmSite(): Promise<string> {
  warm ??= fillCache()
  const cache = await warm
  const root = await copyExampleSite()
  await cp(cache, join(root, '.perennial/cache'), { recursive: true })
  return root
}

async function fillCache(): Promise<string> {
  const root = await built
  await cp(EXAMPLE_ROOT, root, { recursive: true })
  await new Engine(exampleConfig({ channels: FEW_CARDS }, root)).publish(join(root, 'out'))
  return join(root, '.perennial/cache')
}
