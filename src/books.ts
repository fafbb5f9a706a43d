import { getBooks, getOutputs } from 'perennial:site'
import type { BookEntry, OutputEntry, SiteLanguage } from 'astro-perennial'

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
  const books = (await getBooks()).filter((book) => book.lang === lang)
  return Promise.all(books.map(withFiles))
}

/** Give a book with its covers and files. */
export async function withFiles(book: BookEntry): Promise<BookWithFiles> {
  return { id: book.id, book, ...(await filesOfBook(book.id)) }
}

/** List the files made of a book, and its cover. */
async function filesOfBook(id: string): Promise<Omit<BookWithFiles, 'id' | 'book'>> {
  const own = (await getOutputs()).filter(({ subject }) => subject.kind === 'book' && subject.id === id)
  const inRole = (role: string): OutputEntry[] => own.filter(({ about }) => about.role === role)
  return { cover: inRole('cover')[0], smallCover: inRole('thumbnail')[0], files: inRole('download') }
}
