import type { Published } from '../../article/published.ts'
import type { CopyText } from '../../channel.ts'
import type { Library } from '../../library/library.ts'
import { composedPost } from '../../posts/compose.ts'
import { NETWORKS, type Network } from '../../posts/networks.ts'
import { cardTitle } from './kinds/card.ts'
import { CARD_WORDS } from './kinds/words.ts'

/** Most characters of a pin's title (help.pinterest.com, Pin specs, 2026-11). */
const PIN_TITLE = 100

/** What to write beside an article's picture, by the format that is made for the place; sentences of the article. */
export function captionsOf(
  library: Library,
  article: Published,
): Readonly<Record<string, readonly CopyText[]>> {
  const beside = (network: Network): CopyText => {
    return {
      name: network.name,
      ...composedPost(library, article, network),
      limit: network.limit,
      made: true,
    }
  }
  const { text } = cardTitle(article)
  const length = [...text].length
  const name = CARD_WORDS[article.lang.value].pinTitle
  // A title that is too long is better chosen than cut.
  const title = length > PIN_TITLE ? [] : [{ name, text, length, limit: PIN_TITLE, made: true as const }]
  return {
    square: [beside(NETWORKS.instagram)],
    pinterest: [...title, beside(NETWORKS.pinterest)],
  }
}
