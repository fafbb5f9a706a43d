import { typeset } from '../html/typography.ts'
import type { SiteLanguage } from '../language.ts'
import { absolute, bookPath } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { isValidOn } from '../offers/choose.ts'
import { pageOf } from '../offers/destination.ts'
import type { Offer } from '../offers/schema.ts'
import { compareText } from '../source/diagnostic.ts'

/** Whether a campaign runs, has yet to begin, or is over. */
type CampaignState = 'now' | 'coming' | 'ended'

/** An offer as marketers see it: a campaign, by whose id clicks are counted. */
export interface CampaignEntry {
  readonly id: string
  readonly lang: SiteLanguage
  readonly headline: string
  readonly text: string
  /** Where it leads, as a whole address, and what the page there is called where it is one of the site. */
  readonly url: string
  readonly leadsTo: string
  /** The first and the last day, as `YYYY-MM-DD`; nothing where there is none. */
  readonly from: string | undefined
  readonly until: string | undefined
  /** Its state on the day of the build. */
  readonly state: CampaignState
  /** The ids of the articles on whose pages it stands. */
  readonly articles: readonly string[]
}

/** Describe the offers in the languages of the site as campaigns: those that end first come first, then by headline. Everybody may see a public kit, which has none that is yet to come. */
export function campaignEntries(library: Library): CampaignEntry[] {
  const { config, offers } = library
  const standing = standingIn(library)
  const titles = titlesByPath(library)
  return offers
    .filter(({ language }) => config.languages.includes(language))
    .map((offer): CampaignEntry => {
      const { id, language: lang, headline, text, link, from, until } = offer
      const url = link.startsWith('/') ? absolute(config, link) : link
      return {
        ...{ id, lang, url, from, until },
        headline: typeset(headline, lang),
        text: typeset(text, lang),
        leadsTo: titles.get(pageOf(link)) ?? url.replace(/^(?:https?:\/\/|mailto:|tel:)/, ''),
        state: stateOf(offer, config.today),
        articles: standing.get(id) ?? [],
      }
    })
    .filter(({ state }) => config.kit !== 'public' || state !== 'coming')
    .sort((a, b) => compareText(a.until ?? '9', b.until ?? '9') || compareText(a.headline, b.headline))
}

function stateOf(offer: Pick<Offer, 'from' | 'until'>, today: string): CampaignState {
  if (isValidOn(offer, today)) return 'now'
  return offer.from !== undefined && today < offer.from ? 'coming' : 'ended'
}

/** Tell by the ids of offers on which pages of articles they stand. */
function standingIn({ articles, offersOf }: Library): ReadonlyMap<string, readonly string[]> {
  const standing = new Map<string, string[]>()
  for (const article of articles) {
    const shown = [...offersOf.place(article).map(({ node }) => node.offer), ...offersOf.onward(article)]
    for (const id of new Set(shown.map((offer) => offer.id)))
      standing.set(id, [...(standing.get(id) ?? []), article.id])
  }
  return standing
}

function titlesByPath({ config, articles, pages, books }: Library): ReadonlyMap<string, string> {
  return new Map([
    ...[...articles, ...pages].map(
      ({ path, title, lang }) => [pageOf(path), typeset(title, lang.value)] as const,
    ),
    ...books.map((book) => [pageOf(bookPath(config, book)), typeset(book.title, book.language)] as const),
  ])
}
