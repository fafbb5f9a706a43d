import type { Config } from '../config.ts'
import type { SiteLanguage } from '../language.ts'

/** Tell what a topic is called in a language. */
export function topicLabel(config: Pick<Config, 'topics'>, topic: string, lang: SiteLanguage): string {
  return config.topics[topic]?.[lang] ?? topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll('-', ' ')
}
