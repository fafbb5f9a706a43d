import { relative } from 'node:path'
import { reasonOf } from '../errors.ts'
import { findControl, plainText } from './control.ts'
import { type Place, START } from './diagnostic.ts'
import { type Found, slashed } from './find.ts'
import { readOrdinaryFile } from './ordinary-file.ts'
import { placeAt } from './places.ts'

/** Largest text that is read, in bytes. The longest found in public blogs has 600 KB. */
export const MAX_BYTES = 640_000

/** The text of one file, decoded, with line ends as `\n`. */
export interface Source {
  /** Path from the project's root, with forward slashes. */
  readonly file: string
  readonly text: string
}

/** How large a file may be, in bytes, and what to do where it is larger. */
export interface SizeLimit {
  readonly most: number
  readonly advice: string
}

const TEXT_SIZE: SizeLimit = { most: MAX_BYTES, advice: 'split the text' }

/** Read one text file as UTF-8; a byte-order mark is dropped, and CRLF and CR become `\n`. */
export async function readSource(
  root: string,
  path: string,
  { most, advice }: SizeLimit = TEXT_SIZE,
): Promise<Found<Source | undefined>> {
  const file = slashed(relative(root, path))
  const refuse = (rule: string, message: string, place = START): Found<undefined> => ({
    value: undefined,
    diagnostics: [{ file, ...place, severity: 'error', rule, message }],
  })
  let bytes: Buffer
  try {
    const read = await readOrdinaryFile(path, most)
    if ('fault' in read) {
      if (read.fault === 'not ordinary')
        return refuse('unreadable', 'found no ordinary file; put a text file in its place')
      return refuse(
        'file-size',
        `found a file of ${inUnits(read.size)}, expected at most ${inUnits(most)}; ${advice}`,
      )
    }
    bytes = read.bytes
  } catch (thrown) {
    return refuse('unreadable', `could not read the file: ${faultOf(thrown)}`)
  }
  const decoded = decodeText(bytes)
  if (typeof decoded !== 'string') {
    return refuse(
      'encoding',
      `found bytes that are not UTF-8 (${decoded.found}); save the file as UTF-8`,
      decoded,
    )
  }
  const lines = decoded.replace(/\r\n?/g, '\n')
  const found = findControl(lines, '�')
  const text = plainText(decoded)
  if (!found) return { value: { file, text }, diagnostics: [] }
  return {
    value: { file, text },
    diagnostics: [
      {
        file,
        ...placeAt(lines, found.index),
        severity: 'warning',
        rule: 'control-character',
        message: found.message,
      },
    ],
  }
}

/** What the system's codes mean to somebody who writes; its own words hold the paths of the machine. */
const SYSTEM_FAULTS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EACCES', 'permission is missing'],
  ['EPERM', 'permission is missing'],
])

function faultOf(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  return SYSTEM_FAULTS.get(code) ?? reasonOf(thrown)
}

type Undecodable = Place & { found: string }

function decodeText(bytes: Uint8Array): string | Undecodable {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { ...START, found: 'a UTF-16 byte-order mark' }
  }
  // Two plain letters in UTF-16 without a mark: every other byte is zero.
  const [a, b, c, d] = bytes
  if ((b === 0 && d === 0 && a !== 0 && c !== 0) || (a === 0 && c === 0 && b !== 0 && d !== 0)) {
    return { ...START, found: 'UTF-16' }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes)
    const place = placeAt(lenient, lenient.indexOf('�'))
    return { ...place, found: 'shown as �' }
  }
}

function inUnits(size: number): string {
  return size < 1_000_000
    ? `${Math.ceil(size / 1000)} KB`
    : `${(Math.ceil(size / 100_000) / 10).toFixed(1)} MB`
}
