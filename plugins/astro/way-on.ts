import { typeset } from '../html/typography.ts'
import { hrefOf } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { campaignLink, SITE } from '../offers/campaign.ts'
import type { Offer } from '../offers/schema.ts'
import type { PageLink } from './entries.ts'

/** An offer that is a way on, as a page shows it below its text or list. */
export interface WayOn extends PageLink {
  readonly id: string
  readonly text: string
  readonly label: string
  readonly stage: string
  /** The variant whose words these are, in an experiment. */
  readonly variant: string | undefined
}

/** Describe an offer that is a way on from a stage, or from an article. */
export function wayOn({ config }: Library, offer: Offer, stage: string, article?: string): WayOn {
  const { id, language, headline, text, label, link, variant } = offer
  return {
    id,
    path: campaignLink(hrefOf(config, link), { ...SITE, article, campaign: id, variant }),
    title: typeset(headline, language),
    text: typeset(text, language),
    label: typeset(label, language),
    stage,
    variant,
  }
}
