import type { Book } from '../books/compile.ts'
import type { SiteLanguage } from '../language.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'

/** For each book's id, its versions by language, its own included. */
export type BookVersions = ReadonlyMap<string, ReadonlyMap<SiteLanguage, Book>>

/** Join books that translate each other; a `translationOf` that names no book in another language is reported. `hidden` are the ids of those that are kept back. */
export function bookVersions(books: readonly Book[], hidden: ReadonlySet<string>): Found<BookVersions> {
  const diagnostics: Diagnostic[] = []
  const groups = new Map(books.map((book) => [book.id, new Map([[book.language, book]])]))
  for (const { id, file, place, translationOf: name } of books) {
    if (name === undefined) continue
    const [own, other] = [groups.get(id), groups.get(name)]
    const report = (found: string): void => {
      const message = `found translationOf: ${name}, ${found}`
      diagnostics.push({
        file,
        ...place(['translationOf']),
        severity: 'warning',
        rule: 'translation',
        message,
      })
    }
    if (hidden.has(name)) report('which is not published; the two are linked to each other when it is')
    else if (!own || !other || own === other) report('which names no other book; write the name of its file')
    else if ([...own.keys()].some((lang) => other.has(lang)))
      report('but the two are, or have versions, in one language; delete it')
    else {
      for (const [lang, book] of own) other.set(lang, book)
      for (const book of own.values()) groups.set(book.id, other)
    }
  }
  return { value: groups, diagnostics }
}
