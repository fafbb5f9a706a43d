import type { Send } from '../send.ts'

declare const window: { dataLayer?: unknown[] }

/** Hand an event to Google Tag Manager's data layer, all fields with it. https://developers.google.com/tag-platform/tag-manager/datalayer */
export const send: Send = (event) => {
  window.dataLayer ??= []
  window.dataLayer.push(event)
}
