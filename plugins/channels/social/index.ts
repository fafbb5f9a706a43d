import { z } from 'zod'
import type { Channel, Output } from '../../channel.ts'
import { topicLabel } from '../../config.ts'
import { absolute, articlePath } from '../../library/addresses.ts'
import { languageOfArticle } from '../../library/library.ts'
import { composePost, statedPost } from './compose.ts'
import { NETWORK_IDS, NETWORKS } from './networks.ts'

const options = z.strictObject({
  networks: z
    .array(z.enum(NETWORK_IDS))
    .default([...NETWORK_IDS])
    .transform((networks) => [...new Set(networks)])
    .describe('The networks that posts are made for. Default: all of them.'),
})

interface PostInputs {
  readonly text: string
}

/** A post for each network, of sentences that stand in the article. */
export const social: Channel<typeof options, PostInputs> = {
  summary:
    'Post texts for X, LinkedIn, Facebook, Bluesky and Mastodon, inside each limit as that network counts',
  version: 1,
  tools: ['twitter-text'],
  heavy: false,
  options,

  plan(library, { networks }) {
    const outputs: Output<PostInputs>[] = []
    for (const article of library.shareable) {
      const url = absolute(library.config, articlePath(article))
      const topics = (article.said.topics ?? []).map((topic) =>
        topicLabel(library.config, topic, languageOfArticle(article)),
      )
      for (const id of networks) {
        const said = article.said.social?.[id]
        if (said === false) continue
        const network = NETWORKS[id]
        const { text, length } =
          said === undefined ? composePost(network, article, url, topics) : statedPost(network, said, url)
        outputs.push({
          path: `${article.id}/${id}.txt`,
          shelf: 'kit',
          type: 'text/plain',
          subject: { kind: 'article', id: article.id },
          about: { name: network.name, copy: [{ text, key: `social.${id}`, length, limit: network.limit }] },
          inputs: { text },
        })
      }
    }
    return outputs
  },

  async render({ text }) {
    return `${text}\n`
  },
}
