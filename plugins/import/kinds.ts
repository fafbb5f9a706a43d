import type { Kind } from './blog.ts'
import { astroBlog } from './sources/astro-blog.ts'
import { eleventy } from './sources/eleventy.ts'
import { ghost } from './sources/ghost.ts'
import { hugo } from './sources/hugo.ts'
import { jekyll } from './sources/jekyll.ts'
import { wordpress } from './sources/wordpress.ts'

/** The blogs that can be imported, by the names that `--from` takes. */
export const kinds: Readonly<Record<string, Kind>> = {
  ...{ jekyll, hugo, eleventy },
  astro: astroBlog,
  ...{ ghost, wordpress },
}
