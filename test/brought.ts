import { registry } from '../plugins/channels/registry.ts'
import { broughtBy } from '../plugins/channels/with-channels.ts'

/** What our channels bring to what writers can say. */
export const BROUGHT = broughtBy(registry)
