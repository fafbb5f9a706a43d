import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { slashed } from '../source/find.ts'
import { findOnDisk } from '../source/find-on-disk.ts'

/** The files of a folder by their names in small letters: their whole paths, as the disk writes them. */
export type FilesByName = ReadonlyMap<string, readonly string[]>

/** List all files below a folder by name; what is hidden, as Obsidian's own folders are, is left out. */
export async function filesByName(folder: string): Promise<FilesByName> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = files
    .filter((file) => file.isFile() || file.isSymbolicLink())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !/(?:^|\/)(?:\.|node_modules\/)/.test(slashed(path.slice(folder.length + 1))))
  return Map.groupBy(paths.sort(), (path) => nameIn(slashed(path)))
}

/**
 * Find the picture that is written `![[name]]`: beside the file, or else the only one of that name (with as much of its path
 * as is written) in all the content. Gives its path, or a sentence that says what is wrong.
 */
export async function findNamed(
  name: string,
  file: string,
  all: () => Promise<FilesByName>,
): Promise<{ readonly path: string } | string> {
  const beside = await findOnDisk(join(dirname(file), name))
  if (beside !== undefined) return { path: beside }
  const wanted = `/${slashed(name).toLowerCase()}`
  const found = ((await all()).get(nameIn(wanted)) ?? []).filter((path) =>
    slashed(path).toLowerCase().endsWith(wanted),
  )
  const [path] = found
  if (path === undefined)
    return `found no picture "${name}" beside the text or elsewhere in the content; put it there, or mend its name`
  if (found.length > 1)
    return `found ${found.length} pictures called "${name}" in the content; write more of the path of the one that is meant`
  return { path }
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase()
}
