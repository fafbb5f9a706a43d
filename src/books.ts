import { getCollection } from 'astro:content'
import type { BookEntry, OutputEntry } from '../plugins/index.ts'
import type { SiteLanguage } from './languages'

/** A book with the files made of it. */
export interface BookWithFiles {
  readonly id: string
  readonly book: BookEntry
  readonly cover: OutputEntry | undefined
  readonly files: readonly OutputEntry[]
}

/** List the books of a language with their covers and files. */
export async function booksIn(lang: SiteLanguage): Promise<BookWithFiles[]> {
  const books = (await getCollection('books')).filter(({ data }) => data.lang === lang)
  return Promise.all(books.map(async ({ id, data }) => ({ id, book: data, ...(await filesOfBook(id)) })))
}

/** List the files made of a book, and its cover. */
export async function filesOfBook(id: string): Promise<Pick<BookWithFiles, 'cover' | 'files'>> {
  const outputs = (await getCollection('outputs')).map(({ data }) => data)
  const own = outputs.filter(({ subject }) => subject.kind === 'book' && subject.id === id)
  return {
    cover: own.find(({ type }) => type === 'image/jpeg'),
    files: own.filter(({ type }) => !type.startsWith('image/')),
  }
}
