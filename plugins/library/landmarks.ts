import type { Article } from '../article/article.ts'
import type { Book } from '../books/compile.ts'
import type { Config } from '../config.ts'
import type { SiteLanguage } from '../language.ts'
import { type Landmarks, leadOffer } from '../offers/lead.ts'
import type { Offer, OfferDefinition } from '../offers/schema.ts'
import type { OfferTarget } from '../offers/target.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import { bookPath } from './addresses.ts'
import { formLandings } from './landings.ts'
import type { Proofs } from './proof.ts'

/** What offers can lead to by name. */
interface Destinations {
  readonly articles: readonly Article[]
  readonly pages: readonly Article[]
  readonly books: readonly Book[]
  /** Texts that are kept back: a draft, or of a future day. */
  readonly unpublished: Iterable<Article>
  /** The ids of books that are kept back. */
  readonly config: Pick<Config, 'rootLanguage' | 'routes'>
  readonly heldBooks: ReadonlySet<string>
  /** Whether an address leads to something that is not out. */
  isHeld(url: string): boolean
  /** The ids of the site's forms. */
  readonly forms: readonly string[]
  /** Writes an address in the library's own words. */
  linkOf(url: string): string
  readonly proofs: Proofs
  /** The language of what stands at a link, where it is a known place of the site. */
  languageOf(link: string): SiteLanguage | undefined
}

/** Find where each offer leads. One that leads nowhere is left out and reported; a text that is not out yet is no fault. */
export function leadOffers(definitions: readonly OfferDefinition[], site: Destinations): Found<Offer[]> {
  const landmarks = landmarksOf(site)
  const waiting = new Set([...site.unpublished].map(({ id }) => id))
  const isWaiting = ({ target, language }: OfferDefinition): boolean => {
    if (target.kind === 'address') return site.isHeld(target.url)
    if (target.kind === 'book') return site.heldBooks.has(target.name)
    return [target.name, `${language}/${target.name}`].some((id) => waiting.has(id))
  }
  const diagnostics: Diagnostic[] = []
  const report = (
    { file, place }: OfferDefinition,
    path: readonly string[],
    message: string,
    isFault = false,
  ) =>
    diagnostics.push({
      file,
      ...place(path),
      severity: isFault ? 'error' : 'warning',
      rule: 'offer-target',
      message,
    })
  const value = definitions.flatMap((definition): Offer[] => {
    const { target, proof } = definition
    const path = target.kind === 'address' ? ['target'] : ['target', target.kind]
    const named = target.kind === 'address' ? `"${target.url}"` : `${target.kind}: ${target.name}`
    const led = leadOffer(definition, landmarks, site)
    if ('fault' in led || target.kind === 'address') {
      if (isWaiting(definition)) {
        report(definition, path, `found ${named}, which is not published; the offer is left out until it is`)
        return []
      }
    }
    if ('fault' in led) {
      report(definition, path, whyNoLanding(target, site) ?? led.fault, true)
      return []
    }
    const foreign = whyForeign(definition, site.languageOf(led.offer.link))
    if (foreign) report(definition, foreign.path, foreign.message, foreign.leadsAstray)
    if (foreign?.leadsAstray) return []
    if (typeof proof === 'string') {
      const named = site.proofs.named(definition, [proof], () => ['proof'])
      diagnostics.push(...named.diagnostics)
      return [{ ...led.offer, proof: named.value[0] }]
    }
    if (proof?.source === undefined || !site.isHeld(proof.source)) return [led.offer]
    const { source, ...words } = proof
    report(
      definition,
      ['proof', 'source'],
      `found "${source}", which is not published; it is left out until it is`,
    )
    return [{ ...led.offer, proof: words }]
  })
  return { value, diagnostics }
}

/**
 * Say what is wrong with the language of a target on the site: another than that of the words, so that it leads the reader
 * astray, or than the writer says.
 */
function whyForeign(
  { language, targetLanguage, target }: OfferDefinition,
  found: SiteLanguage | undefined,
): { path: readonly string[]; message: string; leadsAstray: boolean } | undefined {
  if (found === undefined) return undefined
  if (found !== language)
    return {
      path: target.kind === 'address' ? ['target'] : ['target', target.kind],
      message: `found words in ${language} that lead to a page in ${found}; lead to one in ${language}`,
      leadsAstray: true,
    }
  if (targetLanguage === undefined || targetLanguage === found) return undefined
  return {
    path: ['targetLanguage'],
    message: `found targetLanguage: ${targetLanguage}, but what it leads to is in ${found}; delete it`,
    leadsAstray: false,
  }
}

/** Say what is missing where there is a form but no page that shows it. */
function whyNoLanding(
  target: OfferTarget,
  { forms, config }: Pick<Destinations, 'forms' | 'config'>,
): string | undefined {
  if (target.kind !== 'form' || !forms.includes(target.name)) return undefined
  return config.routes
    ? `found the form "${target.name}", but no landing page is for it; add a page with landing: { form: ${target.name} }`
    : `found the form "${target.name}", whose page is your own; write its address, such as target: /${target.name}/`
}

function landmarksOf({ articles, pages, books, config }: Destinations): Landmarks {
  return {
    article: new Map(articles.map((article) => [article.id, article.path])),
    page: new Map(pages.map((page) => [page.id, page.path])),
    book: new Map(books.map((book) => [book.id, bookPath(config, book)])),
    form: formLandings(config, { pages, books }),
  }
}
