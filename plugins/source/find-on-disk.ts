import { lstat, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Find a file or folder whose name the disk may write with composed letters (`å`) or with letter and mark apart (`a` and
 * U+030A), as macOS and some zip programs do: both are one name. Gives its path as the disk has it, the one that is asked
 * for before others; nothing where there is none.
 */
export async function findOnDisk(path: string): Promise<string | undefined> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  )
  if (isThere) return path
  const parent = dirname(path)
  // In ASCII there is one way to write a name.
  if (parent === path || /^[\0-\x7f]*$/.test(path)) return undefined
  const folder = await findOnDisk(parent)
  const wanted = basename(path).normalize('NFC')
  const names = folder === undefined ? [] : await readdir(folder).catch(() => [])
  const name = names.sort().find((each) => each.normalize('NFC') === wanted)
  return folder === undefined || name === undefined ? undefined : join(folder, name)
}
