import { existsSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ChannelConfig } from '../channels/registry.ts'
import { type Config, DRAFTS_VARIABLE, type PerennialOptions, resolveConfig } from '../config.ts'
import { Engine } from '../engine.ts'
import type { PerennialError } from '../errors.ts'
import { pageFile } from '../library/addresses.ts'
import { discard } from '../publish/discard.ts'
import { guardWork } from '../publish/guard-work.ts'
import { moveInto } from '../publish/move-into.ts'
import type { Report } from '../publish/publish.ts'
import { Staging, type StagingDesk } from '../publish/staging.ts'
import { makeWorkFolder, type WorkFolder } from '../publish/work-folder.ts'
import { formatDiagnostic } from '../source/diagnostic.ts'
import { scriptsOf } from './client-scripts.ts'
import { cspOf } from './csp.ts'
import { serveOutputs } from './dev-server.ts'
import { openDoor } from './door.ts'
import { followContent } from './follow-content.ts'
import { followLogo } from './follow-logo.ts'
import { guardRequests } from './guard-requests.ts'
import { INTEGRATION, type PerennialIntegration, type SitePlace } from './integration-of.ts'
import { openPageCache, type PageCache } from './page-cache.ts'
import { pageModules } from './page-modules.ts'
import { receiveForms } from './receive-forms.ts'
import { serveWorkbenches } from './serve-workbenches.ts'
import { stopOnErrors } from './stop-on-errors.ts'
import { type FaultTeller, faultTeller } from './tell-faults.ts'
import { findingsTeller } from './tell-findings.ts'
import { openWorkbenches, type Workbenches, workbenchPath } from './workbenches.ts'

/** What a site says to `perennial({…})`, with the options of its channels. */
export interface SiteOptions extends Omit<PerennialOptions, 'channels'> {
  readonly channels?: ChannelConfig
}

/** Publish a folder of Markdown: `integrations: [perennial({ title: '…' })]`. Put it last, since it moves the built site into place. */
export function perennial(options: SiteOptions): PerennialIntegration {
  let engine: Engine | undefined
  let site: Staging | undefined
  let kitFolder: Staging | undefined
  let pages: PageCache | undefined
  let work: WorkFolder | undefined
  let report: Report | undefined
  let faults: FaultTeller | undefined
  let workbenches: Workbenches = new Map()

  const engineFor = (place: SitePlace): Engine => {
    const { root, site: address, base, trailingSlash, build } = place
    const drafts = process.env[DRAFTS_VARIABLE] === '1' ? { drafts: true } : {}
    const location = { root: fileURLToPath(root), site: address, base, trailingSlash, format: build.format }
    engine ??= new Engine(resolveConfig({ ...options, ...drafts }, location))
    return engine
  }

  return {
    name: INTEGRATION,
    hooks: {
      'perennial:engine': engineFor,
      async 'astro:config:setup'({ config, command, updateConfig, injectRoute, logger }) {
        const own = engineFor(config)
        if (command === 'dev') {
          // Who writes sees what is missing; in a public kit it is nobody else's business.
          own.showReport()
          faults = faultTeller(logger)
          workbenches = await openWorkbenches(own, faults)
          for (const [name, { component }] of workbenches)
            injectRoute({ pattern: workbenchPath(name), entrypoint: component, prerender: false })
        }
        openDoor(own, workbenches)
        if (config.site === undefined)
          logger.warn('No `site` in astro.config.mjs: links in feeds, posts and books lead to example.com.')
        updateConfig({ vite: { plugins: [pageModules(own.config)] } })
        if (command !== 'build') return
        stopOnErrors(await own.faults())
        const csp = cspOf(own.config, config.security.csp, await scriptsOf(await own.library()))
        if (csp) updateConfig({ security: { csp } })
        const target = fileURLToPath(config.outDir)
        const warn = ({ message, hint }: PerennialError): void => logger.warn(`${message} ${hint}`)
        const desk: StagingDesk = {
          project: own.config.root,
          warn,
          progress: (step) => own.progress?.(step),
        }
        const kitTarget = own.config.kit === 'separate' ? `${resolve(target)}-kit` : undefined
        const theirs = [
          join(own.config.root, own.config.content),
          ...[config.srcDir, config.publicDir].map((url) => fileURLToPath(url)),
        ]
        for (const place of [target, kitTarget]) if (place) await guardWork(place, own.config.root, theirs)
        work = await makeWorkFolder(own.workFolder)
        if (work.fault) warn(work.fault)
        site = new Staging(work.folder, target, desk)
        await site.open()
        pages = await openPageCache(work.folder)
        if (pages.wasDamaged)
          logger.warn('The cache of pages was not as the last build left it: every page is made again.')
        updateConfig({
          outDir: pathToFileURL(`${site.folder}/`),
          cacheDir: pathToFileURL(`${pages.folder}/`),
          // Pages with a `cacheKey` are rendered again only when it changes.
          experimental: { incrementalBuild: true },
          // The folder is new, and what the channels make is in it before the pages are.
          vite: { build: { emptyOutDir: false } },
        })
        if (kitTarget) {
          kitFolder = new Staging(work.folder, kitTarget, desk)
          await kitFolder.open()
        }
        // A build that fails leaves nothing on the disk, which may be what it failed for.
        const unfinished = [site, kitFolder, pages]
        process.once('exit', () => {
          for (const one of unfinished) if (one) discard(one.folder)
        })
      },
      async 'astro:build:start'({ logger }) {
        if (!engine || !site) return
        report = await engine.publish(site.folder, kitFolder?.folder)
        for (const warning of report.warnings) logger.warn(formatDiagnostic(warning))
      },
      async 'astro:build:done'({ logger }) {
        if (!engine || !site || !report) return
        if (kitFolder) moveKit(engine.config, site.folder, kitFolder.folder)
        await site.commit()
        await kitFolder?.commit()
        const lost = await pages?.keep()
        if (lost !== undefined)
          logger.warn(`The cache of pages can't be kept, so the next build makes every page again: ${lost}`)
        if (report.cacheFault && !work?.fault)
          logger.warn(`${report.cacheFault.message} ${report.cacheFault.hint}`)
        logger.info(
          `${report.total} outputs: ${report.rendered} rendered, ${report.fromCache} from the cache`,
        )
      },
      async 'astro:server:setup'({ server, logger }) {
        if (!engine || !faults) return
        const tell = findingsTeller(engine, logger)
        serveWorkbenches(engine, server, faults, workbenches)
        serveOutputs(engine, server, faults)
        followLogo(engine, server, faults)
        receiveForms(engine.config, server, (message) => logger.info(message))
        guardRequests(server)
        followContent(engine, server, tell)
        await tell()
      },
    },
  }
}

/** Move the pages of the kit out of the site to the files that they show; they find them wherever the kit is put. */
function moveKit(config: Config, site: string, kit: string): void {
  const index = pageFile(config, '/kit/')
  if (existsSync(join(site, index))) renameSync(join(site, index), join(kit, index))
  // A site may have no pages for it.
  const pages = join(site, 'kit')
  if (existsSync(pages)) moveInto(pages, join(kit, 'kit'))
}
