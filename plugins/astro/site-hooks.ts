import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegrationLogger, HookParameters } from 'astro'
import type { ViteDevServer } from 'vite'
import { NO_SITE } from '../check/rules/no-site.ts'
import { resolveConfig } from '../config.ts'
import { DRAFTS_VARIABLE } from '../drafts-variable.ts'
import { EDITS_VARIABLE } from '../edits-variable.ts'
import { Engine } from '../engine.ts'
import type { PerennialError } from '../errors.ts'
import { Cache } from '../publish/cache.ts'
import { discard } from '../publish/discard.ts'
import { cacheFolderIn } from '../publish/folders.ts'
import { OWNER } from '../publish/owner.ts'
import type { Report } from '../publish/publish.ts'
import type { Staging } from '../publish/staging.ts'
import { makeWorkFolder, type WorkFolder } from '../publish/work-folder.ts'
import { configName } from '../source/config-name.ts'
import { formatDiagnostic } from '../source/diagnostic.ts'
import { scriptsOf } from './client-scripts.ts'
import { cspOf } from './csp.ts'
import { serveOutputs } from './dev-server.ts'
import { doorOf } from './door-of.ts'
import { followConfig, type GuardedConfig, guardedConfig } from './follow-config.ts'
import { followContent } from './follow-content.ts'
import { followLogo } from './follow-logo.ts'
import { guardRequests } from './guard-requests.ts'
import { handedOver } from './handover.ts'
import type { SiteOptions, Work } from './integration.ts'
import { locationOf, type SitePlace } from './integration-of.ts'
import { moveKit, stageKit } from './kit-folder.ts'
import { openDoor } from './open-door.ts'
import { ownComponents } from './own-components.ts'
import { pageModules } from './page-modules.ts'
import { putInPlace } from './put-in-place.ts'
import { receiveForms } from './receive-forms.ts'
import { serveSearch, writeSearch } from './search-files.ts'
import { serveEdits } from './serve-edits.ts'
import { serveWorkbenches } from './serve-workbenches.ts'
import { kitRoutes, siteRoutes } from './site-routes.ts'
import { stopOnErrors } from './stop-on-errors.ts'
import { tellAnswers } from './tell-answers.ts'
import { tellChanges } from './tell-changes.ts'
import { type FaultTeller, faultTeller } from './tell-faults.ts'
import { errorLines, findingsTeller } from './tell-findings.ts'
import { kitUrl, whereKitIs } from './tell-kit.ts'
import { tellDrafts, tellPages } from './tell-pages.ts'
import { serveToolbar } from './toolbar/serve-toolbar.ts'
import { TOOLBAR_APP } from './toolbar/toolbar-app.ts'
import { describeBuild } from './unchanged/describe-build.ts'
import { type GuestBuild, keepBuild } from './unchanged/guest-build.ts'
import { keepingLogger, type Line } from './unchanged/told.ts'
import { openWorkbenches, type Workbenches, workbenchPath } from './workbenches.ts'

/** What the integration does for a site that is to be read, and the engine that it does it with. */
export interface SiteHooks {
  engineFor(place: SitePlace): Engine
  /** Kept by its state, where that can be told, a build need not be made again while nothing changes. */
  hooks(state: string | undefined): Work
}

/** Make the hooks of a site with its options. */
export function siteHooks(options: SiteOptions): SiteHooks {
  let engine: Engine | undefined
  let work: WorkFolder | undefined
  /** What channels make for the site, until its pages are there. */
  let outputs: string | undefined
  /** A kit that stands apart, and who puts it in its place: whoever began the build, or we. */
  let kit: string | undefined
  let ownKit: Staging | undefined
  let report: Report | undefined
  let csp: GuestBuild['csp']
  /** What is said of the content as a build begins, and of the pages as it ends. */
  const told: [begin: Line[], end: Line[]] = [[], []]
  /** Whether nobody else began this build. */
  let isOwnBuild = false
  let faults: FaultTeller | undefined
  let workbenches: Workbenches = new Map()
  let guarded: GuardedConfig | undefined
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
    } else openDoor(doorOf(own, logger))
    for (const route of [...siteRoutes(own.config), ...kitRoutes(own.config)])
      injectRoute({ ...route, prerender: true })
    updateConfig({ vite: { plugins: [pageModules(async () => own.config), ...ownComponents(own.config)] } })
    if (command !== 'build') return
    const begun = keepingLogger(logger, told[0])
    if (own.config.policy || config.security.csp) {
      csp = cspOf(own.config, config.security.csp, await scriptsOf(await own.library()))
      if (csp) updateConfig({ security: { csp } })
    }
    if (own.config.routes) stopOnErrors(await own.faults())
    // The rules take longer than a guest may: `perennial check` goes by them.
    else for (const line of errorLines((await own.library()).diagnostics)) begun.warn(line)
    if (!given && !own.config.saysSite && own.config.rules['no-site'] !== 'off')
      begun.warn(`${configName(own.config.root)}: ${NO_SITE}`)
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
    engineFor,
    hooks: (state) => ({
      'astro:config:setup': setUp,
      async 'astro:build:start'({ logger }) {
        if (!engine || !outputs) return
        discard(outputs)
        report = await engine.publish(outputs, kit)
        // Its index takes a while, which pages need not wait for: they ask only whether there is one.
        await engine.beginSearch()
        for (const warning of report.warnings) logger.warn(formatDiagnostic(warning))
      },
      async 'astro:build:done'({ dir, logger }) {
        if (!engine || !outputs || !report) return
        const site = fileURLToPath(dir)
        await writeSearch(engine, outputs, logger)
        if (kit !== undefined) moveKit(engine.config, site, kit)
        putInPlace(outputs, site, logger)
        if (!engine.config.routes) {
          const ended = keepingLogger(logger, told[1])
          const library = await engine.library()
          await tellPages(library, await engine.plan(), site, ended)
          await tellDrafts(library, site, ended)
          await tellAnswers(library, site, ended)
        }
        await ownKit?.commit()
        await tellChanges(await engine.library(), engine.workFolder, logger)
        if (report.cacheFault && !work?.fault) warn(logger, report.cacheFault)
        logger.info(
          `${report.total} outputs: ${report.rendered} rendered, ${report.fromCache} from the cache`,
        )
        // Who builds beside the last build says it once the kit is in its place.
        const where = isOwnBuild ? whereKitIs(engine.config, site) : undefined
        if (where) logger.info(where)
        // What was told of a file or a disk is told again, until it is mended.
        const isQuiet = report.warnings.length === 0 && !report.cacheFault && !work?.fault
        if (state === undefined || !isQuiet) return
        const build = await describeBuild(engine, doorOf(engine, logger), { told, csp })
        await keepBuild(new Cache(cacheFolderIn(engine.config.root)), state, build)
      },
      async 'astro:server:setup'({ server, logger }) {
        if (!engine || !faults) return
        const edits = process.env[EDITS_VARIABLE] === '1'
        const door = doorOf(engine, logger, { workbenches, edits })
        // Not before: while the site starts again, the pages of the old one are asked for, and it goes on where this one fails.
        if (server.httpServer) server.httpServer.once('listening', () => openDoor(door))
        else openDoor(door)
        const find = findingsTeller(engine, logger)
        const show = serveToolbar(engine, server, faults)
        const tell = async (): Promise<void> => {
          const found = find()
          show(found)
          await found
        }
        if (edits) serveEdits(engine, server)
        serveWorkbenches(engine, server, faults, workbenches)
        serveOutputs(engine, server, faults)
        serveSearch(engine, server, faults)
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
        const { local = [], network = [] } = dev?.resolvedUrls ?? {}
        const isKit = process.env[EDITS_VARIABLE] === '1'
        for (const own of [...local.slice(0, 1), ...(isKit ? network : [])]) {
          const url = engine && kitUrl(engine.config, own)
          if (url) logger.info(`The marketers' kit is at ${url}`)
        }
      },
    }),
  }
}

/** Say what costs nothing but time. */
function warn(logger: Pick<AstroIntegrationLogger, 'warn'>, { message, hint }: PerennialError): void {
  logger.warn(`${message} ${hint}`)
}
