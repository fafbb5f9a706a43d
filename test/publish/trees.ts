import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filesIn } from '../folders.ts'

/** One digest over every file of a folder, its names and bytes; nothing where there is no folder. */
export async function treeOf(folder: string): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined
  const hash = createHash('sha256')
  for (const file of await filesIn(folder)) {
    const bytes = await readFile(join(folder, file))
    hash.update(JSON.stringify([file, bytes.length])).update(bytes)
  }
  return hash.digest('hex')
}

/** What stands beside a folder under the hidden names that builds use, without who left it. */
export async function leftBeside(target: string): Promise<string[]> {
  return (await readdir(dirname(target)))
    .filter((name) => /^\.[^.]+\.(?:incoming|previous|discarded)-/.test(name))
    .map((name) => name.replace(/-[^-]*-[^-]*-[^-]*$/, ''))
}
