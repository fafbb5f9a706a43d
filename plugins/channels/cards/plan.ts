import type { Article } from '../../article/article.ts'
import type { Author } from '../../authors/schema.ts'
import type { About, Output, Subject } from '../../channel.ts'
import { siteTokens } from '../../draw/site-tokens.ts'
import type { SiteLanguage } from '../../language.ts'
import { bookPath, homePath, stagePath, topicPath } from '../../library/addresses.ts'
import { type Library, languageOfArticle } from '../../library/library.ts'
import { stagesOf, topicsOf } from '../../library/page-paths.ts'
import { isValidOn } from '../../offers/choose.ts'
import { MODES, type Mode } from '../../theme/theme.ts'
import { altOf } from './alt.ts'
import { bundleOf } from './bundle.ts'
import { carouselOf } from './carousel-pdf.ts'
import type { CardContent } from './content.ts'
import { type DesignChoice, designFinder } from './designs/choose.ts'
import { FORMATS, type NamedFormat, plainFormat } from './formats.ts'
import type { CardInputs, CardsInputs } from './inputs.ts'
import { authorCard } from './kinds/author.ts'
import { bookCard } from './kinds/book.ts'
import type { Card } from './kinds/card.ts'
import { carouselCards } from './kinds/carousel.ts'
import { keyPointCards } from './kinds/key-point.ts'
import { numberCards } from './kinds/number.ts'
import { offerCard } from './kinds/offer.ts'
import { quoteCards } from './kinds/quote.ts'
import { stageCard, topicCard } from './kinds/shelf.ts'
import { stepCards } from './kinds/step.ts'
import { homeCard, titleCard } from './kinds/title.ts'
import { CARD_WORDS } from './kinds/words.ts'
import { type CardOptions, type ChosenKind, formatsOf } from './options.ts'

const OPEN_GRAPH = FORMATS[0]

/** Whose cards are being planned, and where they go. */
interface Owner {
  readonly library: Library
  readonly options: CardOptions
  readonly subject: Subject
  /** Folder of its files inside the channel's. */
  readonly folder: string
  readonly lang: SiteLanguage
  readonly design: DesignChoice
}

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
  const page = (path: string, lang: SiteLanguage): Owner => owner('page', path, path.slice(1, -1), lang)
  const shared = new Set(library.shareable)
  const outputs = [
    ...library.articles.flatMap((article) => {
      const design = designOf(article.said.cards?.design)
      const own = owner('article', article.id, article.id, languageOfArticle(article), design)
      return shared.has(article)
        ? articleCards(own, article)
        : [linkPreview(own, titleCard(library, article))]
    }),
    ...library.pages.map((text) =>
      linkPreview(
        owner('article', text.id, text.id, languageOfArticle(text), designOf(text.said.cards?.design)),
        titleCard(library, text),
      ),
    ),
    ...config.languages.flatMap((lang) => [
      linkPreview(page(homePath(lang), lang), homeCard(library, lang)),
      ...stagesOf(library, lang).flatMap((stage) =>
        pageCards(page(stagePath(stage, lang), lang), stageCard(library, stage, lang)),
      ),
      ...topicsOf(library, lang).flatMap((topic) =>
        pageCards(page(topicPath(config, topic, lang), lang), topicCard(library, topic, lang)),
      ),
    ]),
    ...library.books.flatMap((book) => {
      const card = bookCard(library, book)
      const own = owner('book', book.id, bookPath(book).slice(1, -1), book.language)
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

/** All cards of an article that is passed on, its carousel as one document, and everything in one file. */
function articleCards(owner: Owner, article: Article): Output<CardsInputs>[] {
  const { library, options } = owner
  const { most } = options
  const taken = new Set<string>()
  const take = (cards: readonly Card[]): readonly Card[] => {
    for (const { from } of cards) for (const { text } of from) taken.add(text)
    return cards
  }
  const title = titleCard(library, article)
  const numbers = take(numberCards(library, article, most.number, taken))
  const quotes = take(quoteCards(library, article, most.quote, taken))
  const points = take(keyPointCards(library, article, most['key-point'], taken))
  const slides = inFormats(owner, 'carousel', carouselCards(library, article))
  const made = [
    linkPreview(owner, title),
    ...inFormats(owner, 'title', [title]),
    ...inFormats(owner, 'quote', quotes),
    ...inFormats(owner, 'number', numbers),
    ...inFormats(owner, 'key-point', points),
    ...inFormats(owner, 'step', stepCards(library, article, most.step)),
    ...slides,
    ...carouselOf(library, article, slides),
  ]
  return made.length > 1 ? [...made, bundleOf(library, article, made)] : made
}

/** The card that a page names as its picture; it stands on the site itself. */
function linkPreview(owner: Owner, card: Card): Output<CardInputs> {
  const mode = owner.options.mode === 'dark' ? 'dark' : 'light'
  const picture = pictureOf(owner, groupOf(card), OPEN_GRAPH, mode, card, OPEN_GRAPH.name[owner.lang])
  return { ...picture, path: `${owner.folder}/${OPEN_GRAPH.id}${endingOf(picture.type)}`, shelf: 'site' }
}

/** Cards of a kind in all formats and modes that the site wants; the title's link preview is made already. */
function inFormats(owner: Owner, kind: ChosenKind, cards: readonly Card[]): Output<CardInputs>[] {
  const words = CARD_WORDS[owner.lang]
  const formats = formatsOf(kind, owner.options).filter(
    ({ id }) => id !== OPEN_GRAPH.id || !HAS_PREVIEW.includes(kind),
  )
  const { mode } = owner.options
  const modes = mode === 'both' ? MODES : [mode]
  return cards.flatMap((card, index) => {
    const which = nameOfCard(kind, index, cards.length, owner.lang)
    return formats.flatMap((format) =>
      modes.map((each) => {
        const dark = mode === 'both' && each === 'dark' ? `, ${words.dark}` : ''
        const name = `${[which, format.name[owner.lang]].filter(Boolean).join(': ')}${dark}`
        const picture = pictureOf(owner, groupOf(card), format, each, card, name)
        return dark === '' ? picture : { ...picture, path: picture.path.replace(/(?=\.[a-z]+$)/, '-dark') }
      }),
    )
  })
}

/** Kinds whose link preview is made whatever a site chooses. */
const HAS_PREVIEW: readonly ChosenKind[] = ['title', 'book', 'page']

function nameOfCard(kind: ChosenKind, index: number, of: number, lang: SiteLanguage): string {
  const words = CARD_WORDS[lang]
  if (kind === 'carousel') return words.slide(index + 1, of)
  if (kind === 'step') return words.step(index + 1, of)
  const one = Object.entries(words.one).find(([each]) => each === kind)?.[1]
  return one === undefined ? '' : of > 1 ? `${one} ${index + 1}` : one
}

function groupOf({ content: { kind } }: Card): Group {
  return kind === 'cover' || kind === 'slide' || kind === 'closing' ? 'carousel' : kind
}

type Group = keyof (typeof CARD_WORDS)['en']['groups']

function pictureOf(
  { library, options, subject, folder, lang, design }: Owner,
  group: Group,
  format: NamedFormat,
  mode: Mode,
  { name, content, from, why }: Card,
  called: string,
): Output<CardInputs> {
  const { theme } = library.config
  const { width, height, networks } = format
  const type = showsPhoto(design, content) ? 'jpeg' : format.type
  const about: About = {
    name: called,
    alt: altOf(content),
    width,
    height,
    group: CARD_WORDS[lang].groups[group],
    networks,
    from,
    ...(why === undefined ? {} : { why }),
  }
  return {
    path: `${folder}/${name}-${format.id}${endingOf(`image/${type}`)}`,
    shelf: 'kit',
    type: `image/${type}`,
    subject,
    about,
    inputs: {
      kind: 'card',
      design,
      mode,
      theme: siteTokens(theme, mode),
      format: { ...plainFormat(format), type },
      content: options.accent === 'brand' ? { ...content, colour: theme.colours.light.brand } : content,
    },
  }
}

/** Tell whether a card may be a photo, which is a JPEG wherever it goes: PNG has too many bytes for it, or too few colours. */
function showsPhoto(design: DesignChoice, { image }: CardContent): boolean {
  return image !== undefined && (design === 'photo' || typeof design !== 'string')
}

function endingOf(type: string): string {
  return type === 'image/jpeg' ? '.jpg' : '.png'
}
