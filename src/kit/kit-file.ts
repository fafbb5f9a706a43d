import { pageFile } from 'perennial:site'
import type { SiteEntry } from 'astro-perennial'

/** Name the file of a page of the kit, from the root of the site's server: `report`, or the id of an article; the index without a name. */
export function kitFile({ base, address, kitPath }: SiteEntry, name?: string): string {
  return base + pageFile(address, name === undefined ? kitPath : `${kitPath}${name}/`)
}
