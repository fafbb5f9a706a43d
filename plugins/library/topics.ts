import type { Article } from '../article/article.ts'
import type { Config } from '../config.ts'
import { isSiteLanguage } from '../language.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { nameFault } from '../source/name-fault.ts'
import { topicPath } from './addresses.ts'

/** Report topics that differ in spelling alone (`SEO`, `seo`), whose pages would have the same address, and names that no page can have. */
export function checkTopics(articles: readonly Article[], config: Config): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const known = new Map<string, string>()
  for (const { file, place, lang, said } of articles) {
    for (const [index, topic] of (said.topics ?? []).entries()) {
      if (!isSiteLanguage(lang.value)) continue
      const path = topicPath(config, topic, lang.value)
      const first = known.get(path)
      const fault = first === undefined ? nameFault(path.split('/').at(-2) ?? '') : undefined
      known.set(path, first ?? topic)
      if (fault !== undefined)
        diagnostics.push({
          file,
          ...place(['topics', index]),
          severity: 'error',
          rule: 'file-name',
          message: `found a topic whose page would have a name ${fault}`,
        })
      if (first === undefined || first === topic) continue
      diagnostics.push({
        file,
        ...place(['topics', index]),
        severity: 'error',
        rule: 'duplicate-topic',
        message: `found the topic "${topic}", whose page would have the address of "${first}"; write it the same way everywhere`,
      })
    }
  }
  return diagnostics
}
