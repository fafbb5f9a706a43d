import { blockOf } from '../../article/blocks.ts'
import type { Published } from '../../article/published.ts'
import type { Output } from '../../channel.ts'
import { captionsOf } from './captions.ts'
import { carouselOf } from './carousel-pdf.ts'
import { cardsBlock } from './front-matter.ts'
import type { CardInputs, CardsInputs } from './inputs.ts'
import type { Card } from './kinds/card.ts'
import { carouselCards } from './kinds/carousel.ts'
import { keyPointCards } from './kinds/key-point.ts'
import { numberCards } from './kinds/number.ts'
import { quoteCards } from './kinds/quote.ts'
import { stepCards } from './kinds/step.ts'
import { titleCard } from './kinds/title.ts'
import { type ChosenKind, formatsOf } from './options.ts'
import { inFormats, linkPreview, type Owner } from './pictures.ts'

/** Plan all cards of an article that is passed on, and its carousel as one document. No two say the same in the same size. */
export function articleCards(owner: Owner, article: Published): Output<CardsInputs>[] {
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
  const carousel = carouselCards(library, article)
  const slides = inFormats(owner, 'carousel', carousel)
  const video = blockOf(article, 'cards', cardsBlock)?.video !== undefined
  const inSlides = new Set(
    slides.length > 0 ? carousel.flatMap(({ from }) => from.map(({ text }) => text)) : [],
  )
  const made = (kind: ChosenKind, cards: readonly Card[]): Output<CardInputs>[] => {
    // A carousel is the way, or the points, of an article; beside it, loose steps would only be more of the same.
    const isShown =
      slides.length > 0 &&
      (kind === 'step' || cards.every(({ from: [first] }) => first && inSlides.has(first.text)))
    return inFormats(owner, kind, cards, formatsOf(kind, options, { inCarousel: isShown, video }))
  }
  const captions = captionsOf(library, article)
  return [
    linkPreview(owner, title),
    ...made('title', [title]).map((output) => withCaption(output, captions)),
    ...made('quote', quotes),
    ...made('number', numbers),
    ...made('key-point', points),
    ...made('step', stepCards(library, article, most.step)),
    ...slides,
    ...carouselOf(library, article, slides),
  ]
}

/** Add to a picture what is to be written beside it. */
function withCaption(
  output: Output<CardInputs>,
  captions: ReturnType<typeof captionsOf>,
): Output<CardInputs> {
  const copy = captions[output.inputs.format.id]
  return copy ? { ...output, about: { ...output.about, copy } } : output
}
