import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '../engine.ts'
import { kitPages } from './kit-pages.ts'

/** Where a page of the kit wants the size of a file; empty until the file is there. */
const PLACE = /(<span data-bytes="([^"]+)"[^>]*>)(<\/span>)/g

/** Write the sizes of the files into the pages of the kit, which are made before them. */
export async function tellFileSizes(engine: Engine, site: string): Promise<void> {
  for (const name of await kitPages(engine, site)) {
    const path = join(site, name)
    const html = await readFile(path, 'utf8')
    const lang = /<html lang="([^"]+)"/.exec(html)?.[1] ?? 'en'
    const sizes = new Map<string, string>()
    for (const [, , address = ''] of html.matchAll(PLACE)) {
      const { size } = await stat(join(site, address.replaceAll('&amp;', '&')))
      sizes.set(address, sizeInWords(size, lang))
    }
    if (sizes.size === 0) continue
    await writeFile(
      path,
      html.replace(PLACE, (_, open: string, address: string, close: string) => {
        return `${open} · ${sizes.get(address)}${close}`
      }),
    )
  }
}

/** Say the size of a file as people do: `112 kB`, `3.7 MB`. */
function sizeInWords(bytes: number, lang: string): string {
  const isLarge = bytes >= 1_000_000
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1e6 : Math.max(1, bytes / 1e3))
}
