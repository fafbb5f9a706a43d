import type { z } from 'zod'
import type { Registry } from '../channel.ts'
import { cards } from './cards/index.ts'
import { ebook } from './ebook/index.ts'
import { feeds } from './feeds/index.ts'
import { images } from './images/index.ts'
import { newsletter } from './newsletter/index.ts'
import { social } from './social/index.ts'

/** Our channels, a line each, in the order in which the kit shows them. */
const ours = { cards, social, newsletter, images, ebook, feeds }

/** Our channels by name. */
export const registry: Registry = ours

type Ours = typeof ours

/**
 * What a site says of its channels: the options of ours, `false` for one that it leaves out, and its own under names of its
 * choice: `{ module: 'channels/sms.ts' }`, the path from the folder of `astro.config.mjs`, with its options beside it.
 */
export type ChannelConfig = {
  readonly [Name in keyof Ours]?: false | z.input<Ours[Name]['options']>
} & { readonly [own: string]: unknown }
