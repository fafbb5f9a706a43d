import { join } from 'node:path'
import { registry } from '../../plugins/channels/registry.ts'
import type { Desk } from '../../plugins/publish/publish.ts'

/** A desk in a folder, with our channels. */
export function deskIn(root: string): Desk {
  return { config: { root, channels: {} }, registry, out: join(root, 'out'), cache: join(root, 'cache') }
}
