import type { Send } from '../send.ts'

declare const window: { umami?: { track(name: string, data: object): void } }

/** Hand an event to Umami: an event with data. https://umami.is/docs/tracker-functions */
export const send: Send = ({ event, ...data }) => window.umami?.track(event, data)
