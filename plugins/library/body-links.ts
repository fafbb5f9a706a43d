import { isIn } from '../article/is-in.ts'
import type { Published } from '../article/published.ts'
import type { Library } from './library.ts'

/** For each text, the other texts of the site's languages that its body links to. */
export type BodyLinks = ReadonlyMap<Published, ReadonlySet<Published>>

/** Follow the links in the bodies of all articles and pages, whether they name a file, a path of the site or its whole address. */
export function bodyLinks({
  config: { languages },
  articles,
  pages,
  targetOf,
}: Pick<Library, 'config' | 'articles' | 'pages' | 'targetOf'>): BodyLinks {
  return new Map(
    [...articles, ...pages].map((text) => {
      const found = text.links.map(({ url }) => targetOf(text, url))
      const targets = found.flatMap((target) => (target.kind === 'article' ? [target.article] : []))
      const own = targets.filter((target) => isIn(languages, target))
      return [text, new Set(own.filter((target) => target !== text))]
    }),
  )
}
