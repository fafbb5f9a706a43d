import type { Published } from '../article/published.ts'
import type { Library } from './library.ts'

/** Look up which articles link to which, so that of any two it can be asked whether one of them links to the other. */
export function linksBetween(
  articles: readonly Published[],
  targetOf: Library['targetOf'],
): (one: Published, other: Published) => boolean {
  const linked = new Map(
    articles.map((article) => {
      const targets = article.links.map(({ url }) => targetOf(article, url))
      return [article.id, new Set(targets.flatMap((to) => (to.kind === 'article' ? [to.article.id] : [])))]
    }),
  )
  return (one, other) => Boolean(linked.get(one.id)?.has(other.id) || linked.get(other.id)?.has(one.id))
}
