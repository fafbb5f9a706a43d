import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.ts'
import type { PerennialError } from '../errors.ts'
import { pageFile } from '../library/addresses.ts'
import { guardWork } from '../publish/guard-work.ts'
import { moveInto } from '../publish/move-into.ts'
import { Staging } from '../publish/staging.ts'

/** Open the folder of a kit that stands apart, beside the folder of the site; it takes its place when it is whole. */
export async function stageKit(
  { root, content, articles, srcDir, publicDir }: Config,
  outDir: URL,
  work: string,
  warn: (fault: PerennialError) => void,
): Promise<Staging> {
  const target = `${resolve(fileURLToPath(outDir))}-kit`
  const theirs = [content, articles, srcDir, publicDir].map((folder) => join(root, folder))
  await guardWork(target, root, theirs)
  const kit = new Staging(work, target, { project: root, warn })
  await kit.open()
  return kit
}

/** Move the pages of the kit out of the site to the files that they show; they find them wherever the kit is put. */
export function moveKit(config: Config, site: string, kit: string): void {
  const { kitPath } = config
  const index = pageFile(config, kitPath)
  if (existsSync(join(site, index))) {
    // Channels may have made nothing for it.
    mkdirSync(dirname(join(kit, index)), { recursive: true })
    renameSync(join(site, index), join(kit, index))
  }
  // A site may have no pages for it.
  const pages = join(site, kitPath)
  if (existsSync(pages)) moveInto(pages, join(kit, kitPath))
}
