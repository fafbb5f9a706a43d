import { posix } from 'node:path'
import type { Subject } from '../channel.ts'
import type { Library } from '../library/library.ts'

/** Tell which file a subject's words stand in; those of index pages stand in the configuration. */
export function filesOf({
  articles,
  pages,
  books,
  offerDefinitions,
  config,
}: Library): (subject: Subject) => string {
  const files = new Map<string, string>()
  for (const { id, file } of [...articles, ...pages]) files.set(`article ${id}`, file)
  for (const { id, file } of books) files.set(`book ${id}`, file)
  for (const { id, file } of offerDefinitions) files.set(`offer ${id}`, file)
  return ({ kind, id }) =>
    kind === 'author'
      ? posix.join(config.content, `authors/${id}.yml`)
      : (files.get(`${kind} ${id}`) ?? 'astro.config.mjs')
}
