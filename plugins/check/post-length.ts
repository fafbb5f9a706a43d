import type { Library } from '../library/library.ts'
import type { Planned } from '../publish/plan.ts'
import type { Diagnostic } from '../source/diagnostic.ts'

/**
 * Report texts that are longer than the place that they go to takes; only a text that the writer wrote can be. An error
 * where the place refuses it, a warning where it shows less of it.
 */
export function checkPostLengths(library: Library, plan: readonly Planned[]): Diagnostic[] {
  const articles = new Map(library.articles.map((article) => [article.id, article]))
  return plan.flatMap(({ output: { about, subject } }) => {
    const article = subject.kind === 'article' ? articles.get(subject.id) : undefined
    if (!article) return []
    const { file, titlePlace } = article
    const tooLong = (about.copy ?? []).filter(({ length, limit }) => length > limit)
    return tooLong.map(({ name = about.name, length, limit, advice }) => ({
      file,
      ...titlePlace,
      severity: advice ? 'warning' : 'error',
      rule: 'post-length',
      message: `found a text for ${name} of ${length} characters, expected at most ${limit}; shorten it in the front matter`,
    }))
  })
}
