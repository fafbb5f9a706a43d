import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { absent } from './listed.ts'

/**
 * Make a folder and those above it, where they are not there. It fails with what the system says: Node's own way of making
 * several says ENOENT of a disk that can only be read. A link that leads nowhere stands in the way, as a file does.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await stat(path).catch(absent))?.isDirectory()) return
    if (code !== 'ENOENT' || dirname(path) === path) throw thrown
    await makeFolder(dirname(path))
    await makeFolder(path)
  }
}
