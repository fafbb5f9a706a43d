import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Engine } from '../engine.ts'
import { pageFile } from '../library/addresses.ts'
import { hashOf } from './csp.ts'
import { kitPages } from './kit-pages.ts'

/**
 * Move the kit out of the site into a folder of its own, with a copy of every file that it shows. `assets` is the folder
 * of the site's fonts and styles; the kit's pages find theirs from wherever the kit is put.
 */
export async function separateKit(engine: Engine, site: string, kit: string, assets: string): Promise<void> {
  await rename(join(site, 'kit'), join(kit, 'kit'))
  const index = pageFile(engine.config, '/kit/')
  if (existsSync(join(site, index))) await rename(join(site, index), join(kit, index))
  for (const { address, output } of await engine.plan()) {
    if (output.shelf !== 'site') continue
    await mkdir(dirname(join(kit, address)), { recursive: true })
    await cp(join(site, address), join(kit, address))
  }
  if (existsSync(join(site, assets))) await cp(join(site, assets), join(kit, assets), { recursive: true })
  const rooted = `${engine.config.base}/${assets}/`
  for (const name of await kitPages(engine, kit)) {
    const path = join(kit, name)
    const html = await readFile(path, 'utf8')
    const near = `${'../'.repeat(name.split('/').length - 1)}${assets}/`
    const moved = html.replaceAll(`(${rooted}`, `(${near}`).replaceAll(`"${rooted}`, `"${near}`)
    await writeFile(path, withHashesOf(moved, html))
  }
}

/** A page's policy knows its styles by their hashes, which are others when the addresses in them are. */
function withHashesOf(page: string, before: string): string {
  const stylesOf = (html: string) =>
    [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text)
  const styles = stylesOf(page)
  return stylesOf(before).reduce(
    (html, style, index) => html.replaceAll(hashOf(style), hashOf(styles[index] ?? '')),
    page,
  )
}
