import { join } from 'node:path'
import { channelled } from '../../plugins/channels/open-registry.ts'
import { registry } from '../../plugins/channels/registry.ts'
import type { Desk } from '../../plugins/publish/publish.ts'
import { exampleConfig } from '../example-site.ts'

/** A desk in a folder, with our channels. */
export function deskIn(root: string): Desk {
  const config = channelled(exampleConfig({}, root))
  return { config, registry, out: join(root, 'out'), cache: join(root, 'cache') }
}
