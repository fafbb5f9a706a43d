import { typeset } from '../../../html/typography.ts'
import { campaignLink } from '../../../offers/campaign.ts'
import { saidBy } from '../../../offers/proof.ts'
import type { Offer } from '../../../offers/schema.ts'
import { settleText } from '../../../print/letters.ts'
import { CARRIERS } from '../carriers.ts'
import { BOOK_WORDS } from '../words.ts'
import { asciiAddress } from './ascii-address.ts'
import type { PrintedOffer } from './manuscript.ts'
import { qrCode } from './qr.ts'

/** Longest address that is coded, in bytes; longer ones make squares too small to be read at three centimetres. */
const MOST_CODED = 400

/** An offer in print, with the file of its code. */
export interface Printing {
  readonly printed: PrintedOffer
  readonly file?: readonly [name: string, bytes: Uint8Array]
}

/** Print an offer: its words, its link, and a code of its link to be read from paper. `name` is that of the code's file. */
export function printOffer(
  offer: Offer,
  article: string | undefined,
  { name, glyphs }: { readonly name: string; readonly glyphs: ReadonlySet<number> },
): Printing {
  const set = (text: string): string => settleText(typeset(text, offer.language), glyphs).text
  const campaign = { ...CARRIERS.pdf, article, campaign: offer.id, variant: offer.variant }
  const scanned = asciiAddress(campaignLink(offer.link, { ...campaign, scanned: true }))
  const shown = set(typed(offer.link))
  const printed = {
    headline: set(offer.headline),
    text: set(offer.text),
    label: set(offer.label),
    ...(offer.proof ? { proof: { quote: set(offer.proof.quote), name: set(saidBy(offer.proof)) } } : {}),
    href: asciiAddress(campaignLink(offer.link, campaign)),
    shown,
  }
  if (Buffer.byteLength(scanned) > MOST_CODED) return { printed }
  return {
    printed: { ...printed, qr: { file: name, alt: `${BOOK_WORDS[offer.language].qr} ${shown}` } },
    file: [name, Buffer.from(qrCode(scanned))],
  }
}

/** An address as a person types it: without scheme, query, and the slash at its end. */
function typed(link: string): string {
  return link
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
}
