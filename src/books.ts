import type { BookEntry, OutputEntry } from '../plugins/index.ts'
import { entriesOf } from './collection'
import type { SiteLanguage } from './languages'

/** A book with the files made of it. */
export interface BookWithFiles {
  readonly id: string
  readonly book: BookEntry
  /** The cover as large as it is made, and as pages show it. */
  readonly cover: OutputEntry | undefined
  readonly smallCover: OutputEntry | undefined
  readonly files: readonly OutputEntry[]
}

/** List the books of a language with their covers and files. */
export async function booksIn(lang: SiteLanguage): Promise<BookWithFiles[]> {
  const books = (await entriesOf('books')).filter(({ data }) => data.lang === lang)
  return Promise.all(books.map(({ data }) => withFiles(data)))
}

/** Give a book with its covers and files. */
export async function withFiles(book: BookEntry): Promise<BookWithFiles> {
  return { id: book.id, book, ...(await filesOfBook(book.id)) }
}

/** List the files made of a book, and its cover. */
async function filesOfBook(id: string): Promise<Omit<BookWithFiles, 'id' | 'book'>> {
  const outputs = (await entriesOf('outputs')).map(({ data }) => data)
  const own = outputs.filter(
    ({ channel, subject }) => channel !== 'cards' && subject.kind === 'book' && subject.id === id,
  )
  const covers = own
    .filter(({ type }) => type === 'image/jpeg')
    .sort((a, b) => (a.about.width ?? 0) - (b.about.width ?? 0))
  return {
    cover: covers.at(-1),
    smallCover: covers[0],
    files: own.filter(({ type }) => !type.startsWith('image/')),
  }
}
