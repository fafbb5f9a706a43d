import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Something in a folder, and when it last changed or was moved. */
export interface Left {
  readonly path: string
  readonly changed: number
}

/** List what a folder holds whose name is wanted; nothing where there is no folder. */
export async function listed(folder: string, isWanted: (name: string) => boolean): Promise<Left[]> {
  const names = ((await readdir(folder).catch(absent)) ?? []).filter(isWanted)
  const found = await Promise.all(
    names.map(async (name): Promise<Left | undefined> => {
      const path = join(folder, name)
      const stats = await lstat(path).catch(absent)
      return stats && { path, changed: stats.ctimeMs }
    }),
  )
  return found.filter((left) => left !== undefined)
}

/** Take it that something is not there for an answer. */
export function absent(thrown: NodeJS.ErrnoException): undefined {
  if (thrown.code !== 'ENOENT') throw thrown
}
