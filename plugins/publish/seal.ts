import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Where a folder keeps its seal. */
const SEAL = '.seal'

/**
 * Seal a folder that another program keeps its cache in: write down the digest of all that it holds, names and bytes. A
 * folder that holds more than files and folders gets no seal.
 */
export async function seal(folder: string): Promise<void> {
  const digest = await digestOfAll(folder)
  if (digest !== undefined) await writeFile(join(folder, SEAL), digest)
}

/** Tell whether a folder is as it was when it was sealed: nothing in it damaged, missing or added. Where that can't be read, it is not. */
export async function isSealed(folder: string): Promise<boolean> {
  try {
    const digest = await digestOfAll(folder)
    return digest !== undefined && digest === (await readFile(join(folder, SEAL), 'utf8'))
  } catch {
    // Whatever the system says of it, it can't be believed.
    return false
  }
}

/** One digest over every file by its path, or nothing where there is more than files and folders. */
async function digestOfAll(folder: string): Promise<string | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths: string[] = []
  for (const entry of entries) {
    if (entry.isDirectory()) continue
    const path = relative(folder, join(entry.parentPath, entry.name))
    if (!entry.isFile()) return undefined
    if (path !== SEAL) paths.push(path)
  }
  const hash = createHash('sha256')
  // One long hash over files read in place: for many small ones, several times as fast as a task for each.
  for (const path of paths.sort()) {
    const bytes = readFileSync(join(folder, path))
    // The length stands first, so that no file can be told as two.
    hash.update(JSON.stringify([path.split(sep).join('/'), bytes.length])).update(bytes)
  }
  return hash.digest('hex')
}
