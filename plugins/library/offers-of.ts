import type { Article } from '../article/article.ts'
import { stated } from '../article/fact.ts'
import type { Published } from '../article/published.ts'
import type { Book } from '../books/compile.ts'
import type { Config } from '../config.ts'
import { assignVariant } from '../experiments/assign-variant.ts'
import type { JourneyStage } from '../journey/journey-stage.ts'
import type { SiteLanguage } from '../language.ts'
import {
  type Choice,
  chooseOffers,
  isValidOn,
  leadsHere,
  type OfferSubject,
  saidSubject,
} from '../offers/choose.ts'
import { pageOf } from '../offers/destination.ts'
import { offerDirectives } from '../offers/directives.ts'
import { isOfSubject } from '../offers/kinds.ts'
import type { Further } from '../offers/node.ts'
import { onwardOffers } from '../offers/onward.ts'
import { isSame, type Placed, placeOffers } from '../offers/place.ts'
import type { Offer } from '../offers/schema.ts'
import { isForReaders, showVariant } from '../offers/show-variant.ts'
import { tellWhy } from '../offers/why.ts'
import { bookPath, stagePath } from './addresses.ts'
import type { Likeness } from './likeness.ts'
import type { Target } from './links.ts'
import { topicLabel } from './topic-label.ts'

/** The offers of a library's texts. */
export interface OffersOf {
  /**
   * The offers that fit a text where it stands (in its page, a mail, a book), the best first, and why. `around` are the
   * addresses of what it stands in besides its own.
   */
  choose(article: Published, limited?: string, around?: readonly string[]): Choice
  /** Whether an offer leads to the text that it stands in, in whatever language. */
  isOwn(article: Published, offer: Offer): boolean
  /** The offers on the page of a text, each at its place, and why. */
  place(article: Published): readonly Placed[]
  /** The ways on from an article at the last stage; none before it, where the next step leads on. */
  onward(article: Published): readonly Offer[]
  /** The ways on from the page of the last stage in a language; none for the stages before it. */
  onwardFrom(stage: JourneyStage, lang: SiteLanguage): readonly Offer[]
}

/** What the offers of a text are chosen by. */
interface Around {
  readonly config: Config
  readonly offers: readonly Offer[]
  readonly articles: readonly Published[]
  readonly pages: readonly Published[]
  readonly books: readonly Book[]
  readonly likeness: ReadonlyMap<string, Likeness>
  nextOf(article: Published): Published | undefined
  targetOf(article: Published, url: string): Target
  translationsOf(article: Published): ReadonlyMap<string, Article>
}

/** Prepare the choice and the places of offers for the texts of a library. */
export function offersOf(around: Around): OffersOf {
  const { config, offers } = around
  const standing = new Set(around.pages)
  const led = ledTo(around)
  const alike = alikeOffers(around, led)
  const subjects = new Map(offers.map((offer) => [offer.id, subjectOf(offer, led)]))
  const placed = new Map<Published, readonly Placed[]>()

  const hereOf = (article: Published): string[] =>
    [article, ...around.translationsOf(article).values()].map(({ path }) => path)
  const isOwn: OffersOf['isOwn'] = (article, offer) => leadsHere(offer, hereOf(article))
  const choose: OffersOf['choose'] = (article, limited = 'article', outer = []) => {
    // A standing page has no stage, so that only its writer knows what it should offer; a landing page is for one thing.
    if (standing.has(article) && (!article.said.offer || article.said.landing))
      return { fits: [], misfits: [] }
    const next = limited === 'article' ? around.nextOf(article) : undefined
    return chooseOffers(article, offers, {
      today: config.today,
      limited,
      here: [...hereOf(article), ...outer],
      linked: [...linksOf(article, around), ...(next ? [next.path] : [])],
      likeness: (offer) => alike.get(offer.id)?.(article) ?? 0,
      subject: ({ id }) => subjects.get(id),
    })
  }
  const place: OffersOf['place'] = (article) => {
    const known = placed.get(article)
    if (known) return known
    const written = offerDirectives(article.tree, article.body).flatMap((directive) => {
      const offer = offers.find(({ id }) => id === directive.id)
      const isFit =
        offer?.language === article.lang.value && isValidOn(offer, config.today) && !isOwn(article, offer)
      return isFit ? [{ directive, offer }] : []
    })
    const stage = config.journey.stage(article.stage.value)
    const found = placeOffers(article.tree, choose(article), {
      ...{ stage, options: config.offers, written },
      whyOf: (topic) => tellWhy(topicLabel(config, topic, article.lang.value), article.lang.value),
    })
    const settled = found.map((each) => {
      const node = { ...each.node, offer: shown(each.node.offer, article.id) }
      const further = node.place === 'end' ? furtherOffer(article, found) : undefined
      return { ...each, node: further ? { ...node, further } : node }
    })
    placed.set(article, settled)
    return settled
  }
  /** The offer for readers who turn out to be past the stage of a text: the best one of the next stage. */
  const furtherOffer = (article: Published, found: readonly Placed[]): Further | undefined => {
    if (config.reader === 'none') return undefined
    const step = config.journey.order(article.stage.value)
    const stage = config.journey.stages[step + 1]?.id
    if (stage === undefined) return undefined
    const { offer: _, ...said } = article.said
    const { fits } = choose({ ...article, said, stage: { ...article.stage, value: stage } })
    const fit = fits.find(({ offer }) => !found.some(({ node }) => isSame(node.offer, offer)))
    return fit && { offer: shown(fit.offer, article.id), stage, step }
  }
  const isLast = (stage: string): boolean => config.journey.stages.at(-1)?.id === stage
  const onward: OffersOf['onward'] = (article) => {
    if (!isLast(article.stage.value)) return []
    const onPage = place(article).map(({ node }) => node.offer)
    return onwardOffers(choose(article).fits, onPage).map((offer) => shown(offer, article.id))
  }
  const onwardFrom: OffersOf['onwardFrom'] = (stage, lang) => {
    if (!isLast(stage.id)) return []
    const reader = { lang: stated(lang, 'lang'), stage: stated(stage.id, 'stage'), said: {} }
    const { today } = config
    const self = stagePath(config, stage, lang)
    const { fits } = chooseOffers(reader, offers, {
      today,
      limited: 'stage',
      here: [self],
      linked: [],
      likeness: () => 0,
      // A stage is about no subject, so that only what its writer said of an offer counts.
      subject: saidSubject,
    })
    return onwardOffers(fits, []).map((offer) => shown(offer, self))
  }
  return { choose, isOwn, place, onward, onwardFrom }
}

/** The variant of an offer that a text shows; all of them where it is the reader who gets one. */
export function shown(offer: Offer, articleId: string): Offer {
  const [first] = offer.variants
  if (!first || isForReaders(offer)) return offer
  const assigned = assignVariant(offer, articleId)
  if (assigned) return showVariant(offer, assigned.id)
  // A text that takes no part in the experiment shows the first variant, and counts for none.
  const { variant: _, ...unnamed } = showVariant(offer, first.id)
  return unnamed
}

/** Where the links of a text lead, as offers write it. */
function linksOf(article: Published, { targetOf }: Around): string[] {
  return article.links.flatMap(({ url }) => {
    const target = targetOf(article, url)
    if (target.kind === 'article') return target.article === article ? [] : [target.article.path]
    return target.kind === 'path' ? [target.path] : target.kind === 'outside' ? [target.url] : []
  })
}

/** What an offer leads to: its words and topics, and the articles that it is or holds; a standing page is about nothing. */
interface LedTo {
  readonly words: string
  readonly topics: readonly string[]
  readonly texts: readonly Published[]
}

/** What offers can lead to, by its path. */
type Led = ReadonlyMap<string, LedTo>

function ledTo({ config, articles, pages, books }: Around): Led {
  const led = new Map<string, LedTo>()
  const standing = new Set(pages)
  for (const text of [...articles, ...pages]) {
    const { path, title, excerpt, said } = text
    led.set(pageOf(path), {
      words: `${title} ${excerpt.value}`,
      topics: said.topics ?? [],
      texts: standing.has(text) ? [] : [text],
    })
  }
  for (const book of books) {
    const { title, description, chapters } = book
    const words = [title, description, ...chapters.map((chapter) => chapter.title)].join(' ')
    const topics = [...new Set(chapters.flatMap(({ said }) => said.topics ?? []))]
    led.set(pageOf(bookPath(config, book)), { words, topics, texts: chapters })
  }
  return led
}

/** Tell what an offer is about: what its writer says, else what it leads to, where its kind is about a subject. */
function subjectOf(offer: Offer, led: Led): OfferSubject {
  const target = offer.topics === undefined && isOfSubject(offer.kind) && led.get(pageOf(offer.link))
  const isAbout = target !== false && target !== undefined && target.texts.length > 0
  return isAbout ? { topics: target.topics, isSaid: false } : saidSubject(offer)
}

/** Prepare for each offer how alike a text is to its words and to what it leads to, half of each. */
function alikeOffers({ offers, likeness }: Around, led: Led) {
  return new Map(
    offers.map((offer) => {
      const { id, language: lang, headline, topics = [] } = offer
      const target = led.get(pageOf(offer.link))
      const alike = likeness.get(lang)
      const toWords = alike?.alikeWords({
        lang,
        title: headline,
        text: `${offer.text} ${target?.words ?? ''}`,
        topics,
      })
      const alikeTo = (article: Published): number => {
        const inWords = toWords?.(article) ?? 0
        const others = target?.texts.filter((text) => text !== article) ?? []
        if (others.length === 0) return inWords
        return (inWords + Math.max(...others.map((text) => alike?.between(article, text) ?? 0))) / 2
      }
      return [id, alikeTo] as const
    }),
  )
}
