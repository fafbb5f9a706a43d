import type { Config } from '../config.ts'
import type { Content } from './content.ts'

/** Name the authors of a text or book, by ids or names, those that are out; where it has none, the site. */
export function authorNames(
  author: readonly string[],
  { authors, keptBack }: Content,
  { title }: Config,
): string[] {
  const shown = author.filter((name) => !keptBack?.authors.has(name))
  const names = shown.map((name) => authors.find(({ id }) => id === name)?.name ?? name)
  return names.length > 0 ? names : [title]
}
