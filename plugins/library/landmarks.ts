import type { Article } from '../article/article.ts'
import type { Book } from '../books/compile.ts'
import type { SiteLanguage } from '../language.ts'
import { type Landmarks, leadOffer } from '../offers/lead.ts'
import type { Offer, OfferDefinition } from '../offers/schema.ts'
import type { OfferTarget } from '../offers/target.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import { articlePath, bookPath } from './addresses.ts'
import { formLandings } from './landings.ts'

/** What offers can lead to by name. */
interface Destinations {
  readonly articles: readonly Article[]
  readonly pages: readonly Article[]
  readonly books: readonly Book[]
  /** Texts that are kept back: a draft, or of a future day. */
  readonly unpublished: Iterable<Article>
  /** The ids of the site's forms. */
  readonly forms: readonly string[]
  /** Writes an address in the library's own words. */
  linkOf(url: string): string
  /** The language of what stands at a link, where it is a known place of the site. */
  languageOf(link: string): SiteLanguage | undefined
}

/** Find where each offer leads. One that leads nowhere is left out and reported; a text that is not out yet is no fault. */
export function leadOffers(definitions: readonly OfferDefinition[], site: Destinations): Found<Offer[]> {
  const landmarks = landmarksOf(site)
  const waiting = new Set([...site.unpublished].map(({ id }) => id))
  const diagnostics: Diagnostic[] = []
  const value = definitions.flatMap((definition): Offer[] => {
    const { file, target, language, place } = definition
    const led = leadOffer(definition, landmarks, site)
    if ('offer' in led) {
      const foreign = whyForeign(definition, site.languageOf(led.offer.link))
      if (foreign)
        diagnostics.push({
          file,
          ...place(foreign.path),
          severity: 'warning',
          rule: 'offer-target',
          message: foreign.message,
        })
      return [led.offer]
    }
    const isWaiting =
      'name' in target && [target.name, `${language}/${target.name}`].some((id) => waiting.has(id))
    diagnostics.push({
      file,
      ...place(target.kind === 'address' ? ['target'] : ['target', target.kind]),
      severity: isWaiting ? 'warning' : 'error',
      rule: 'offer-target',
      message: isWaiting
        ? `found ${target.kind}: ${target.name}, which is not published; the offer is left out until it is`
        : (whyNoLanding(target, site.forms) ?? led.fault),
    })
    return []
  })
  return { value, diagnostics }
}

/** Say what is wrong with the language of a target: another than that of the words, or than the writer says. */
function whyForeign(
  { language, targetLanguage, target }: OfferDefinition,
  found: SiteLanguage | undefined,
): { path: readonly string[]; message: string } | undefined {
  if (found === undefined || found === (targetLanguage ?? language)) return undefined
  if (targetLanguage !== undefined)
    return {
      path: ['targetLanguage'],
      message: `found targetLanguage: ${targetLanguage}, but what it leads to is in ${found}; write ${found}`,
    }
  return {
    path: target.kind === 'address' ? ['target'] : ['target', target.kind],
    message: `found words in ${language} that lead to a page in ${found}; lead to one in ${language}, or write targetLanguage: ${found}`,
  }
}

/** Say what is missing where there is a form but no page that shows it. */
function whyNoLanding(target: OfferTarget, forms: readonly string[]): string | undefined {
  if (target.kind !== 'form' || !forms.includes(target.name)) return undefined
  return `found the form "${target.name}", but no landing page is for it; add a page with landing: { form: ${target.name} }`
}

function landmarksOf({ articles, pages, books }: Destinations): Landmarks {
  return {
    article: new Map(articles.map((article) => [article.id, articlePath(article)])),
    page: new Map(pages.map((page) => [page.id, articlePath(page)])),
    book: new Map(books.map((book) => [book.id, bookPath(book)])),
    form: formLandings({ pages, books }),
  }
}
