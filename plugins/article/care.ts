/** What pages are for readers who have bought, or use what they were offered, in the order in which they are shown. */
export const CARE = ['help', 'feedback', 'referral', 'community', 'partners'] as const

/** A kind of page for them. */
export type Care = (typeof CARE)[number]
