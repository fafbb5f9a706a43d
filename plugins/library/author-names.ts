import type { Config } from '../config.ts'
import type { Content } from './library.ts'

/** Name the authors of a text or book as readers know them, without those who are kept back; without any, the site. */
export function authorNames(
  author: readonly string[],
  { authors, keptBack }: Pick<Content, 'authors' | 'keptBack'>,
  { title }: Pick<Config, 'title'>,
): string[] {
  const shown = author.filter((name) => !keptBack?.authors.has(name))
  const names = shown.map((name) => authors.find(({ id }) => id === name)?.name ?? name)
  return names.length > 0 ? names : [title]
}
