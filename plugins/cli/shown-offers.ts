import type { Published } from '../article/published.ts'
import type { Library } from '../library/library.ts'
import type { OfferPlace } from '../offers/node.ts'
import { plainLine } from '../source/plain-line.ts'

/** The offers of a text as `perennial inspect` shows them. */
export interface ShownOffers {
  /** Those on its page, in the order of the text. */
  readonly shown: readonly {
    readonly id: string
    readonly place: OfferPlace
    /** The line of the block before which it stands; nothing at the end. */
    readonly line: number | undefined
    readonly reasons: readonly string[]
  }[]
  /** Those that fit too but found no place, the best first. */
  readonly spare: readonly { readonly id: string; readonly reasons: readonly string[] }[]
  /** Those that do not fit, and why not. */
  readonly misfits: readonly { readonly id: string; readonly reason: string }[]
}

/** Find which offers a published text of the site gets. */
export function offersOn(library: Library, article: Published): ShownOffers {
  const placed = library.offersOf.place(article)
  const { fits, misfits } = library.offersOf.choose(article)
  const onPage = new Set(placed.map(({ node }) => node.offer.id))
  return {
    shown: placed.map(({ index, node, reasons }) => ({
      id: node.offer.id,
      place: node.place,
      line: article.tree.children[index]?.position?.start.line,
      reasons,
    })),
    spare: fits
      .filter(({ offer }) => !onPage.has(offer.id))
      .map(({ offer, reasons }) => ({ id: offer.id, reasons })),
    misfits: misfits.filter(({ id }) => !onPage.has(id)),
  }
}

/** Write the offers of a text as lines for people. */
export function describeOffers({ shown, spare, misfits }: ShownOffers): string {
  const lines = shown.map(
    ({ id, place, line, reasons }) =>
      `    ${id} (${line === undefined ? place : `${place}, before line ${line}`}): ${plainLine(reasons.join('; '))}`,
  )
  lines.push(
    ...spare.map(({ id, reasons }) => `    ${id} (fits, has no place): ${plainLine(reasons.join('; '))}`),
  )
  // Offers in other languages are half of them, and no news.
  const near = misfits.filter(({ reason }) => !reason.startsWith('its language'))
  if (near.length > 0) lines.push(`    no: ${near.map(({ id, reason }) => `${id} (${reason})`).join('; ')}`)
  return `  offers     ${lines.length === 0 ? ' none' : `\n${lines.join('\n')}`}\n`
}
