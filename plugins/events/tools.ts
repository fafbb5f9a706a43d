/**
 * The tools that events can go to, each with an adapter of its name in `adapters/`, and whether it stores something on the
 * reader's device as it comes, so that it has to wait for consent:
 *
 * - Plausible, Umami and Fathom store nothing; they look for a mark by which you leave out your own visits.
 * - Matomo sets the cookies `_pk_id` and `_pk_ses`, unless the site calls `disableCookies`.
 * - GA4 sets the cookies `_ga` and `_ga_<id>`; what Google Tag Manager does is up to its container.
 * - PostHog writes to cookies and localStorage, unless it is set up with `persistence: 'memory'`.
 * - A plain endpoint gets one POST for each event, and nothing is stored.
 */
export const TOOLS = {
  plausible: { stores: false },
  umami: { stores: false },
  matomo: { stores: true },
  ga4: { stores: true },
  gtm: { stores: true },
  posthog: { stores: true },
  fathom: { stores: false },
  endpoint: { stores: false },
} as const satisfies Readonly<Record<string, { readonly stores: boolean }>>

/** The name of a tool. */
export type Tool = keyof typeof TOOLS
