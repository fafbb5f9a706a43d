import type { Send } from '../send.ts'

declare const window: { fathom?: { trackEvent(name: string): void } }

/**
 * Hand an event to Fathom, whose events have a name and no fields: the name says the event, and what it happened to.
 * https://usefathom.com/docs/events/overview
 */
export const send: Send = (event) => {
  const { offer, variant, article } = event
  const subject = offer === undefined ? article : variant === undefined ? offer : `${offer}/${variant}`
  const detail =
    'percent' in event ? `${event.percent} %` : 'book' in event ? event.book : 'to' in event ? event.to : ''
  window.fathom?.trackEvent([event.event, detail, subject].filter(Boolean).join(': '))
}
