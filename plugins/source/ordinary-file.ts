import { constants } from 'node:fs'
import { open, stat } from 'node:fs/promises'

/** The bytes of a file, or why they are not read. */
export type OrdinaryFile =
  | { readonly bytes: Buffer }
  | { readonly fault: 'not ordinary' }
  /** `size` in bytes. */
  | { readonly fault: 'too large'; readonly size: number }

/**
 * Read a file that is one. A pipe, a socket, a device or a folder is never opened, since reading it may not end, and a
 * file of more than `most` bytes is not read. Throws what the system says of a file that is not there or not ours.
 */
export async function readOrdinaryFile(path: string, most: number): Promise<OrdinaryFile> {
  if (!(await stat(path)).isFile()) return { fault: 'not ordinary' }
  // What was a file a moment ago may be a pipe now; without this, opening it waits for a writer.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const found = await file.stat()
    if (!found.isFile()) return { fault: 'not ordinary' }
    if (found.size > most) return { fault: 'too large', size: found.size }
    return { bytes: await file.readFile() }
  } finally {
    await file.close()
  }
}
