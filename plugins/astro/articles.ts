/** What pages of a site import as `perennial:articles`. */
import { door } from './door.ts'
import type { Understood } from './understood.ts'

/** An entry of a collection of the site's own, or a file by its path from the root of the project. */
export type EntryOrPath =
  | string
  | { readonly filePath?: string | undefined; readonly id?: string | undefined }

/**
 * Give what is known of an entry of a collection, by the file that it comes from: its stage, whether it is evergreen, its card,
 * the offers that fit, and the way on. Nothing where it is not published: a draft, or a file outside of the folder of the articles.
 */
export const understand = (entry: EntryOrPath): Promise<Understood | undefined> =>
  door().understand(typeof entry === 'string' ? entry : (entry.filePath ?? ''))

/** List what is known of all articles, in the order of their ids. */
export const understandAll = (): Promise<readonly Understood[]> => door().get('understood')

/** Give the HTML of an article's text with its offers at their places, all below the title, by the article's id. */
export const htmlOf = (id: string): Promise<string> => door().htmlOf(id)

/** Give the HTML of a form, by its name in the options, in a language; nothing where there is none. */
export const formOf = (name: string, lang: string): Promise<string | undefined> => door().form(name, lang)
