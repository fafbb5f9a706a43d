import type { Loader, LoaderContext } from 'astro/loaders'
import { z } from 'zod'
import type { Collections } from './collections.ts'
import { hooksOf } from './integration-of.ts'

/**
 * Load one of Perennial's collections: `articles`, `pages`, `books`, `shelves`, `outputs` or `site`. Facts and
 * neighbours are the data; a page asks `htmlOf()` for the text.
 */
export function perennialLoader<Name extends keyof Collections>(name: Name) {
  return {
    name: `perennial-${name}`,
    // The data is made by the toolkit, not written by hand: its type is all that there is to check.
    schema: z.custom<Collections[Name]>(),
    async load({ store, config, generateDigest }: LoaderContext): Promise<void> {
      const entries = await hooksOf(config)['perennial:entries'](name, config)
      const ids = new Set(entries.map(({ id }) => id))
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
      for (const { id, data } of entries) {
        store.set({ id, data: { ...data }, digest: generateDigest(JSON.stringify(data)) })
      }
    },
  } satisfies Loader
}
