import { join, posix } from 'node:path'
import { readOrdinaryFile } from '../../source/ordinary-file.ts'
import type { Origin } from '../blog.ts'
import { textsIn } from '../source-file.ts'

/** Where a page asks for the texts of a collection. */
const ASKS = /getCollection\(\s*["'`]([\w-]{1,60})["'`]/g
/** No page is larger, in bytes. */
const LARGEST = 200_000

/** Find below which path the texts of each collection have their pages: those with a parameter in their name that ask for it. */
export async function readRoutes(origin: Origin): Promise<ReadonlyMap<string, string>> {
  const routes = new Map<string, string>()
  const found = await textsIn(origin, 'src/pages', ['.astro'])
  for (const path of found.value) {
    if (!/^\[(?:\.\.\.)?\w+\]\.astro$/.test(posix.basename(path))) continue
    const folder = posix.dirname(posix.relative('src/pages', path))
    // What is left of the address of a page of pages, or of a tag, is no name of a text.
    if (/\[|tag|categor|page/i.test(folder)) continue
    const read = await readOrdinaryFile(join(origin.root, path), LARGEST)
    if (!('bytes' in read)) continue
    for (const [, collection = ''] of read.bytes.toString('utf8').matchAll(ASKS))
      if (!routes.has(collection)) routes.set(collection, folder === '.' ? '/' : `/${folder}/`)
  }
  return routes
}
