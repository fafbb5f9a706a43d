import type { Published } from '../article/published.ts'
import type { Diagnostic, Place } from '../source/diagnostic.ts'

/** One thing that the library as a whole says of a text: a hint with its place, and the ids of the texts it is about. */
export interface Finding extends Diagnostic {
  /** The text that the hint stands in, then the others that it names. */
  readonly articles: readonly string[]
}

/** Make a hint about a text, at its title where it has no place of its own. */
export function findingAt(
  article: Published,
  rule: string,
  message: string,
  others: readonly Published[] = [],
  { line, column }: Place = article.titlePlace,
): Finding {
  const articles = [article, ...others].map(({ id }) => id)
  return { file: article.file, line, column, severity: 'hint', rule, message, articles }
}
