import type { AstroConfig } from 'astro'
import type { Config } from '../config.ts'
import { stageStyle } from '../html/stage-style.ts'
import { policyOf } from '../policy.ts'
import type { ClientScripts } from './client-scripts.ts'
import { hashOf } from './hash-of.ts'

/** A policy in Astro's words. */
export type Csp = Exclude<AstroConfig['security']['csp'], boolean>

/**
 * Tell Astro the Content-Security-Policy of a site, with the hashes of the scripts and styles that the toolkit puts into
 * pages itself; Astro adds those of its own. A site that has settled `security.csp` in its configuration keeps it, and gets
 * the hashes alone. Nothing where the site wants no policy.
 */
export function cspOf(
  config: Config,
  own: AstroConfig['security']['csp'],
  scripts: ClientScripts,
): Csp | undefined {
  const policy = policyOf(config)
  if (!policy && !own) return undefined
  const scriptHashes = [scripts.scheme, scripts.early, scripts.late].filter((text) => text !== '').map(hashOf)
  const styleHashes = [hashOf(stageStyle(config.journey.stages))]
  if (own || !policy)
    return { scriptDirective: { hashes: scriptHashes }, styleDirective: { hashes: styleHashes } } as Csp
  return {
    algorithm: 'SHA-256',
    directives: policy.directives,
    scriptDirective: { resources: policy.scripts, hashes: scriptHashes },
    styleDirective: { resources: policy.styles, hashes: styleHashes },
  } as Csp
}
