import { constants, copyFile, lstat, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { reasonOf } from '../errors.ts'
import { isWithin } from '../source/is-within.ts'

/** A file to be written: its path from the root of the site, and its text or the file that it is a copy of. */
export type NewFile = { readonly path: string; readonly twin?: string } & (
  | { readonly text: string }
  | { readonly from: string }
)

/** What became of a file: written (or to be), there already, or not written, and why. */
export type Put = { readonly is: 'new' | 'same' } | { readonly is: 'left' | 'failed'; readonly why: string }

/**
 * Write a file where none stands, below one of the folders `homes` of a site, and nowhere else: a link on the way that leads
 * out of it is no way. With `dryRun`, only tell what would be.
 */
export async function putFile(
  root: string,
  homes: readonly string[],
  file: NewFile,
  dryRun: boolean,
): Promise<Put> {
  const path = join(root, file.path)
  try {
    if (!(await isInside(root, homes, path)))
      return { is: 'failed', why: `leads out of ${homes.map((home) => `${home}/`).join(' and ')}` }
    if (await isThere(path))
      return (await isEqual(path, file)) ? { is: 'same' } : { is: 'left', why: CHANGED }
    if (file.twin !== undefined && (await isThere(join(root, file.twin))))
      return { is: 'left', why: `has the name of ${file.twin}, which is there already` }
    if (dryRun) return { is: 'new' }
    await mkdir(dirname(path), { recursive: true })
    if ('text' in file) await writeFile(path, file.text, { flag: 'wx' })
    else await copyFile(file.from, path, constants.COPYFILE_EXCL)
    return { is: 'new' }
  } catch (thrown) {
    return { is: 'failed', why: `can't be written: ${codeOf(thrown)}` }
  }
}

const CHANGED = 'is there already with other bytes'

/** Tell whether a path is, behind all links, in one of the folders. */
async function isInside(root: string, homes: readonly string[], path: string): Promise<boolean> {
  let folder = dirname(path)
  while (!(await isThere(folder))) folder = dirname(folder)
  const real = await realpath(folder)
  const project = await realpath(root)
  for (const home of homes) {
    const own = join(root, home)
    if (!isWithin(own, path)) continue
    return (await isThere(own)) ? isWithin(await realpath(own), real) : isWithin(project, real)
  }
  return false
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

async function isEqual(path: string, file: NewFile): Promise<boolean> {
  if (!(await lstat(path)).isFile()) return false
  if ('text' in file) {
    const bytes = Buffer.from(file.text)
    return (await stat(path)).size === bytes.length && (await readFile(path)).equals(bytes)
  }
  return (
    (await stat(path)).size === (await stat(file.from)).size &&
    (await readFile(path)).equals(await readFile(file.from))
  )
}

function codeOf(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  return FAULTS[code] ?? reasonOf(thrown)
}

/** What the system's codes mean; its own words hold the paths of the machine. */
const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'permission is missing',
  EPERM: 'permission is missing',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file came there meanwhile',
}
