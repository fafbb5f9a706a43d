import { lstat, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { slashed } from '../source/find.ts'
import { readOrdinaryFile } from '../source/ordinary-file.ts'
import { MAX_BYTES } from '../source/read.ts'

/** What may name something of the toolkit, or be named by what does. */
const CODE = /\.(?:astro|[cm]?[jt]sx?|svelte|vue|css|mdx?|json)$/

/**
 * Read a site's own code: its configuration, its manifest and what is in `src/`, as it lies on the disk. Hidden files,
 * links, and what is no text in UTF-8, are passed over.
 */
export async function readSiteCode(root: string, config: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const file of [config, 'package.json', 'plugins/index.ts', ...(await filesIn(root, 'src'))]) {
    const text = await textOf(join(root, file))
    if (text !== undefined) files.set(slashed(file), text)
  }
  return files
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    (thrown: NodeJS.ErrnoException) => {
      if (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR') return []
      throw thrown
    },
  )
  return entries
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .filter((path) => !/(?:^|[\\/])(?:\.|node_modules)/.test(path))
    .sort()
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    if (!(await lstat(path)).isFile()) return undefined
    const file = await readOrdinaryFile(path, MAX_BYTES)
    if ('fault' in file) return undefined
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes)
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return undefined
    throw thrown
  }
}
