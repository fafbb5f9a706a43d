import type { Author } from '../../../authors/schema.ts'
import { typeset } from '../../../html/typography.ts'
import type { SiteLanguage } from '../../../language.ts'
import type { Library } from '../../../library/library.ts'
import { type Card, frameOf, wholeSentences } from './card.ts'
import { CARD_WORDS } from './words.ts'

/** What may stand below a name, in characters. */
const LONGEST_BIO = 200

/** The card of an author in a language: the name, and the first sentences of the biography that fit. */
export function authorCard({ config }: Library, author: Author, lang: SiteLanguage): Card {
  return {
    name: 'author',
    content: {
      ...frameOf(config, lang),
      kind: 'author',
      kicker: CARD_WORDS[lang].author,
      title: author.name,
      text: typeset(wholeSentences(author.bio[lang] ?? '', lang, LONGEST_BIO), lang),
    },
    from: [],
  }
}
