import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content'
import { compareText } from '../plugins/source/diagnostic.ts'
import { getSite } from './site'

/**
 * Give the entries of a collection in the order of their ids. Astro keeps them in the order that the locale of the
 * building machine sorts them in, and a page must not depend on that. Of a collection that is empty Astro is not asked,
 * since it would warn that there is none.
 */
export async function entriesOf<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>[]> {
  if ((await getSite()).empty.includes(name)) return []
  const entries: CollectionEntry<Name>[] = await getCollection(name)
  return entries.sort((a, b) => compareText(a.id, b.id))
}
