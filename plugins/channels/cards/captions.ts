import type { Article } from '../../article/article.ts'
import { type Library, languageOfArticle } from '../../library/library.ts'
import { NETWORK_IDS, NETWORKS, type Network } from '../social/networks.ts'
import { composedPost, postOf } from '../social/post.ts'
import type { Caption } from './inputs.ts'
import { cardTitle } from './kinds/card.ts'
import { CARD_WORDS } from './kinds/words.ts'

/** Places that take a text beside a picture and no post of their own. */
const BESIDE_PICTURES = [
  {
    name: 'Instagram',
    limit: 2200,
    counting: 'characters',
    fold: 125,
    hashtags: 5,
    source:
      'developers.facebook.com/docs/instagram-platform, media (2026-11); 30 hashtags are taken, 5 do no harm',
  },
  {
    name: 'Pinterest',
    limit: 500,
    counting: 'characters',
    hashtags: 0,
    source: 'developers.pinterest.com/docs, Pins (2026-11)',
  },
] as const satisfies readonly Network[]

/** Most characters of a pin's title (help.pinterest.com, Pin specs, 2026-11). */
const PIN_TITLE = 100

/** The captions for places that the channel `social` has no post for, of sentences that stand in the article. */
export function captionsOf(library: Library, article: Article): Caption[] {
  const captions = BESIDE_PICTURES.map((network): Caption => {
    return { name: network.name, ...composedPost(library, article, network), limit: network.limit }
  })
  const { text } = cardTitle(article)
  const length = [...text].length
  // A title that is too long is better chosen than cut.
  if (length > PIN_TITLE) return captions
  const name = CARD_WORDS[languageOfArticle(article)].pinTitle
  return [...captions, { name, text, length, limit: PIN_TITLE }]
}

/** The posts of an article as the channel `social` makes them, to go with its pictures. */
export function postsOf(library: Library, article: Article): Caption[] {
  return NETWORK_IDS.flatMap((id) => {
    const post = postOf(library, article, id)
    return post ? [{ name: NETWORKS[id].name, ...post, limit: NETWORKS[id].limit }] : []
  })
}
