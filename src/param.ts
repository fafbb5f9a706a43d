import type { SiteEntry } from 'astro-perennial'

/** What a path of the site is as the parameter of its route: decoded, without the base and the slashes at its ends. */
export function paramOf({ base }: Pick<SiteEntry, 'base'>, path: string): string {
  return decodeURI(path.slice(base.length).replace(/^\/|\/$/g, ''))
}
