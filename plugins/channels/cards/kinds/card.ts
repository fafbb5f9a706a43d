import type { Article } from '../../../article/article.ts'
import { blockOf } from '../../../article/blocks.ts'
import type { Image } from '../../../article/images.ts'
import { isIn } from '../../../article/is-in.ts'
import type { Quoted } from '../../../channel.ts'
import type { Config } from '../../../config.ts'
import { typeset } from '../../../html/typography.ts'
import { directionOf } from '../../../language.ts'
import type { Library } from '../../../library/library.ts'
import { topicLabel } from '../../../library/topic-label.ts'
import type { CardContent, CardImage } from '../content.ts'
import { cardsBlock } from '../front-matter.ts'
import { CARD_WORDS } from './words.ts'

export { wholeSentences } from '../../../article/sentences.ts'

/** One card to be made, whatever its formats and its design. */
export interface Card {
  /** What its files are called: `title`, `quote-1`, `carousel-03`. */
  readonly name: string
  readonly content: CardContent
  /** Where its sentences stand in an article; what is said of authors, books and offers has no line here. */
  readonly from: readonly Quoted[]
  /** Why it was made of these sentences, for people. */
  readonly why?: string
}

/** What every card of a site says alike. */
export type CardFrame = Omit<CardContent, 'kind' | 'title'>

/** Make the frame of cards in a language and a colour, by default the brand's; all texts empty that a kind must fill. */
export function frameOf(config: Config, lang: string, colour = config.theme.colours.light.brand): CardFrame {
  return {
    lang,
    dir: directionOf(lang),
    kicker: '',
    text: '',
    source: '',
    action: '',
    address: new URL(config.site).host + config.base,
    site: config.title,
    colour,
  }
}

/** Make the frame of an article's cards: its topic above, or that it is a case study, the colour of its stage (or the brand's, where it has none), its picture. */
export function articleFrame(library: Library, article: Article): CardFrame {
  const { config } = library
  const lang = article.lang.value
  const { image, said } = article
  const topic = said.topics?.[0]
  const isCase = said.caseStudy && isIn(config.languages, article)
  return {
    ...frameOf(config, lang, isIn(config.languages, article) ? library.stageOf(article).colour : undefined),
    kicker: isCase
      ? CARD_WORDS[article.lang.value].case
      : topic === undefined
        ? ''
        : topicLabel(config, topic, lang),
    ...photoOf(image, said.imageFocus),
  }
}

/** Take a picture for designs that stand on a photo; a drawing is none. */
export function photoOf(image: Image | undefined, focus?: CardImage['focus']): Pick<CardContent, 'image'> {
  if (!image || image.type === 'image/svg+xml') return {}
  const { asset, width, height } = image
  return { image: { asset, width, height, ...(focus && { focus }) } }
}

/** The title that an article has on its cards, and where the writer said it. */
export function cardTitle(article: Article): Quoted {
  // One that is empty says nothing.
  const own = blockOf(article, 'cards', cardsBlock)?.title || undefined
  const place = own === undefined ? article.titlePlace : article.place(['cards', 'title'])
  return quoted(article, { text: own ?? article.title, ...place })
}

/** Name the file and the line of a sentence of an article. */
export function quoted(
  { file }: Article,
  { text, line }: { readonly text: string; readonly line: number },
): Quoted {
  return { text, file, line }
}

/** Set a text of an article in type. */
export function set(article: Article, text: string): string {
  return typeset(text, article.lang.value)
}
