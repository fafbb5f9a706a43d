import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegrationLogger, HookParameters } from 'astro'
import type { ViteDevServer } from 'vite'
import type { ChannelConfig } from '../channels/registry.ts'
import { NO_SITE } from '../check/rules/no-site.ts'
import { DRAFTS_VARIABLE, type PerennialOptions, resolveConfig } from '../config.ts'
import { Engine } from '../engine.ts'
import type { PerennialError } from '../errors.ts'
import { addInto } from '../publish/add-into.ts'
import { discard } from '../publish/discard.ts'
import { OWNER } from '../publish/owner.ts'
import type { Report } from '../publish/publish.ts'
import type { Staging } from '../publish/staging.ts'
import { makeWorkFolder, type WorkFolder } from '../publish/work-folder.ts'
import { configName } from '../source/config-name.ts'
import { formatDiagnostic } from '../source/diagnostic.ts'
import { scriptsOf } from './client-scripts.ts'
import { cspOf } from './csp.ts'
import { serveOutputs } from './dev-server.ts'
import { followConfig, type GuardedConfig, guardedConfig } from './follow-config.ts'
import { followContent } from './follow-content.ts'
import { followLogo } from './follow-logo.ts'
import { guardRequests } from './guard-requests.ts'
import { handedOver } from './handover.ts'
import { INTEGRATION, locationOf, type PerennialIntegration, type SitePlace } from './integration-of.ts'
import { moveKit, stageKit } from './kit-folder.ts'
import { openDoor } from './open-door.ts'
import { ownComponents } from './own-components.ts'
import { pageModules } from './page-modules.ts'
import { receiveForms } from './receive-forms.ts'
import { serveWorkbenches } from './serve-workbenches.ts'
import { kitRoutes, siteRoutes } from './site-routes.ts'
import { stopOnErrors } from './stop-on-errors.ts'
import { tellAnswers } from './tell-answers.ts'
import { type FaultTeller, faultTeller } from './tell-faults.ts'
import { findingsTeller, tellErrors } from './tell-findings.ts'
import { kitUrl, whereKitIs } from './tell-kit.ts'
import { tellDrafts, tellPages } from './tell-pages.ts'
import { serveToolbar } from './toolbar/serve-toolbar.ts'
import { TOOLBAR_APP } from './toolbar/toolbar-app.ts'
import { openWorkbenches, type Workbenches, workbenchPath } from './workbenches.ts'

/** What a site says to `perennial({…})`, with the options of its channels. */
export interface SiteOptions extends Omit<PerennialOptions, 'channels'> {
  readonly channels?: ChannelConfig | readonly string[]
}

/**
 * Understand the Markdown of a site and make of it what its channels are for: `integrations: [perennial({ title: '…' })]`, in
 * any order among others. By itself it is a guest: the pages, the feeds and the policy stay the site's own, and a file that is
 * there wins. With `theme: theme()` it brings the pages of a whole site, too.
 */
export function perennial(options: SiteOptions): PerennialIntegration {
  let engine: Engine | undefined
  let work: WorkFolder | undefined
  /** What channels make for the site, until its pages are there. */
  let outputs: string | undefined
  /** A kit that stands apart, and who puts it in its place: whoever began the build, or we. */
  let kit: string | undefined
  let ownKit: Staging | undefined
  let report: Report | undefined
  let faults: FaultTeller | undefined
  let workbenches: Workbenches = new Map()
  let guarded: GuardedConfig | undefined
  /** Whether nobody else began this build. */
  let isOwnBuild = false
  let dev: ViteDevServer | undefined

  const engineFor = (place: SitePlace): Engine => {
    const drafts = process.env[DRAFTS_VARIABLE] === '1' ? { drafts: true } : {}
    engine ??= new Engine(resolveConfig({ ...options, ...drafts }, locationOf(place)))
    return engine
  }

  const setUp = async ({
    config,
    command,
    updateConfig,
    injectRoute,
    addDevToolbarApp,
    logger,
  }: HookParameters<'astro:config:setup'>): Promise<void> => {
    const given = handedOver(config)
    engine = given?.engine ?? engine
    const own = engineFor(config)
    if (command === 'dev') {
      // Who writes sees what is missing; in a public kit it is nobody else's business.
      own.showReport()
      faults = faultTeller(logger)
      guarded = guardedConfig(config)
      addDevToolbarApp(TOOLBAR_APP)
      workbenches = await openWorkbenches(own, faults)
      for (const [name, { component }] of workbenches)
        injectRoute({ pattern: workbenchPath(own.config, name), entrypoint: component, prerender: false })
    } else openDoor(own, workbenches, logger)
    for (const route of [...siteRoutes(own.config), ...kitRoutes(own.config)])
      injectRoute({ ...route, prerender: true })
    updateConfig({ vite: { plugins: [pageModules(own.config), ...ownComponents(own.config)] } })
    if (command !== 'build') return
    if (own.config.policy || config.security.csp) {
      const csp = cspOf(own.config, config.security.csp, await scriptsOf(await own.library()))
      if (csp) updateConfig({ security: { csp } })
    }
    if (own.config.routes) stopOnErrors(await own.faults())
    // The rules take longer than a guest may: `perennial check` goes by them.
    else tellErrors((await own.library()).diagnostics, logger)
    if (!given && !own.config.saysSite && own.config.rules['no-site'] !== 'off')
      logger.warn(`${configName(own.config.root)}: ${NO_SITE}`)
    isOwnBuild = !given
    work = given?.work ?? (await makeWorkFolder(own.workFolder))
    if (work.fault && !given) warn(logger, work.fault)
    if (given || own.config.kit !== 'separate') kit = given?.kit
    else {
      ownKit = await stageKit(own.config, config.outDir, work.folder, (fault) => warn(logger, fault))
      kit = ownKit.folder
    }
    outputs = join(work.folder, `staging-outputs-${OWNER}`)
    const unfinished = [outputs, ...(ownKit ? [ownKit.folder] : [])]
    process.once('exit', () => unfinished.forEach(discard))
  }

  return {
    name: INTEGRATION,
    hooks: {
      'perennial:engine': engineFor,
      'astro:config:setup': setUp,
      // What `perennial:articles` gives, for the editor.
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({ filename: 'doors.d.ts', content: '/// <reference types="astro-perennial/client" />\n' })
      },
      async 'astro:build:start'({ logger }) {
        if (!engine || !outputs) return
        discard(outputs)
        report = await engine.publish(outputs, kit)
        for (const warning of report.warnings) logger.warn(formatDiagnostic(warning))
      },
      async 'astro:build:done'({ dir, logger }) {
        if (!engine || !outputs || !report) return
        const site = fileURLToPath(dir)
        if (kit !== undefined) moveKit(engine.config, site, kit)
        if (existsSync(outputs))
          for (const path of addInto(outputs, site))
            logger.info(`/${path} is the site's own, and stays as it is.`)
        if (!engine.config.routes) {
          await tellPages(await engine.library(), await engine.plan(), site, logger)
          await tellDrafts(await engine.library(), site, logger)
          await tellAnswers(await engine.library(), site, logger)
        }
        await ownKit?.commit()
        if (report.cacheFault && !work?.fault) warn(logger, report.cacheFault)
        logger.info(
          `${report.total} outputs: ${report.rendered} rendered, ${report.fromCache} from the cache`,
        )
        // Who builds beside the last build says it once the kit is in its place.
        const where = isOwnBuild ? whereKitIs(engine.config, site) : undefined
        if (where) logger.info(where)
      },
      async 'astro:server:setup'({ server, logger }) {
        if (!engine || !faults) return
        // Not before: while the site starts again with a configuration that fails, the old one goes on.
        openDoor(engine, workbenches, logger)
        const find = findingsTeller(engine, logger)
        const show = serveToolbar(engine, server, faults)
        const tell = async (): Promise<void> => {
          const found = find()
          show(found)
          await found
        }
        serveWorkbenches(engine, server, faults, workbenches)
        serveOutputs(engine, server, faults)
        followLogo(engine, server, faults)
        receiveForms(engine.config, server, (message) => logger.info(message))
        // What a guest answers is not the whole of the server.
        if (engine.config.routes) guardRequests(server)
        followContent(engine, server, faults, tell)
        if (guarded) followConfig(guarded, server, faults)
        await tell()
        dev = server
      },
      'astro:server:start'({ logger }) {
        const url = engine && kitUrl(engine.config, dev?.resolvedUrls?.local[0])
        if (url) logger.info(`The marketers' kit is at ${url}`)
      },
    },
  }
}

/** Say what costs nothing but time. */
function warn(logger: Pick<AstroIntegrationLogger, 'warn'>, { message, hint }: PerennialError): void {
  logger.warn(`${message} ${hint}`)
}
