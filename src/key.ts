import { digestOf } from '../plugins/asset.ts'

/**
 * Make the `cacheKey` of a page from all the data that it shows: with the same key and the same code, Astro takes the
 * page from the last build. A page that reads more than it names here would go stale.
 */
export function keyOf(...shown: readonly unknown[]): string {
  return digestOf(JSON.stringify(shown))
}
