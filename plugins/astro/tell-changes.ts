import { relative } from 'node:path'
import type { AstroIntegrationLogger } from 'astro'
import { PerennialError } from '../errors.ts'
import type { Library } from '../library/library.ts'
import { listChanges } from '../publish/index-now.ts'
import { systemFault } from '../publish/system-fault.ts'
import { slashed } from '../source/find.ts'

/** List the changed addresses of a site that has a key for IndexNow, and say where they are; a list that can't be written is told. */
export async function tellChanges(
  library: Library,
  work: string,
  logger: Pick<AstroIntegrationLogger, 'info' | 'warn'>,
): Promise<void> {
  const { indexNow, root } = library.config
  if (indexNow === undefined) return
  try {
    const list = await listChanges(library, indexNow, work)
    if (!list) return
    const file = slashed(relative(root, list.file))
    const addresses = list.count === 1 ? 'address' : 'addresses'
    logger.info(`${list.count} ${addresses} for IndexNow in ${file}: send it, and delete it then`)
  } catch (thrown) {
    const told = systemFault(thrown, 'The list for IndexNow is not written')
    if (!(told instanceof PerennialError)) throw told
    logger.warn(`${told.message} ${told.hint}`)
  }
}
