import { open, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { PerennialError } from '../../errors.ts'
import { plainText } from '../../source/control.ts'
import { slashed } from '../../source/find.ts'
import { readOrdinaryFile } from '../../source/ordinary-file.ts'
import type { Origin } from '../blog.ts'
import { fileIn } from '../source-file.ts'

/** Largest export that is read, in bytes: what a blog of ten thousand texts has. */
const LARGEST = 200_000_000
/** How much of a file is looked at to tell what it is, in bytes. */
const HEAD = 4_000_000

/** The text of an export, and its name in messages. */
export interface ExportFile {
  readonly text: string
  readonly shown: string
}

/** List the exports of a kind at a place, by their ending and what stands in them. */
export async function exportsIn({ root, file }: Origin, ending: string, sign: RegExp): Promise<string[]> {
  const names = file === undefined ? (await readdir(root)).sort() : [file]
  const found: string[] = []
  for (const name of names) {
    if (!name.endsWith(ending) || name.startsWith('.')) continue
    const path = await fileIn(root, name)
    if (path !== undefined && sign.test(await headOf(path))) found.push(path)
  }
  return found
}

/** Read the export at a place. */
export async function readExport(origin: Origin, ending: string, sign: RegExp): Promise<ExportFile> {
  const [path, ...others] = await exportsIn(origin, ending, sign)
  if (path === undefined || others.length > 0)
    throw new PerennialError(
      path === undefined ? 'There is no export here.' : `There are ${others.length + 1} exports here.`,
      `Name the file of one, which ends in ${ending}.`,
    )
  const shown = slashed(
    relative(origin.cwd, origin.file === undefined ? path : join(origin.root, origin.file)),
  )
  const read = await readOrdinaryFile(path, LARGEST)
  if ('fault' in read)
    throw new PerennialError(
      read.fault === 'too large'
        ? `${shown} has ${Math.round(read.size / 1e6)} MB, and at most ${LARGEST / 1e6} are read.`
        : `${shown} is no ordinary file.`,
      'Export the blog in parts.',
    )
  try {
    return {
      shown,
      text: plainText(new TextDecoder('utf-8', { fatal: true }).decode(read.bytes)).replaceAll('\ufffd', ''),
    }
  } catch {
    throw new PerennialError(`${shown} is not written in UTF-8.`, 'Export it again, or save it as UTF-8.')
  }
}

async function headOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}
