import type { Send } from '../send.ts'

declare const window: { _paq?: unknown[] }

/**
 * Hand an event to Matomo, which knows a category, an action and a name: the fields stand in the name, in the order of the
 * schema. https://developer.matomo.org/guides/tracking-javascript-guide
 */
export const send: Send = ({ event, ...fields }) => {
  const name = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}=${value}`,
  )
  window._paq ??= []
  window._paq.push(['trackEvent', 'Perennial', event, name.join(' ')])
}
