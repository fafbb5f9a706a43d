import type { Send } from '../send.ts'

declare const window: { gtag?: (command: 'event', name: string, parameters: object) => void }

/** Hand an event to GA4 by its own tag. https://developers.google.com/analytics/devguides/collection/ga4/events */
export const send: Send = ({ event, ...parameters }) => window.gtag?.('event', event, parameters)
