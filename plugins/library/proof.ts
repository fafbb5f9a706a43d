import type { Published } from '../article/published.ts'
import type { BookDefinition } from '../books/schema.ts'
import type { SiteLanguage } from '../language.ts'
import { pageOf } from '../offers/destination.ts'
import type { Placed } from '../offers/place.ts'
import type { Proof } from '../offers/proof.ts'
import { isAddress, type ProofDefinition } from '../proof/schema.ts'
import { compareText, type Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import { nearestKey } from '../source/nearest-key.ts'
import type { Positions } from '../source/positions.ts'
import { topicKey } from './addresses.ts'
import type { SitePlace } from './read-address.ts'

/** What is known of the site that proof is shown on. */
interface Site {
  /** The ids of files that are kept back, and of those with a fault. */
  readonly keptBack: ReadonlySet<string>
  /** Whether an address leads to something that is not out. */
  isHeld(url: string): boolean
  placeOf(url: string): SitePlace | undefined
  /** An address in the library's own words. */
  linkOf(url: string): string
}

/** Who names proof: an offer or a book. */
interface Naming {
  readonly file: string
  readonly place: Positions
  readonly language: SiteLanguage
}

/** What people said, by who asks for it. */
export interface Proofs {
  /** The proof that an offer or book names, in its order; `path` leads to a name by its number. What can't be shown is reported. */
  named(
    work: Naming,
    names: readonly string[],
    path: (index: number) => readonly PropertyKey[],
  ): Found<Proof[]>
  /** What is said on the page of a book. */
  ofBook(book: Naming & Pick<BookDefinition, 'proof'>): readonly Proof[]
  /**
   * The proof that fits an article: in its language, for its stage, with a topic that it shares; the one with the most such
   * topics, then the newest. Never one that an offer `placed` on its page shows already, none where the offer at its end has words of its own, or that was said there. Nothing where none fits.
   */
  fitting(
    article: Pick<Published, 'lang' | 'stage' | 'said' | 'path'>,
    placed: readonly Pick<Placed, 'node'>[],
  ): Proof | undefined
}

/** Settle where each proof can be read, and what books name. What can't be shown is left out and reported. Pure. */
export function proofsOf(
  definitions: readonly ProofDefinition[],
  books: readonly BookDefinition[],
  site: Site,
): Found<Proofs> {
  const diagnostics: Diagnostic[] = []
  const shown = new Map<string, Proof>()
  for (const { id, file, place, quote, name, role, organisation, where, date } of definitions) {
    const said = { id, quote, name, role, organisation, date }
    if (!isAddress(where)) shown.set(id, { ...said, where })
    else if (site.isHeld(where)) {
      const message = `found "${where}", which is not published; it is left out until it is`
      diagnostics.push({ file, ...place(['where']), severity: 'warning', rule: 'proof', message })
      shown.set(id, said)
    } else shown.set(id, { ...said, source: site.linkOf(where), where: placeName(where, site) })
  }
  const named: Proofs['named'] = ({ file, place, language }, names, path) => {
    const faults: Diagnostic[] = []
    const value = names.flatMap((name, index): Proof[] => {
      const report = (severity: Diagnostic['severity'], what: string): Proof[] => {
        const message = `found the proof "${name}", ${what}`
        faults.push({ file, ...place(path(index)), severity, rule: 'proof', message })
        return []
      }
      const definition = definitions.find(({ id }) => id === name)
      const proof = shown.get(name)
      if (!definition || !proof) {
        if (site.keptBack.has(name))
          return report('warning', 'which is not published; it is left out until it is')
        const near = nearestKey(name, [...shown.keys()])
        return report('error', `which is not there; ${near ? `did you mean "${near}"?` : 'mend the name'}`)
      }
      if (definition.language !== language)
        return report(
          'warning',
          `whose words are in ${definition.language}; it is left out, so name one in ${language}`,
        )
      return [proof]
    })
    return { value, diagnostics: faults }
  }
  const fitting: Proofs['fitting'] = ({ lang, stage, said, path }, placed) => {
    // One is enough to lead over to an offer.
    if (placed.some(({ node }) => node.place === 'end' && node.offer.proof)) return undefined
    const already = new Set(placed.map(({ node }) => node.offer.proof?.id))
    const topics = new Set((said.topics ?? []).map(topicKey))
    const fits = definitions
      .filter(
        (each) => each.language === lang.value && each.stage.includes(stage.value) && !already.has(each.id),
      )
      .flatMap(({ id, date, topics: own = [] }) => {
        const proof = shown.get(id)
        const shared = own.filter((topic) => topics.has(topicKey(topic))).length
        const isOwn = proof?.source !== undefined && pageOf(proof.source) === pageOf(path)
        return proof && shared > 0 && !isOwn ? [{ proof, shared, date }] : []
      })
      .sort(
        (a, b) =>
          b.shared - a.shared ||
          compareText(b.date, a.date) ||
          compareText(a.proof.id ?? '', b.proof.id ?? ''),
      )
    return fits[0]?.proof
  }
  const ofBook = (book: Naming & Pick<BookDefinition, 'proof'>): Found<Proof[]> =>
    saidOfBook(book, named, site)
  for (const book of books) diagnostics.push(...ofBook(book).diagnostics)
  return { value: { named, fitting, ofBook: (book) => ofBook(book).value }, diagnostics }
}

/** Name a place that has an address: by the title of the text there, else by its host, else by its path. */
function placeName(where: string, { placeOf }: Site): string {
  const title = placeOf(where)?.text?.title
  if (title !== undefined) return title
  return where.startsWith('/') ? where : new URL(where).host.replace(/^www\./, '')
}

/** Find what a book names, or the words that stand in its own file. */
function saidOfBook(
  { proof, ...book }: Naming & Pick<BookDefinition, 'proof'>,
  named: Proofs['named'],
  { linkOf }: Site,
): Found<Proof[]> {
  if (!proof) return { value: [], diagnostics: [] }
  if (Array.isArray(proof)) return named(book, proof, (index) => ['proof', index])
  const source = proof.source === undefined ? {} : { source: linkOf(proof.source) }
  return { value: [{ ...proof, ...source }], diagnostics: [] }
}
