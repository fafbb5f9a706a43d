import { constants } from 'node:fs'
import { access, lstat, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { digestOf } from '../asset.ts'
import { reasonOf } from '../errors.ts'
import { plainText } from './control.ts'
import { readOrdinaryFile } from './ordinary-file.ts'
import { MAX_BYTES } from './read.ts'

/** A file as it lies on the disk now. */
export interface OnDisk {
  /** Where the file itself stands, behind symbolic links. */
  readonly path: string
  /** Its text with its byte-order mark and its line ends. */
  readonly raw: string
  /** How many bytes it may have. Default: as many as a text. */
  readonly most?: number
}

/** Read a file again that was read before, by the digest of what was read then; or say why it can't be changed. */
export async function readAgain(
  home: string,
  path: string,
  digest: string,
  most = MAX_BYTES,
): Promise<OnDisk | string> {
  const found = await readNow(home, path, most)
  if (typeof found === 'string') return found
  return digestOf(plainText(found.raw.replace(/^\ufeff/, ''))) === digest ? found : CHANGED
}

/** Read a file as it lies on the disk; or say why it can't be changed. */
export async function readNow(home: string, path: string, most = MAX_BYTES): Promise<OnDisk | string> {
  try {
    const real = await realpath(path)
    if (!real.startsWith((await realpath(home)) + sep)) return 'it leads out of the content folder'
    const file = await readOrdinaryFile(real, most)
    if ('fault' in file) return CHANGED
    const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes)
    return { path: real, raw, most }
  } catch (thrown) {
    return reasonFor(thrown)
  }
}

/**
 * Put a text in the place of a file in one move, so that a program that is stopped leaves the old file or the new one.
 * Gives nothing when it is done, or says why the file was left as it was: it is not writable, or changed meanwhile.
 */
export async function replaceFile(
  { path, raw, most = MAX_BYTES }: OnDisk,
  text: string,
): Promise<string | undefined> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    const { mode } = await stat(path)
    // Who may do everything is not held back by the system, but the owner meant it.
    if ((mode & 0o222) === 0) return MISSING
    await access(path, constants.W_OK)
    // Only a run that was killed, and had this number then, can have left it.
    await rm(beside, { force: true })
    const file = await open(beside, 'wx', mode)
    try {
      await file.chmod(mode & 0o7777)
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    if (!(await isStill(path, raw, most))) return CHANGED
    await rename(beside, path)
    return undefined
  } catch (thrown) {
    return reasonFor(thrown)
  } finally {
    await rm(beside, { force: true })
  }
}

/** Write a file where none stands. Gives nothing when it is done, or says why it was not. */
export async function beginFile(path: string, text: string): Promise<string | undefined> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return undefined
  } catch (thrown) {
    return reasonFor(thrown)
  }
}

/** Why a file is left alone that was written by somebody else since it was read. */
export const CHANGED = 'it changed meanwhile'
const MISSING = 'permission to write it is missing'

async function isStill(path: string, raw: string, most: number): Promise<boolean> {
  if (!(await lstat(path)).isFile()) return false
  const file = await readOrdinaryFile(path, most)
  return 'bytes' in file && file.bytes.equals(Buffer.from(raw))
}

/** What the system's codes mean; its own words hold the paths of the machine. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'it is gone',
  EEXIST: CHANGED,
  EACCES: MISSING,
  EPERM: MISSING,
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
}

function reasonFor(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  return FAULTS[code] ?? reasonOf(thrown)
}
