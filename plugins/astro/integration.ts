import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { DRAFTS_VARIABLE, type PerennialOptions, resolveConfig } from '../config.ts'
import { Engine } from '../engine.ts'
import type { PerennialError } from '../errors.ts'
import { reportKeyOf } from '../insight/report-key.ts'
import type { Library } from '../library/library.ts'
import { discard } from '../publish/discard.ts'
import { guardWork } from '../publish/guard-work.ts'
import { Staging, type StagingDesk } from '../publish/staging.ts'
import { makeWorkFolder, type WorkFolder } from '../publish/work-folder.ts'
import { formatDiagnostic } from '../source/diagnostic.ts'
import { serveCardSheet } from './card-sheet/serve.ts'
import { scriptsOf } from './client-scripts.ts'
import { collections } from './collections.ts'
import { cspOf } from './csp.ts'
import { serveOutputs } from './dev-server.ts'
import { tellFileSizes } from './file-sizes.ts'
import { followContent } from './follow-content.ts'
import { followLogo } from './follow-logo.ts'
import { guardRequests } from './guard-requests.ts'
import { INTEGRATION, type PerennialIntegration, type SitePlace } from './integration-of.ts'
import { openPageCache, type PageCache } from './page-cache.ts'
import { receiveForms } from './receive-forms.ts'
import { shareReport } from './report.ts'
import { separateKit } from './separate-kit.ts'
import { stopOnErrors } from './stop-on-errors.ts'
import { faultTeller } from './tell-faults.ts'
import { findingsTeller } from './tell-findings.ts'
import { shareTexts } from './texts.ts'
import { themeModules } from './theme-modules.ts'

/** Publish a folder of Markdown: `integrations: [perennial({ title: '…' })]`. Put it last, since it moves the built site into place. */
export function perennial(options: PerennialOptions): PerennialIntegration {
  let engine: Engine | undefined
  let site: Staging | undefined
  let kitFolder: Staging | undefined
  let pages: PageCache | undefined
  let work: WorkFolder | undefined
  let assets = ''
  // What each collection was last loaded from.
  const loaded = new Map<string, Promise<Library>>()

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
      async 'perennial:entries'(name, place) {
        const own = engineFor(place)
        const library = own.library()
        loaded.set(name, library)
        return collections[name](own, await library)
      },
      async 'astro:config:setup'({ config, command, updateConfig, logger }) {
        const own = engineFor(config)
        // Who writes sees what is missing; in a public kit it is nobody else's business.
        if (command === 'dev') own.showReport()
        shareTexts((id) => own.html(id))
        shareReport({
          report: () => own.report(own.config.languages[0] ?? 'en'),
          key: async () => reportKeyOf(await own.library()),
        })
        if (config.site === undefined)
          logger.warn('No `site` in astro.config.mjs: links in feeds, posts and books lead to example.com.')
        updateConfig({ vite: { plugins: [themeModules(own.config)] } })
        if (command !== 'build') return
        stopOnErrors(await own.check())
        const csp = cspOf(own.config, config.security.csp, await scriptsOf(await own.library()))
        if (csp) updateConfig({ security: { csp } })
        const target = fileURLToPath(config.outDir)
        assets = config.build.assets
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
      async 'astro:build:done'({ dir, logger }) {
        if (!engine || !site) return
        const out = fileURLToPath(dir)
        const report = await engine.publish(out)
        await tellFileSizes(engine, out)
        for (const warning of report.warnings) logger.warn(formatDiagnostic(warning))
        if (kitFolder) {
          await separateKit(engine, out, kitFolder.folder, assets)
        }
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
      async 'astro:server:setup'({ server, refreshContent, logger }) {
        if (!engine) return
        const tell = findingsTeller(engine, logger)
        const faults = faultTeller(logger)
        const reloadSheet = serveCardSheet(engine, server, faults)
        serveOutputs(engine, server, faults)
        followLogo(engine, server, faults, reloadSheet)
        receiveForms(engine.config, server, (message) => logger.info(message))
        guardRequests(server)
        const sync = async (): Promise<boolean> => {
          await refreshContent?.({})
          return [...loaded.values()].every((library) => library === engine?.library())
        }
        followContent(engine, server, sync, async () => {
          reloadSheet()
          await tell()
        })
        await tell()
      },
    },
  }
}
