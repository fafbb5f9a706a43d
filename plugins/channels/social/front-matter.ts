import { z } from 'zod'
import type { Block } from '../../article/blocks.ts'
import { NETWORKS } from '../../posts/networks.ts'
import { NETWORK_IDS, type NetworkId } from './network-ids.ts'

/** One network's own text in the front matter, or `false` for no post there. */
const post = z.union([z.string(), z.literal(false)], 'expected text, or false for no post').optional()

const posts = Object.fromEntries(
  NETWORK_IDS.map((id) => [
    id,
    post.describe(`The post for ${NETWORKS[id].name}. Default: made from the text.`),
  ]),
) as Record<NetworkId, typeof post>

/** What a writer may say of the posts of a text. */
export const socialBlock = {
  schema: z.strictObject(posts).describe('Overrides for the post texts; `false` leaves a network out.'),
  words: NETWORK_IDS,
  verbatim: true,
} as const satisfies Block
