import { configName } from '../source/config-name.ts'
import type { Library } from './library.ts'

/**
 * What a file was made of: an article (or standing page), a book, an offer or an author by its id, an index page by its
 * path, a language of the site, or the whole site.
 */
export interface Subject {
  readonly kind: 'article' | 'book' | 'offer' | 'author' | 'page' | 'language' | 'site'
  readonly id: string
}

/** Tell which file a subject's words stand in; those of index pages stand in the configuration. */
export function filesOf({
  config,
  texts,
  books,
  offerDefinitions,
  authors,
}: Library): (subject: Subject) => string {
  const files = new Map<string, string>()
  for (const { id, file } of texts) files.set(`article ${id}`, file)
  for (const { id, file } of books) files.set(`book ${id}`, file)
  for (const { id, file } of offerDefinitions) files.set(`offer ${id}`, file)
  for (const { id, file } of authors) files.set(`author ${id}`, file)
  return ({ kind, id }) => files.get(`${kind} ${id}`) ?? configName(config.root)
}
