import type { Config } from '../config.ts'

/** Tell what a topic is called in a language; in one that the site does not have, as its id. */
export function topicLabel(config: Pick<Config, 'topics'>, topic: string, lang: string): string {
  const labels: Readonly<Record<string, string | undefined>> = config.topics[topic] ?? {}
  return labels[lang] ?? topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll('-', ' ')
}
