import type { Nodes, Text } from 'mdast'
import { isOfferMeant } from '../../article/directives.ts'
import { placeOf } from '../../article/place-of.ts'
import type { Published } from '../../article/published.ts'
import { walk } from '../../article/walk.ts'
import type { Library } from '../../library/library.ts'
import { offerDirectives } from '../../offers/directives.ts'
import { START } from '../../source/diagnostic.ts'
import { nearestKey } from '../../source/nearest-key.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * `offer` in the front matter, and `::offer{id=…}` in a text, name a file in `content/offers/` without its ending. Mend
 * the name, or delete it and let the offer be chosen by stage, topic and language. An `::offer` stands on a line of its
 * own between two paragraphs: in a list, a quotation, a box or a note it is left out, and so is the same one a second time.
 * One that leads to the text itself, in whatever language, is left out too. Readers get offers in the language of the text.
 *
 * ```md wrong
 * ---
 * title: How to store bikes
 * offer: winter-chek
 * ^
 * ---
 *
 * Text.
 *
 * ::offer{id=winter-chek}
 *            ^
 * ```
 *
 * ```md right
 * ---
 * title: How to store bikes
 * offer: winter-check
 * ---
 *
 * Text.
 * ```
 *
 * ```yml beside offers/winter-check.yml
 * kind: service
 * stage: awareness
 * language: en
 * headline: A check before the winter
 * text: We oil the chain and say what wears.
 * label: Book the check
 * target: https://example.com/check
 * ```
 */
export const offer: Rule = {
  summary: 'Texts that name an offer that is not there, or put one where none can stand',
  severity: 'error',
  keepsErrors: true,

  find: (library) =>
    [...library.articles, ...library.pages].flatMap((article) => [
      ...inFrontMatter(library, article),
      ...inText(library, article),
      ...slipsIn(article),
    ]),
}

function inFrontMatter(library: Library, article: Published): Finding[] {
  const { offer: said } = article.said
  if (!said) return []
  return said.flatMap((id, index): Finding[] => {
    const at = placeOf(article, article.place(['offer', index]))
    if (library.keptBack.offers.has(id)) return [waiting(at, id)]
    if (!isKnown(library, id)) return [{ ...at, message: unknown(library, id) }]
    const foreign = whyForeign(library, article, id)
    if (foreign !== undefined) return [{ ...at, message: foreign }]
    return isOwn(library, article, id) ? [{ ...at, severity: 'warning', message: leadsHere(id) }] : []
  })
}

function inText(library: Library, article: Published): Finding[] {
  const seen = new Set<string>()
  return offerDirectives(article.tree, article.body).flatMap(({ id, inside, place }): Finding[] => {
    const at = placeOf(article, place)
    if (id === undefined) return [{ ...at, message: 'found ::offer without an id; write ::offer{id=…}' }]
    if (library.keptBack.offers.has(id)) return [waiting(at, id)]
    if (!isKnown(library, id)) return [{ ...at, message: unknown(library, id) }]
    const foreign = whyForeign(library, article, id)
    if (foreign !== undefined) return [{ ...at, message: foreign }]
    const warn = (message: string): Finding[] => [{ ...at, severity: 'warning', message }]
    if (inside !== undefined)
      return warn(
        `found the offer "${id}" ${INSIDE[inside] ?? 'inside another block'}; put it between two paragraphs`,
      )
    if (isOwn(library, article, id)) return warn(leadsHere(id))
    if (seen.has(id)) return warn(`found the offer "${id}" a second time in this text; delete one of them`)
    seen.add(id)
    return []
  })
}

function waiting(at: ReturnType<typeof placeOf>, id: string): Finding {
  const message = `found the offer "${id}", which is not published; it is left out until it is`
  return { ...at, severity: 'warning', message }
}

/** What was meant as an `::offer` but is shown as it stands, or not at all. */
const MEANT = /(?<!:)::?[ \t]*offer[ \t]*\{/gi

/** A directive that nobody knows stands in the tree as the text that it is. */
const DIRECTIVE = /^::([a-z][\w-]*)(?:[[{].*)?$/i

function slipsIn(article: Published): Finding[] {
  const found: Finding[] = []
  if (!/::?[ \t]*[a-z]{4,8}[ \t]*\{/i.test(article.body)) return found
  walk<Nodes>(article.tree, (node) => {
    if (node.type !== 'text' && node.type !== 'leafDirective') return
    const [, name = ''] = node.type === 'text' ? (DIRECTIVE.exec(node.value) ?? []) : ['', node.name]
    if (isOfferMeant(name)) {
      const message = `found "::${name}", which is not known; did you mean "::offer"?`
      found.push({ ...placeOf(article, node), severity: 'warning', message })
    } else if (node.type === 'text') {
      for (const { 0: written, index } of node.value.matchAll(MEANT)) {
        const message = `found "${written}", which is shown as it stands; write ::offer{id=…} on a line of its own`
        found.push({ ...placeInText(article, node, index), severity: 'warning', message })
      }
    }
  })
  return found
}

function placeInText(article: Published, { value, position }: Text, index: number) {
  const { line, column } = position?.start ?? START
  const before = value.slice(0, index).split('\n')
  const last = before.at(-1)?.length ?? 0
  return placeOf(article, {
    line: line + before.length - 1,
    column: before.length === 1 ? column + last : last + 1,
  })
}

/** Where an offer can't stand, by the type of the node. */
const INSIDE: Readonly<Record<string, string>> = {
  list: 'in a list',
  listItem: 'in a list',
  blockquote: 'in a quotation',
  containerDirective: 'in a box',
  footnoteDefinition: 'in a note',
}

/** An offer that is known but leads nowhere has its own finding. */
function isKnown({ offerDefinitions }: Library, id: string): boolean {
  return offerDefinitions.some((definition) => definition.id === id)
}

/** An offer that leads to the very text that names it is not shown there. */
function isOwn({ offers, offersOf }: Library, article: Published, id: string): boolean {
  const offer = offers.find((each) => each.id === id)
  return offer !== undefined && offersOf.isOwn(article, offer)
}

/** Readers get offers in their own language. */
function whyForeign({ offerDefinitions }: Library, { lang }: Published, id: string): string | undefined {
  const language = offerDefinitions.find((definition) => definition.id === id)?.language
  if (language === undefined || language === lang.value) return undefined
  return `found the offer "${id}", whose words are in ${language}; name one in ${lang.value}`
}

function leadsHere(id: string): string {
  return `found the offer "${id}", which leads to this text itself; it is left out here, name another`
}

function unknown({ offerDefinitions, config }: Library, id: string): string {
  const near = nearestKey(
    id,
    offerDefinitions.map((definition) => definition.id),
  )
  const advice =
    near === undefined ? `there is no ${config.content}/offers/${id}.yml` : `did you mean "${near}"?`
  return `found the offer "${id}", which is not known; ${advice}`
}
