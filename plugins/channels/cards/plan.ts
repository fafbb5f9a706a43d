import { blockOf } from '../../article/blocks.ts'
import { isIn } from '../../article/is-in.ts'
import type { Author } from '../../authors/schema.ts'
import type { Output } from '../../channel.ts'
import type { SiteLanguage } from '../../language.ts'
import { bookPage, homePath, stagePath, topicPath } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { stagesOf, topicsOf } from '../../library/page-paths.ts'
import type { Subject } from '../../library/subject.ts'
import { isValidOn } from '../../offers/choose.ts'
import { articleCards } from './article-cards.ts'
import { designFinder } from './designs/choose.ts'
import { cardsBlock } from './front-matter.ts'
import type { CardsInputs } from './inputs.ts'
import { authorCard } from './kinds/author.ts'
import { bookCard } from './kinds/book.ts'
import type { Card } from './kinds/card.ts'
import { offerCard } from './kinds/offer.ts'
import { listCard, stageCard, topicCard } from './kinds/shelf.ts'
import { homeCard, titleCard } from './kinds/title.ts'
import { drawableTexts } from './letters-of-title.ts'
import type { CardOptions } from './options.ts'
import { inFormats, linkPreview, type Owner } from './pictures.ts'

/** Plan all cards: the link previews of pages for the site, and all else for the kit. */
export function planCards(library: Library, options: CardOptions): Output<CardsInputs>[] {
  const { config } = library
  const designOf = designFinder(config.root, options)
  const owner = (
    kind: Subject['kind'],
    id: string,
    folder: string,
    lang: SiteLanguage,
    design = designOf(),
  ): Owner => {
    return { library, options, subject: { kind, id }, folder, lang, design }
  }
  const page = (path: string, lang: SiteLanguage): Owner =>
    owner('page', path, path.slice(1, -1) || lang, lang)
  // Without a kit nobody sees the others, whose words take long to choose.
  const shared = new Set(config.kit === false ? [] : library.shareable)
  const outputs = [
    ...library.articles.flatMap((article) => {
      const design = designOf(blockOf(article, 'cards', cardsBlock)?.design)
      const own = owner('article', article.id, article.id, article.lang.value, design)
      return shared.has(article)
        ? articleCards(own, article)
        : [linkPreview(own, titleCard(library, article))]
    }),
    ...[...library.pages, ...drawableTexts(library)].map((text) => {
      const lang = isIn(config.languages, text) ? text.lang.value : (config.languages[0] ?? 'en')
      const design = designOf(blockOf(text, 'cards', cardsBlock)?.design)
      return linkPreview(owner('article', text.id, text.id, lang, design), titleCard(library, text))
    }),
    // A site with pages of its own has no such pages.
    ...(config.routes ? config.languages : []).flatMap((lang) => [
      linkPreview(page(homePath(config, lang), lang), homeCard(library, lang)),
      ...stagesOf(library, lang).flatMap((stage) =>
        pageCards(page(stagePath(config, stage, lang), lang), stageCard(library, stage, lang)),
      ),
      ...topicsOf(library, lang).flatMap((topic) =>
        pageCards(page(topicPath(config, topic, lang), lang), topicCard(library, topic, lang)),
      ),
    ]),
    ...library.lists.flatMap((list) => {
      const card = listCard(library, list)
      return card ? [linkPreview(page(list.path, list.lang), card)] : []
    }),
    ...library.books.flatMap((book) => {
      const card = bookCard(library, book)
      const own = owner('book', book.id, bookPage(config, book).slice(1, -1), book.language)
      return [linkPreview(own, card), ...inFormats(own, 'book', [card])]
    }),
    ...library.offers
      .filter((offer) => config.languages.includes(offer.language) && isValidOn(offer, config.today))
      .flatMap((offer) =>
        inFormats(owner('offer', offer.id, `offer/${offer.id}`, offer.language), 'offer', [
          offerCard(library, offer),
        ]),
      ),
    ...authorsToShow(library).flatMap(([author, lang]) =>
      inFormats(owner('author', author.id, `author/${author.id}/${lang}`, lang), 'author', [
        authorCard(library, author, lang),
      ]),
    ),
  ]
  // Two names may make one address; that is reported where they stand.
  const paths = new Set<string>()
  return outputs.filter(({ path }) => {
    const isNew = !paths.has(path)
    paths.add(path)
    return isNew
  })
}

/** The authors of published articles, in each language that they write in. */
function authorsToShow({ articles, authors, config }: Library): (readonly [Author, SiteLanguage])[] {
  return authors.flatMap((author) =>
    config.languages
      .filter((lang) =>
        articles.some(({ said, lang: { value } }) => value === lang && said.author?.includes(author.id)),
      )
      .map((lang) => [author, lang] as const),
  )
}

function pageCards(owner: Owner, card: Card): Output<CardsInputs>[] {
  return [linkPreview(owner, card), ...inFormats(owner, 'page', [card])]
}
