import { readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { reasonOf } from '../errors.ts'
import { replaceFile } from '../source/replace-file.ts'
import type { Change } from './plan-upgrade.ts'

/**
 * Write the changes of an upgrade; what goes, goes last, and only where all else was written. Gives a line for each file that
 * was left as it was, and why.
 */
export async function writeUpgrade(root: string, changes: readonly Change[]): Promise<string[]> {
  const left: string[] = []
  const leave = (file: string, why: string): void => void left.push(`${file}  was left as it is: ${why}`)
  for (const { file, before, after } of changes) {
    if (after === undefined) continue
    const fault = await replaceFile({ path: join(root, file), raw: before }, after)
    if (fault !== undefined) leave(file, fault)
  }
  const isWhole = left.length === 0
  for (const { file, before, after } of changes) {
    if (after !== undefined) continue
    const fault = isWhole ? await removeFile(root, file, before) : 'what takes its place could not be written'
    if (fault !== undefined) leave(file, fault)
  }
  return left
}

/** Delete a file that is as it was read, and the folders that are empty then. */
async function removeFile(root: string, file: string, before: string): Promise<string | undefined> {
  try {
    if ((await readFile(join(root, file), 'utf8')) !== before) return 'it changed meanwhile'
    await rm(join(root, file))
  } catch (thrown) {
    return reasonOf(thrown)
  }
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const isGone = await rmdir(join(root, folder)).then(
      () => true,
      () => false,
    )
    if (!isGone) break
  }
  return undefined
}
