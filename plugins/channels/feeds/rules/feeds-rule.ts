import type { ChannelRule } from '../../../channel.ts'
import type { ListName } from '../plan-redirects.ts'

/** One thing that is looked for in what machines read. */
export type FeedsRule = ChannelRule<{ readonly redirects: readonly ListName[] }>
