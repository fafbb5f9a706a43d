import type { Published } from '../article/published.ts'
import type { OfferPlace } from '../offers/node.ts'
import type { Library } from './library.ts'

/** The offers of a text as its writer sees them. */
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

/** Choose those that might have fitted: offers in other languages are half of them, and no news. */
export function nearMisfits({ misfits }: Pick<ShownOffers, 'misfits'>): ShownOffers['misfits'] {
  return misfits.filter(({ reason }) => !reason.startsWith('its language'))
}
