import type { Article } from '../article/article.ts'
import type { Config } from '../config.ts'
import { isSiteLanguage } from '../language.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { nameFault } from '../source/name-fault.ts'
import { topicPath } from './addresses.ts'

/** Report topics by whose names no page can be called. */
export function checkTopics(articles: readonly Article[], config: Config): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  if (!config.routes) return diagnostics
  const seen = new Set<string>()
  for (const { file, place, lang, said } of articles) {
    for (const [index, topic] of (said.topics ?? []).entries()) {
      if (!isSiteLanguage(lang.value)) continue
      const path = topicPath(config, topic, lang.value)
      const fault = seen.has(path) ? undefined : nameFault(path.split('/').at(-2) ?? '')
      seen.add(path)
      if (fault !== undefined)
        diagnostics.push({
          file,
          ...place(['topics', index]),
          severity: 'error',
          rule: 'file-name',
          message: `found a topic whose page would have a name ${fault}`,
        })
    }
  }
  return diagnostics
}
