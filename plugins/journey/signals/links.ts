import type { Link } from '../evidence.ts'
import type { Push } from '../lexicon/meaning.ts'
import { type StageSignal, saturate } from './signal.ts'

/** Where links go: a kind of address, and what it says when a text links there. */
interface LinkKind {
  readonly id: string
  readonly says: string
  readonly push: Push
  readonly address: RegExp
  /** From how many links on it says something. */
  readonly least?: number
}

/** Addresses that pay whoever sends a reader there. */
const AFFILIATE =
  /^\/go\/|[?&](?:aff|affiliate|partner|ref_?id|tag)=|[?&]utm_medium=(?:affiliate|partner)|partner-ads|\/(?:aff|affiliate|partner)\//i

/** A text with paid links to more products than this is about none of them. */
const FEW = 3

const KINDS: readonly LinkKind[] = [
  {
    id: 'link to order',
    says: 'a link to prices, sign-up or booking',
    push: { decision: 0.8 },
    address:
      /\/(?:pricing|prices?|plans|sign-?up|register|demo|trial|checkout|book(?:ing)?|order|buy|contact(?:-us)?|get-started|priser|pris|bestil|tilmeld(?:ing)?|opret|kontakt|koeb|køb|shop)(?:[/?#]|$)|calendly\.com|\/cal(?:[/?#]|$)|cal\.com\//i,
  },
  {
    id: 'link to the manual',
    says: 'links to documentation',
    push: { delight: 0.5 },
    address:
      /(?:^|\/|\/\/)(?:docs?|documentation|help|support|kb|knowledge-base|manual|hjaelp|hjælp|vejledning(?:er)?)[./]/i,
    least: 2,
  },
  {
    id: 'link to a change',
    says: 'links to changes in the code',
    push: { delight: 0.9 },
    address: /(?:github|gitlab)\.[^/]+\/.+\/(?:pull|issues|commit|releases|compare|merge_requests)(?:\/|$)/i,
    least: 2,
  },
]

/** What the addresses say that a text links to. */
export const LINK_SIGNALS: readonly StageSignal[] = [
  ...KINDS.map(
    ({ id, says, push, address, least = 1 }): StageSignal => ({
      id,
      push,
      measure: ({ evidence }) => {
        const found = evidence.links.filter(({ url }) => address.test(url))
        const [first] = found
        if (!first || found.length < least) return undefined
        return { value: saturate(found.length - least + 1), say: () => sayLink(says, first) }
      },
    }),
  ),
  {
    id: 'paid link to the subject',
    push: { decision: 2 },
    measure: ({ evidence }) => {
      if (paidTargets(evidence.links).size > FEW) return undefined
      const title = evidence.title.text.toLowerCase()
      const link = evidence.links.find(({ url }) => AFFILIATE.test(url) && isNamed(url, title))
      return link && { value: 1, say: () => sayLink('a paid link to what the title names', link) }
    },
  },
  {
    id: 'several paid links',
    push: { consideration: 1 },
    measure: ({ evidence }) => {
      const targets = paidTargets(evidence.links)
      const [first] = targets.values()
      if (!first || targets.size < 2) return undefined
      return {
        value: saturate(targets.size - 1),
        say: () => sayLink(`paid links to ${targets.size} products`, first),
      }
    },
  },
  {
    id: 'many sources',
    push: { awareness: 0.5, consideration: 0.2 },
    measure: ({ evidence }) => {
      const hosts = new Set(
        evidence.links.flatMap(({ url }) => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? []),
      )
      if (hosts.size < 4) return undefined
      return { value: saturate(hosts.size - 3), say: () => ({ text: `links to ${hosts.size} other sites` }) }
    },
  },
]

/** Tell whether the last part of an address is a word of the title. */
function isNamed(url: string, title: string): boolean {
  const name = /([\p{L}\p{N}]{3,})[\p{L}\p{N}-]*\/?(?:[?#].*)?$/u.exec(url)?.[1]?.toLowerCase()
  return name !== undefined && title.includes(name)
}

/** Find links by which somebody else's text earns: one for each product that is linked. */
export function paidTargets(links: readonly Link[]): Map<string, Link> {
  return new Map(
    links.filter(({ url }) => AFFILIATE.test(url)).map((link) => [link.url.replace(/[?#].*$/, ''), link]),
  )
}

function sayLink(says: string, { url, line, column }: Link): { text: string; line: number; column: number } {
  return { text: `${says}: ${url.slice(0, 60)}`, line, column }
}
