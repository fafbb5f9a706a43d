import { isSiteLanguage, type SiteLanguage } from '../language.ts'
import type { Paged } from './page-paths.ts'
import type { SitePlace } from './read-address.ts'

/** The files of a book, by its id. */
const BOOK_FILE = /^\/ebook\/([^/]+)\.\w+$/

/** Tell the language of what stands at a place of the site, where that is known. */
export function languageAt(
  { path, text, isKnown }: SitePlace,
  { books, config }: Pick<Paged, 'books' | 'config'>,
): SiteLanguage | undefined {
  if (text) return isSiteLanguage(text.lang.value) ? text.lang.value : undefined
  const file = BOOK_FILE.exec(path)?.[1]
  if (file !== undefined) return books.find(({ id }) => id === file)?.language
  if (!isKnown) return undefined
  const isKit = path.startsWith(config.kitPath)
  const [first] = path.slice(isKit ? config.kitPath.length : 1).split('/')
  const lang = config.languages.find((each) => each === first)
  if (!isKit && lang === undefined) return path === '/' ? undefined : config.rootLanguage
  // The kit itself speaks the first language of the site.
  return lang ?? (isKit ? config.languages[0] : undefined)
}
