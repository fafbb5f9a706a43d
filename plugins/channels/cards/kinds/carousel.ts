import { isSummary } from '../../../article/lift/kinds/own-points.ts'
import type { Published } from '../../../article/published.ts'
import type { Quoted } from '../../../channel.ts'
import type { Library } from '../../../library/library.ts'
import type { CardContent } from '../content.ts'
import { CAROUSEL } from '../formats.ts'
import { articleFrame, type Card, cardTitle, quoted, set, wholeSentences } from './card.ts'
import { headingOf, pointsOf } from './key-point.ts'
import { offerContent } from './offer.ts'
import { areHeadings, goalOf, stepsToShow } from './step.ts'
import { CARD_WORDS } from './words.ts'

/** Longest heading that stands above the words of a slide, in characters: one line. */
const LONGEST_KICKER = 40
/** Fewest slides between the cover and the end that are worth swiping for. */
const FEWEST_INSIDE = 2
/** What may stand below the title of the cover, in characters. */
const LONGEST_TEXT = 160

/** One slide between the cover and the end. */
interface Slide {
  readonly kicker: string
  readonly title: string
  readonly text: string
  readonly from: readonly Quoted[]
}

/**
 * The carousel of an article: a cover, one step or key point a slide, and the article's offer at the end. Steps that are
 * the article's own headings go before its key points; those of a list are only part of it. None where there is too
 * little to say.
 */
export function carouselCards(library: Library, article: Published): Card[] {
  const words = CARD_WORDS[article.lang.value]
  const steps: readonly Slide[] = stepsToShow(article)
  const points = pointSlides(article)
  const slides = (areHeadings(article) ? [steps, points] : [points, steps]).find(
    ({ length }) => length >= FEWEST_INSIDE && length + 2 <= CAROUSEL.most,
  )
  if (!slides) return []
  const source =
    slides === steps ? goalOf(article) : quoted(article, { text: article.title, ...article.titlePlace })
  const why = slides === steps ? words.why.steps : words.why.points
  const frame = articleFrame(library, article)
  const of = slides.length + 2
  const card = (at: number, content: CardContent, from: readonly Quoted[]): Card => ({
    name: `carousel-${String(at).padStart(2, '0')}`,
    content: { ...content, step: { at, of } },
    from,
    why,
  })
  const title = cardTitle(article)
  const text = coverText(article)
  return [
    card(1, { ...frame, kind: 'cover', title: set(article, title.text), text: set(article, text.text) }, [
      title,
      ...(text.text === '' ? [] : [text]),
    ]),
    ...slides.map(({ from, ...said }, index) =>
      card(index + 2, { ...frame, kind: 'slide', ...said, source: set(article, source.text) }, [
        ...from,
        ...(slides === steps ? [source] : []),
      ]),
    ),
    card(of, closing(library, article), []),
  ]
}

/** A key point a slide, below the heading that it stands under; the heading of a summary says nothing of its points. */
function pointSlides(article: Published): Slide[] {
  const points = pointsOf(article)
  return points.map((point) => {
    const above = headingOf(article, point)
    const heading = above && above.text.length <= LONGEST_KICKER && !isSummary(above.text) ? above : undefined
    return {
      kicker: heading ? set(article, heading.text) : '',
      title: set(article, point.text),
      text: '',
      from: [...(heading ? [quoted(article, heading)] : []), quoted(article, point)],
    }
  })
}

/** The first sentences of the excerpt that fit below the title; where they stand is the front matter or the text. */
function coverText(article: Published): Quoted {
  const { value, from, signals } = article.excerpt
  const line = from === 'front matter' ? article.place(['description']).line : (signals[0]?.line ?? 1)
  const text = value.endsWith('…') ? '' : wholeSentences(value, article.lang.value, LONGEST_TEXT)
  return quoted(article, { text, line })
}

/** The end: the article's offer, or where it has none, the way to the article. */
function closing(library: Library, article: Published): CardContent {
  const words = CARD_WORDS[article.lang.value]
  const frame = articleFrame(library, article)
  const offer = library.offersOf.choose(article).fits[0]?.offer
  const said = offer
    ? offerContent(offer)
    : { title: set(article, cardTitle(article).text), text: '', action: words.read }
  return { ...frame, kind: 'closing', kicker: words.next, ...said }
}
