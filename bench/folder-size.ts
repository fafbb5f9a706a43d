import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** How many files a folder holds, in all its folders, and how many bytes they are. */
export interface FolderSize {
  readonly files: number
  readonly bytes: number
}

/** Measure a folder; one that is not there holds nothing. */
export async function folderSize(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (thrown: NodeJS.ErrnoException) => {
      if (thrown.code === 'ENOENT') return []
      throw thrown
    },
  )
  const files = entries.filter((entry) => entry.isFile())
  let bytes = 0
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size
  return { files: files.length, bytes }
}
