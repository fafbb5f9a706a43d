import { z } from 'zod'
import type { Channel, Output } from '../../channel.ts'
import { absolute } from '../../library/addresses.ts'
import { composerLink } from '../../posts/composer.ts'
import { countsLinksAlike } from '../../posts/count.ts'
import { NETWORKS, type Network } from '../../posts/networks.ts'
import { socialBlock } from './front-matter.ts'
import { NETWORK_IDS } from './network-ids.ts'
import { postOf } from './post.ts'
import { type PostInputs, render } from './render.ts'

const options = z.strictObject({
  networks: z
    .array(z.enum(NETWORK_IDS))
    .default([...NETWORK_IDS])
    .transform((networks) => [...new Set(networks)])
    .describe('The networks that posts are made for. Default: all of them.'),
})

/** A post for each network, of sentences that stand in the article. */
export const social: Channel<typeof options, PostInputs> = {
  summary:
    'Post texts for X, LinkedIn, Facebook, Bluesky and Mastodon, inside each limit as that network counts',
  module: new URL('./render.ts', import.meta.url).href,
  words: { da: { title: 'Opslag' }, en: { title: 'Posts' } },
  frontMatter: socialBlock,
  heavy: false,
  options,

  plan(library, { networks }) {
    const outputs: Output<PostInputs>[] = []
    for (const article of library.shareable) {
      for (const id of networks) {
        const post = postOf(library, article, id)
        if (!post) continue
        const { text, length } = post
        const network: Network = NETWORKS[id]
        const composer = composerLink(network, text, absolute(library.config, article.path))
        outputs.push({
          path: `${article.id}/${id}.txt`,
          shelf: 'kit',
          type: 'text/plain',
          subject: { kind: 'article', id: article.id },
          about: {
            role: 'text',
            name: network.name,
            networks: [network.name],
            copy: [
              {
                ...{ text, key: `social.${id}`, length, limit: network.limit },
                ...(network.fold !== undefined && { fold: network.fold }),
                ...(countsLinksAlike(network.counting) && { linksAlike: true as const }),
                ...(composer !== undefined && { composer }),
              },
            ],
          },
          inputs: { text },
        })
      }
    }
    return outputs
  },

  render,
}
