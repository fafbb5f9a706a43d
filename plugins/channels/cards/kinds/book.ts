import type { Book } from '../../../books/compile.ts'
import { typeset } from '../../../html/typography.ts'
import type { Library } from '../../../library/library.ts'
import { type Card, frameOf, wholeSentences } from './card.ts'
import { CARD_WORDS } from './words.ts'

/** What may stand below the title of a book, in characters. */
const LONGEST_TEXT = 160

/** The card of a book: its title and subtitle, or where it has none, what the reader gets. */
export function bookCard(library: Library, book: Book): Card {
  const { config } = library
  const lang = book.language
  const words = CARD_WORDS[lang]
  const first = book.chapters[0]
  const stage = first ? library.stageOf(first) : config.journey.standingFor('awareness')
  return {
    name: 'book',
    content: {
      ...frameOf(config, lang, stage.colour),
      kind: 'book',
      kicker: words.book,
      title: typeset(book.title, lang),
      text: typeset(book.subtitle ?? wholeSentences(book.description, lang, LONGEST_TEXT), lang),
      action: words.getBook,
    },
    from: [],
  }
}
