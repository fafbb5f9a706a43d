import type { Send } from '../send.ts'

declare const window: { posthog?: { capture(name: string, properties: object): void } }

/** Hand an event to PostHog. https://posthog.com/docs/product-analytics/capture-events */
export const send: Send = ({ event, ...properties }) => window.posthog?.capture(event, properties)
