import { join } from 'node:path'
import { bookPage } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { plainPath } from '../../library/own-paths.ts'
import { belowBase } from '../../source/below-base.ts'
import { decodeAddress } from '../../source/decode-address.ts'
import { fileIdOf } from '../../source/file-id.ts'

/**
 * Tell which file the page at a path shows: that of a text, of the text that a page of the kit is about, or of a book. A site
 * with pages of its own may address them otherwise than it says; then the path ends in the id that Astro gives the file.
 */
export function fileOfPage(library: Library, path: string): string | undefined {
  const { config, placeOf, textOf, books, articles } = library
  const text = placeOf(path)?.text
  if (text) return text.file
  const plain = plainPath(decodeAddress(belowBase(config.base, path) ?? path)).replace(/\.html$/, '')
  if (`/${plain}`.startsWith(config.kitPath)) return textOf(plain.slice(config.kitPath.length - 1))?.file
  const book = books.find((each) => plainPath(bookPage(config, each)) === plain)
  if (book || config.routes) return book?.file
  const home = join(config.root, config.articles)
  const ids = articles.map(({ file }) => ({ file, id: fileIdOf(home, join(config.root, file)) }))
  return ids
    .filter(({ id }) => id !== '' && `/${plain}`.endsWith(`/${id}`))
    .sort((a, b) => b.id.length - a.id.length)[0]?.file
}
