import type { SiteEvent } from './schema.ts'

/** Hands an event to the tool whose snippet the site has put on its pages; where it is absent, nothing happens. */
export type Send = (event: SiteEvent) => void
