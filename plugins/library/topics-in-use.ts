import type { Library } from './library.ts'
import { topicsOf } from './page-paths.ts'

/** List the topics of a site, by their ids in code-unit order: those of its articles, and those that it names. */
export function topicsInUse({ articles, config }: Pick<Library, 'articles' | 'config'>): string[] {
  const used = config.languages.flatMap((lang) => topicsOf({ articles }, lang))
  return [...new Set([...Object.keys(config.topics), ...used])].sort()
}
