import type { Send } from '../send.ts'

declare const window: { plausible?: (name: string, options: { props: object }) => void }

/** Hand an event to Plausible: a custom event with properties. https://plausible.io/docs/custom-event-goals */
export const send: Send = ({ event, ...props }) => window.plausible?.(event, { props })
