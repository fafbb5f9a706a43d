import type { Config } from '../config.ts'
import type { ShelfDefinition } from '../shelves/schema.ts'
import { topicKey } from './addresses.ts'

/** Call the topics of a site what their own files say; what a file leaves out stays as the configuration says. */
export function nameTopics<Site extends Pick<Config, 'topics'>>(
  config: Site,
  shelves: readonly ShelfTitle[],
): Site {
  const named = shelves.filter(({ kind, title = {} }) => kind === 'topic' && Object.keys(title).length > 0)
  if (named.length === 0) return config
  const topics: Record<string, Config['topics'][string]> = { ...config.topics }
  for (const { id, title } of named) {
    const key = topicKey(id)
    const known = Object.entries(topics).find(([other, labels]) =>
      [other, ...Object.values(labels)].some((name) => topicKey(name) === key),
    )
    topics[known?.[0] ?? id] = { ...known?.[1], ...title }
  }
  return { ...config, topics }
}

type ShelfTitle = Pick<ShelfDefinition, 'kind' | 'id' | 'title'>
