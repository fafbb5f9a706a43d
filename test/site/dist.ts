import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** The built example site. */
export const DIST = join(ROOT, 'dist')

/** Its kit. */
export const KIT = join(ROOT, 'dist-kit')

/** Tell the path under which a static host serves a file: `da/index.html` is `/da/`. */
export function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

/** Tell which file a static host gives for a path. */
export function fileOf(path: string): string {
  const decoded = decodeURIComponent(path).replace(/^\//, '')
  return decoded === '' || decoded.endsWith('/') ? `${decoded}index.html` : decoded
}

/** Read a text file of a built site; by default of the example, or of its kit. */
export function textOf(file: string, folder = file.startsWith('kit/') ? KIT : DIST): string {
  return readFileSync(join(folder, file), 'utf8')
}

/** Tell whether an HTML file is a mail rather than a page. */
export function isMail(file: string): boolean {
  return file.startsWith('kit/newsletter/')
}
