import { posix } from 'node:path'
import { asciiSlug } from '../library/addresses.ts'
import { nameFault } from '../source/name-fault.ts'

/** Signs that no file on every disk can have, and those that nobody sees. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}]/u
/** Longest ending that is kept. */
const LONGEST_ENDING = 6

/** Give the name of a file as every disk can hold it: as it is, or in plain letters. */
function safeName(name: string): string {
  const composed = name.normalize('NFC')
  const isSafe =
    composed !== '' && !UNSAFE.test(composed) && !/^[.\s]/.test(composed) && nameFault(composed) === undefined
  if (isSafe) return composed
  const ending = posix.extname(composed)
  const plain = /^\.[a-z\d]+$/i.test(ending) && ending.length <= LONGEST_ENDING ? ending.toLowerCase() : ''
  const stem = asciiSlug(composed.slice(0, composed.length - ending.length)).slice(0, 80)
  return nameFault(stem + plain) === undefined ? stem + plain : `${stem}-1${plain}`
}

/** Give a path below a folder whose names every disk can hold, and that stays below it. */
export function safePath(path: string): string {
  return path
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..')
    .map(safeName)
    .join('/')
}
