import { fileURLToPath } from 'node:url'
import type { AstroConfig, AstroIntegration } from 'astro'
import type { Engine } from '../engine.ts'
import { PerennialError } from '../errors.ts'
import type { Location } from '../location.ts'

/** The name under which the integration stands in Astro's configuration. */
export const INTEGRATION = 'perennial'

/** Where a site stands and how its pages are addressed, in Astro's words. */
export interface SitePlace
  extends Pick<AstroConfig, 'root' | 'site' | 'base' | 'trailingSlash' | 'publicDir' | 'srcDir'> {
  readonly build: Pick<AstroConfig['build'], 'format'>
}

/** Write it in our words. */
export function locationOf({ root, publicDir, srcDir, build, ...place }: SitePlace): Location {
  return {
    ...{ site: place.site, base: place.base, trailingSlash: place.trailingSlash, format: build.format },
    root: fileURLToPath(root),
    publicDir: fileURLToPath(publicDir),
    srcDir: fileURLToPath(srcDir),
  }
}

/**
 * A hook of our own, through which the command line reaches the engine: Astro keeps nothing of an integration but its hooks.
 */
export interface PerennialHooks {
  'perennial:engine'(place: SitePlace): Promise<Engine>
}

declare global {
  namespace Astro {
    interface IntegrationHooks extends PerennialHooks {}
  }
}

/** The integration as a site's configuration holds it. */
export interface PerennialIntegration extends AstroIntegration {
  readonly name: typeof INTEGRATION
  readonly hooks: AstroIntegration['hooks'] & PerennialHooks
}

/** Find our hooks in a site's Astro configuration, as written or as Astro settled it; `name` is that of its file. */
export function hooksOf({ integrations }: { readonly integrations?: unknown }, name: string): PerennialHooks {
  const list: unknown[] = Array.isArray(integrations) ? integrations.flat(2) : []
  const found = list.find(
    (item) => typeof item === 'object' && item !== null && 'name' in item && item.name === INTEGRATION,
  )
  if (found) return (found as PerennialIntegration).hooks
  throw new PerennialError(
    `${name} has no perennial() among its integrations.`,
    'Add `integrations: [perennial({ title: "…" })]` to it.',
  )
}
