import type { Nodes } from 'mdast'
import { type Place, START } from '../source/diagnostic.ts'
import type { Article } from './article.ts'

/** Name the place of a part of a text, as findings have it. */
export function placeOf({ file }: Article, part: Place | Nodes): Place & { readonly file: string } {
  const { line, column } = 'type' in part ? (part.position?.start ?? START) : part
  return { file, line, column }
}

/** Name the place of a key in the front matter of a text, or of its title where the key is not there. */
export function placeOfKey(article: Article, key: string): Place & { readonly file: string } {
  const path = key.split('.')
  const isSaid = Object.hasOwn(article.said, path[0] ?? '')
  return placeOf(article, isSaid ? article.place(path) : article.titlePlace)
}
