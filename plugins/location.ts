import { relative, resolve } from 'node:path'
import { z } from 'zod'
import { PerennialError } from './errors.ts'
import { configName } from './source/config-name.ts'
import { explainOptions } from './source/explain-options.ts'
import { slashed } from './source/find.ts'

/** Where a site stands and how its pages are addressed, in Astro's words; what is not checked by Astro yet. */
const locationSchema = z.object({
  root: z.string(),
  site: z.string().optional(),
  base: z.string().optional(),
  trailingSlash: z.enum(['always', 'never', 'ignore']).optional(),
  format: z.enum(['directory', 'file', 'preserve']).optional(),
  publicDir: z.string().optional(),
  srcDir: z.string().optional(),
})

/** Where a site stands, with its folders as whole paths, and how its pages are addressed: Astro's `site`, `base`, `trailingSlash`, `build.format`, `publicDir` and `srcDir`. */
export type Location = z.output<typeof locationSchema>

/** What Astro calls what is called otherwise here. */
const ASTRO_NAMES: Readonly<Record<string, string>> = { format: 'build.format' }

/** Where a site stands, settled. */
export interface Place {
  /** Absolute path of the project. */
  readonly root: string
  /** Folders of the site's static files and of its pages and pictures, by their paths from the root. */
  readonly publicDir: string
  readonly srcDir: string
  /** Address of the site without a slash at its end, such as `https://example.com`. */
  readonly site: string
  /** Whether the site says it; else another stands in. */
  readonly saysSite: boolean
  /** Path below which the site stands: empty, or such as `/blog`. */
  readonly base: string
  /** Whether the addresses of pages end in `/`; `ignore` where that is left to how they are built. */
  readonly trailingSlash: 'always' | 'never' | 'ignore'
  /** How pages are built: as `index.html` of a folder each, as files, or as their sources are called. */
  readonly format: 'directory' | 'file' | 'preserve'
}

/** Address that stands in where a site has not said its own; reserved for examples by RFC 2606. */
const PLACEHOLDER_SITE = 'https://example.com'

/** Settle where a site stands, with Astro's own defaults. Throws a PerennialError where it can't be. */
export function settlePlace(location: Location): Place {
  const { root, site = PLACEHOLDER_SITE, ...place } = checkLocation(location)
  if (!/^https?:\/\//.test(site) || !URL.canParse(site)) {
    throw new PerennialError(
      `\`site\` in ${configName(root)} is "${site}", which is no whole address.`,
      'Write it with https:// in front, such as https://example.com.',
    )
  }
  const folder = (path: string): string => slashed(relative(root, resolve(root, path)))
  return {
    root,
    publicDir: folder(place.publicDir ?? 'public'),
    srcDir: folder(place.srcDir ?? 'src'),
    site: site.replace(/\/+$/, ''),
    saysSite: location.site !== undefined,
    base: baseOf(place.base),
    trailingSlash: place.trailingSlash ?? 'ignore',
    format: place.format ?? 'directory',
  }
}

/** Write a base as paths begin with it; Astro takes `docs`, `/docs` and `/docs/` alike. */
function baseOf(base = ''): string {
  const name = base.replace(/^\/+|\/+$/g, '')
  return name === '' ? '' : `/${name}`
}

/**
 * Check what Astro's configuration says of the site's place: commands that run without Astro read it as it was written.
 * A mistake names the option and what it expected.
 */
function checkLocation(location: Location): Location {
  const checked = locationSchema.safeParse(location, { reportInput: true })
  if (checked.success) return checked.data
  const issues = checked.error.issues.map((issue) => ({
    ...issue,
    path: issue.path.map((part) => ASTRO_NAMES[String(part)] ?? part),
  }))
  throw new PerennialError(
    `The options in ${configName(location.root)} are not right:\n${explainOptions(issues, [], '')}`,
    'See https://docs.astro.build/en/reference/configuration-reference/ for every option.',
  )
}
