import { existsSync } from 'node:fs'
import type { AstroIntegrationLogger } from 'astro'
import { addInto } from '../publish/add-into.ts'

/** Put what was made beside the pages of a site, and say which files of the site's own stay as they are. */
export function putInPlace(
  outputs: string,
  site: string,
  logger: Pick<AstroIntegrationLogger, 'info'>,
): void {
  if (!existsSync(outputs)) return
  for (const path of addInto(outputs, site)) logger.info(`/${path} is the site's own, and stays as it is.`)
}
