/** The networks that posts are made for, in the order in which the kit shows them. */
export const NETWORK_IDS = ['x', 'linkedin', 'facebook', 'bluesky', 'mastodon'] as const

/** A network that posts are made for. */
export type NetworkId = (typeof NETWORK_IDS)[number]
