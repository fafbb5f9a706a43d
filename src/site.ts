import { getEntry } from 'astro:content'
import type { SiteEntry } from '../plugins/index.ts'

/** Give what every page needs of the site as a whole. */
export async function getSite(): Promise<SiteEntry> {
  const entry = await getEntry('site', 'site')
  if (!entry) throw new Error('The collection "site" is empty; is it in src/content.config.ts?')
  return entry.data
}
