import { join, resolve } from 'node:path'
import type { AstroUserConfig } from 'astro'
import type { Engine } from '../engine.ts'
import type { PerennialError } from '../errors.ts'
import { versionOf } from '../package-version.ts'
import { discard } from '../publish/discard.ts'
import { guardWork } from '../publish/guard-work.ts'
import { Staging, type StagingDesk } from '../publish/staging.ts'
import { systemFault } from '../publish/system-fault.ts'
import { makeWorkFolder } from '../publish/work-folder.ts'
import { handOver } from './handover.ts'
import { loadAstro } from './load-astro.ts'
import { optionsFault } from './options-fault.ts'
import { openPageCache } from './page-cache.ts'

/** A site's `astro.config.*` as it was loaded. */
export type SiteConfig = AstroUserConfig

/** A site that is to be built. */
interface Buildable {
  readonly root: string
  /** The name of its configuration's file. */
  readonly name: string
  readonly config: SiteConfig
  readonly engine: Engine
}

/** Tell whether the Astro that is installed can take pages from the last build, which it can since 7.2. */
function keepsPages(): boolean {
  const [major = 0, minor = 0] = versionOf('astro', import.meta.url)
    .split('.')
    .map(Number)
  return major > 7 || (major === 7 && minor >= 2)
}

/**
 * Build a site beside the last build, and put it in its place when it is whole. Nothing leaves the machine. What the system
 * or Astro refuses is told as a PerennialError; `warn` hears what costs nothing but time.
 */
export async function buildSite(
  { root, name, config, engine }: Buildable,
  warn: (message: string) => void,
): Promise<void> {
  const { kit, routes, srcDir, publicDir, content, articles } = engine.config
  const say = ({ message, hint }: PerennialError): void => warn(`${message} ${hint}`)
  const desk: StagingDesk = { project: root, warn: say, progress: (step) => engine.progress?.(step) }
  const target = resolve(root, config.outDir ?? 'dist')
  const kitTarget = kit === 'separate' ? `${target}-kit` : undefined
  const theirs = [content, articles, srcDir, publicDir].map((folder) => join(root, folder))
  for (const place of [target, kitTarget]) if (place) await guardWork(place, root, theirs)
  const work = await makeWorkFolder(engine.workFolder)
  if (work.fault) say(work.fault)
  const site = new Staging(work.folder, target, desk)
  await site.open()
  const kitFolder = kitTarget === undefined ? undefined : new Staging(work.folder, kitTarget, desk)
  await kitFolder?.open()
  // Only the pages of the theme say what they depend on.
  const pages = routes && keepsPages() ? await openPageCache(work.folder) : undefined
  if (pages?.wasDamaged)
    warn('The cache of pages was not as the last build left it: every page is made again.')
  // A build that fails leaves nothing on the disk, which may be what it failed for.
  const unfinished = [site, kitFolder, pages]
  process.once('exit', () => {
    for (const one of unfinished) if (one) discard(one.folder)
  })
  const { build } = await loadAstro()
  const staged = {
    root,
    outDir: site.folder,
    integrations: [handOver({ engine, work, kit: kitFolder?.folder })],
    // Pages with a `cacheKey` are rendered again only when it changes.
    ...(pages && { cacheDir: pages.folder, experimental: { incrementalBuild: true } }),
  }
  await build(staged).catch((thrown: unknown) => {
    throw systemFault(
      optionsFault(thrown, config, name),
      'The site could not be built, and the last build is as it was',
    )
  })
  await site.commit()
  await kitFolder?.commit()
  const lost = await pages?.keep()
  if (lost !== undefined)
    warn(`The cache of pages can't be kept, so the next build makes every page again: ${lost}`)
}
