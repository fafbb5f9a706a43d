import type { Article } from '../../article/article.ts'
import { topicLabel } from '../../config.ts'
import { absolute, articlePath } from '../../library/addresses.ts'
import { type Library, languageOfArticle } from '../../library/library.ts'
import { composePost, type Post, statedPost } from './compose.ts'
import { NETWORKS, type Network, type NetworkId } from './networks.ts'

/** The post of an article for a network: the writer's own, or one made of the text; nothing where the writer wants none. */
export function postOf(library: Library, article: Article, id: NetworkId): Post | undefined {
  const said = article.said.social?.[id]
  if (said === false) return undefined
  if (said === undefined) return composedPost(library, article, NETWORKS[id])
  return statedPost(NETWORKS[id], said, absolute(library.config, articlePath(article)))
}

/** A post made of an article's text for any place that takes texts. */
export function composedPost({ config }: Library, article: Article, network: Network): Post {
  const lang = languageOfArticle(article)
  const topics = (article.said.topics ?? []).map((topic) => topicLabel(config, topic, lang))
  return composePost(network, article, absolute(config, articlePath(article)), topics)
}
