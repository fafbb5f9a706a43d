import { blockOf } from '../../article/blocks.ts'
import type { Published } from '../../article/published.ts'
import { absolute } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { composedPost, type Post, statedPost } from '../../posts/compose.ts'
import { NETWORKS } from '../../posts/networks.ts'
import { socialBlock } from './front-matter.ts'
import type { NetworkId } from './network-ids.ts'

/** The post of an article for a network: the writer's own, or one made of the text; nothing where the writer wants none. */
export function postOf(library: Library, article: Published, id: NetworkId): Post | undefined {
  const said = blockOf(article, 'social', socialBlock)?.[id]
  if (said === false) return undefined
  if (said === undefined) return composedPost(library, article, NETWORKS[id])
  return statedPost(NETWORKS[id], said, absolute(library.config, article.path))
}
