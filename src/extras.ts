import type { SiteEntry } from 'astro-perennial'

/** A part of a text that a script helps with. */
type Extra = keyof SiteEntry['scripts']['extras']

/** What of HTML each of them is known by. */
const MARKS: Readonly<Partial<Record<Extra, string>>> = {
  code: '<pre',
  videos: ' data-player="',
  pictures: '<a class="zoom"',
}

/** List the scripts that the HTML of a text has use for. */
export function extrasIn(html: string): Extra[] {
  return Object.entries(MARKS).flatMap(([name, mark]) => (html.includes(mark) ? [name as Extra] : []))
}

/** List the sites whose players the HTML of a text may open, as origins. */
export function playersIn(html: string): string[] {
  return [...html.matchAll(/ data-player="([^"]+)"/g)].map(([, url = '']) => new URL(url).origin)
}
