import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'

/** The bytes of a file, or why they are not read. */
export type OrdinaryFile =
  | { readonly bytes: Buffer }
  | { readonly fault: 'not ordinary' }
  /** `size` in bytes. */
  | { readonly fault: 'too large'; readonly size: number }

/** What was a file a moment ago may be a pipe now; without this, opening it waits for a writer. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Read a file that is one. A pipe, a socket, a device or a folder is never opened, since reading it may not end, and a
 * file of more than `most` bytes is not read. Throws what the system says of a file that is not there or not ours.
 */
export async function readOrdinaryFile(path: string, most: number): Promise<OrdinaryFile> {
  if (!(await stat(path)).isFile()) return { fault: 'not ordinary' }
  const file = await open(path, AT_ONCE)
  try {
    const found = await file.stat()
    if (!found.isFile()) return { fault: 'not ordinary' }
    if (found.size > most) return { fault: 'too large', size: found.size }
    return { bytes: await file.readFile() }
  } finally {
    await file.close()
  }
}

/** Read a file that is one, as `readOrdinaryFile` does, while all else waits. */
export function readOrdinaryFileSync(path: string, most: number): OrdinaryFile {
  if (!statSync(path).isFile()) return { fault: 'not ordinary' }
  const file = openSync(path, AT_ONCE)
  try {
    const found = fstatSync(file)
    if (!found.isFile()) return { fault: 'not ordinary' }
    if (found.size > most) return { fault: 'too large', size: found.size }
    return { bytes: readFileSync(file) }
  } finally {
    closeSync(file)
  }
}
