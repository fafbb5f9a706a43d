import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { pageFile } from '../library/addresses.ts'

/** Read the page that was built at a path, however its file is called; nothing where there is none. */
export async function builtPage(
  config: Pick<Config, 'format'>,
  site: string,
  path: string,
): Promise<string | undefined> {
  for (const file of [pageFile(config, path), `${path}index.html`, `${path.slice(0, -1)}.html`]) {
    const html = await readFile(join(site, file), 'utf8').catch(() => undefined)
    if (html !== undefined) return html
  }
  return undefined
}
