import type { AstroIntegration } from 'astro'
import type { ChannelConfig } from '../channels/registry.ts'
import type { PerennialOptions } from '../config.ts'
import { handedOver } from './handover.ts'
import { INTEGRATION, type PerennialIntegration } from './integration-of.ts'
import type { SiteHooks } from './site-hooks.ts'
import { stateOf } from './unchanged/state.ts'

/** What a site says to `perennial({…})`, with the options of its channels. */
export interface SiteOptions extends Omit<PerennialOptions, 'channels'> {
  readonly channels?: ChannelConfig | readonly string[]
}

/** What is done in a build or in development. */
export type Work = Pick<
  AstroIntegration['hooks'],
  | 'astro:config:setup'
  | 'astro:build:start'
  | 'astro:build:done'
  | 'astro:server:setup'
  | 'astro:server:start'
>

/**
 * Understand the Markdown of a site and make of it what its channels are for: `integrations: [perennial({ title: '…' })]`, in
 * any order among others. By itself it is a guest: the pages, the feeds and the policy stay the site's own, and a file that is
 * there wins. With `theme: theme()` it brings the pages of a whole site, too.
 */
export function perennial(options: SiteOptions): PerennialIntegration {
  let site: Promise<SiteHooks> | undefined
  let work: Work = {}
  // Most of the toolkit is loaded here: a guest in a site in which nothing changed does without.
  const whole = (): Promise<SiteHooks> => {
    site ??= import('./site-hooks.ts').then(({ siteHooks }) => siteHooks(options))
    return site
  }

  return {
    name: INTEGRATION,
    hooks: {
      'perennial:engine': async (place) => (await whole()).engineFor(place),
      async 'astro:config:setup'(given) {
        const { command, config } = given
        const isOwn = command === 'build' && !options.theme?.routes && !options.kit && !handedOver(config)
        const state = isOwn ? await stateOf(options, config) : undefined
        const unchanged = state && (await import('./unchanged/unchanged-hooks.ts')).unchangedHooks
        work = (unchanged && (await unchanged(state, config, whole))) || (await whole()).hooks(state)
        await work['astro:config:setup']?.(given)
      },
      // What `perennial:articles` gives, for the editor.
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({ filename: 'doors.d.ts', content: '/// <reference types="astro-perennial/client" />\n' })
      },
      'astro:build:start': (given) => work['astro:build:start']?.(given),
      'astro:build:done': (given) => work['astro:build:done']?.(given),
      'astro:server:setup': (given) => work['astro:server:setup']?.(given),
      'astro:server:start': (given) => work['astro:server:start']?.(given),
    },
  }
}
