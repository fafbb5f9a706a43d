import type { Element } from 'hast'
import { h } from 'hastscript'

/** Letters that every system has at hand. */
export const SANS = "-apple-system, 'Segoe UI', Helvetica, Arial, sans-serif"

/** Make a table that is layout alone. */
export function table(properties: Record<string, string>, ...rows: Element[]): Element {
  return h(
    'table',
    { role: 'presentation', border: '0', cellpadding: '0', cellspacing: '0', ...properties },
    rows,
  )
}

/** Write styles as the value of a `style` attribute. */
export function css(style: Record<string, string>): string {
  return Object.entries(style)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ')
}
