import type { Book } from '../books/compile.ts'
import { proofOnPage } from '../html/page.ts'
import { proofHtml } from '../html/proof.ts'
import { typeset } from '../html/typography.ts'
import type { SiteLanguage } from '../language.ts'
import { absolute, bookPath, local, thanksPath } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { type Credit, creditsOf } from './credit.ts'
import { type Teaser, teaserOf } from './entries.ts'
import { formHtml } from './landing-entry.ts'

/** A book, as its page needs it. */
export interface BookEntry {
  readonly id: string
  readonly lang: SiteLanguage
  readonly path: string
  readonly url: string
  /** The same book in other languages, by language, its own included. */
  readonly versions: Readonly<Record<string, string>>
  readonly title: string
  readonly subtitle: string
  readonly description: string
  readonly authors: readonly string[]
  /** The same, as search engines are told. */
  readonly credits: readonly Credit[]
  /** ISO 8601; nothing where nobody says it. */
  readonly published: string | undefined
  readonly chapters: readonly Teaser[]
  readonly minutes: number
  /** What the reader can do afterwards. */
  readonly gains: readonly string[]
  /** The chapter to read first. */
  readonly sample: Teaser | undefined
  /** What people say of it, as HTML. */
  readonly proof: readonly string[]
  /** The form that it is behind, as HTML, and the page that the form leads to. */
  readonly form: string | undefined
  readonly thanks: string | undefined
}

/** Describe a book for its page. */
export function bookEntry(library: Library, book: Book): BookEntry {
  const lang = book.language
  const form = book.form === undefined ? undefined : formHtml(library.config, book.form, lang, book)
  const sample = book.chapters.find(({ slug }) => slug === book.sample) ?? book.chapters[0]
  return {
    id: book.id,
    lang,
    path: local(library.config, bookPath(library.config, book)),
    url: absolute(library.config, bookPath(library.config, book)),
    versions: Object.fromEntries(
      [...library.bookVersionsOf(book)].map(([code, each]) => [
        code,
        local(library.config, bookPath(library.config, each)),
      ]),
    ),
    title: typeset(book.title, lang),
    subtitle: typeset(book.subtitle ?? '', lang),
    description: typeset(book.description, lang),
    authors: library.authorNames(book),
    credits: creditsOf(library, book, lang),
    published: book.published,
    chapters: book.chapters.map((chapter) => teaserOf(library, chapter)),
    minutes: book.chapters.reduce((sum, chapter) => sum + chapter.minutes, 0),
    gains: (book.gains ?? []).map((gain) => typeset(gain, lang)),
    sample: sample && teaserOf(library, sample),
    proof: library.proofOfBook(book).map((proof) => proofHtml(proofOnPage(library, proof), lang)),
    form,
    thanks: form === undefined ? undefined : local(library.config, thanksPath(library.config, lang, book)),
  }
}
