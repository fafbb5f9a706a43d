import { join } from 'node:path'
import { canonicalise } from '../article/aliases.ts'
import { NO_BLOCKS } from '../article/blocks.ts'
import { parseFrontMatter } from '../article/frontmatter.ts'
import type { Config } from '../config.ts'
import { findFiles } from '../source/find.ts'
import { isPrivate } from '../source/is-private.ts'
import { readSource } from '../source/read.ts'
import { TEXT_ENDINGS } from '../source/text-endings.ts'

/** So many texts show how a folder's keys are called. */
const ENOUGH = 100

/**
 * Tell by which names the articles of a site call our keys (`pubDate` for `published`): of several names, the one that most
 * of them use. What none of them says is not there; nothing where there are no articles.
 */
export async function keysInUse({
  root,
  articles,
}: Pick<Config, 'root' | 'articles'>): Promise<ReadonlyMap<string, string> | undefined> {
  const { value: paths } = await findFiles(root, join(root, articles), TEXT_ENDINGS, isPrivate)
  const counts = new Map<string, Map<string, number>>()
  const sources = await Promise.all(paths.slice(0, ENOUGH).map((path) => readSource(root, path)))
  const texts = sources.flatMap(({ value }) => value ?? [])
  for (const source of texts) {
    const { origin, kept } = canonicalise(parseFrontMatter(source).data, NO_BLOCKS)
    const said = [...origin].flatMap(([key, [name = key]]): [string, string][] =>
      key === 'draft' ? [] : [[key, name]],
    )
    for (const [key, name] of [
      ...said,
      ...(kept.keys.includes('draft') ? [['draft', 'draft'] as const] : []),
    ]) {
      const names = counts.get(key) ?? new Map<string, number>()
      counts.set(key, names.set(name, (names.get(name) ?? 0) + 1))
    }
  }
  if (texts.length === 0) return undefined
  return new Map([...counts].map(([key, names]) => [key, mostUsed(names)]))
}

function mostUsed(names: ReadonlyMap<string, number>): string {
  return [...names].reduce((most, next) => (next[1] > most[1] ? next : most))[0]
}
