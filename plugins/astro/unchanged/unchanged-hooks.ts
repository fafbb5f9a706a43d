import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { once } from '../../once.ts'
import { Cache } from '../../publish/cache.ts'
import { discard } from '../../publish/discard.ts'
import { cacheFolderIn, workFolderIn } from '../../publish/folders.ts'
import { OWNER } from '../../publish/owner.ts'
import { restore } from '../../publish/restore.ts'
import { makeWorkFolder } from '../../publish/work-folder.ts'
import type { Door } from '../door.ts'
import type { Work } from '../integration.ts'
import { fromRoot, openDoor } from '../open-door.ts'
import { pageModules } from '../page-modules.ts'
import { putInPlace } from '../put-in-place.ts'
import type { SiteHooks } from '../site-hooks.ts'
import { type GuestBuild, keptBuild } from './guest-build.ts'
import type { BuiltSite } from './state.ts'
import { tellAgain } from './told.ts'

/**
 * Make the hooks of a build in which nothing has changed since one that was kept; nothing where none was. They read no text
 * and load nothing that reads one, unless a page asks for what was not kept.
 */
export async function unchangedHooks(
  state: string,
  site: BuiltSite,
  whole: () => Promise<SiteHooks>,
): Promise<Work | undefined> {
  const root = fileURLToPath(site.root)
  const cache = new Cache(cacheFolderIn(root))
  const build = await keptBuild(cache, state)
  if (!build) return undefined
  const { folder } = await makeWorkFolder(workFolderIn(root))
  const outputs = join(folder, `staging-outputs-${OWNER}`)
  const engine = once(async () => (await whole()).engineFor(site))
  let isWhole = true

  return {
    'astro:config:setup'({ updateConfig, logger }) {
      openDoor(
        keptDoor(build, root, async () => (await import('../door-of.ts')).doorOf(await engine(), logger)),
      )
      updateConfig({ vite: { plugins: [pageModules(async () => (await engine()).config)] } })
      if (build.csp) updateConfig({ security: { csp: build.csp } })
      tellAgain(build.told[0], logger)
      process.once('exit', () => discard(outputs))
    },
    async 'astro:build:start'() {
      discard(outputs)
      isWhole = await restore(build.outputs, cache, outputs)
      // Somebody has cleared a part of the cache.
      if (!isWhole) await (await engine()).publish(outputs)
    },
    async 'astro:build:done'({ dir, logger }) {
      putInPlace(outputs, fileURLToPath(dir), logger)
      tellAgain(build.told[1], logger)
      const how = isWhole ? 'all from the cache, since nothing has changed' : 'made again'
      logger.info(`${build.outputs.length} outputs: ${how}`)
    },
  }
}

/** Make the door of a kept build; what was not kept comes through that of the site. */
function keptDoor(build: GuestBuild, root: string, open: () => Promise<Door>): Door {
  const whole = once(open)
  const byFile = new Map(build.understood)
  const understood = [...byFile.values()]
  const get: Door['get'] = async (name) =>
    name === 'understood' ? (understood as never) : (await whole()).get(name)
  return {
    get,
    understand: async (file) => byFile.get(fromRoot(root, file)),
    form: async (...form) => (await whole()).form(...form),
    htmlOf: async (id) => (await whole()).htmlOf(id),
    liftChoices: async (id) => (await whole()).liftChoices(id),
    report: async (lang) => (await whole()).report(lang),
    reportKey: async () => (await whole()).reportKey(),
    workbench: async (...asked) => (await whole()).workbench(...asked),
  }
}
