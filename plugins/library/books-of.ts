import type { Article } from '../article/article.ts'
import type { Published } from '../article/published.ts'
import { type Book, compileBook } from '../books/compile.ts'
import type { BookDefinition } from '../books/schema.ts'
import type { Config } from '../config.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'

/** What books are made of. */
interface Stock {
  readonly articles: readonly Published[]
  /** The texts that are kept back, and why. */
  readonly keptBack: ReadonlyMap<Article, string>
  readonly config: Config
}

/** Compile the books of a site; one in a language that the site does not have is left out and reported. */
export function booksOf(definitions: readonly BookDefinition[], stock: Stock): Found<Book[]> {
  const { articles, keptBack, config } = stock
  const value: Book[] = []
  const diagnostics: Diagnostic[] = []
  for (const definition of definitions) {
    if (!config.languages.includes(definition.language)) {
      diagnostics.push({
        file: definition.file,
        ...definition.place(['language']),
        severity: 'warning',
        rule: 'book-language',
        message: `found a book in ${definition.language}, but the site has ${config.languages.join(' and ')}; it is left out`,
      })
      continue
    }
    const book = compileBook(definition, articles, keptBack, config)
    diagnostics.push(...book.diagnostics)
    if (book.value) value.push(book.value)
  }
  return { value, diagnostics }
}
