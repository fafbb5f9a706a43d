import { z } from 'zod'
import { PerennialError } from './errors.ts'
import { explainOptions } from './source/explain-options.ts'

/** Where a site stands and how its pages are addressed, in Astro's words; what is not checked by Astro yet. */
const locationSchema = z.object({
  root: z.string(),
  site: z.string().optional(),
  base: z.string().optional(),
  trailingSlash: z.enum(['always', 'never', 'ignore']).optional(),
  format: z.enum(['directory', 'file', 'preserve']).optional(),
})

/** Where a site stands and how its pages are addressed; Astro's `site`, `base`, `trailingSlash` and `build.format`. */
export type Location = z.output<typeof locationSchema>

/** What Astro calls what is called otherwise here. */
const ASTRO_NAMES: Readonly<Record<string, string>> = { format: 'build.format' }

/**
 * Check what Astro's configuration says of the site's place: commands that run without Astro read it as it was written.
 * A mistake names the option and what it expected.
 */
export function checkLocation(location: unknown): Location {
  const checked = locationSchema.safeParse(location, { reportInput: true })
  if (checked.success) return checked.data
  const issues = checked.error.issues.map((issue) => ({
    ...issue,
    path: issue.path.map((part) => ASTRO_NAMES[String(part)] ?? part),
  }))
  throw new PerennialError(
    `The options in astro.config.mjs are not right:\n${explainOptions(issues, [], '')}`,
    'See https://docs.astro.build/en/reference/configuration-reference/ for every option.',
  )
}
