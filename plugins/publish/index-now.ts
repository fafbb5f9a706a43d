import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { absolute } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { pageStates } from '../library/page-states.ts'
import { compareText } from '../source/diagnostic.ts'
import { makeFolder } from './make-folder.ts'

/** How many addresses IndexNow takes at once (indexnow.org/documentation). */
const MOST = 10_000

/** What is sent, and what the pages were when it was written: files of the folder of work. */
const LIST = 'indexnow.json'
const STATES = 'indexnow-pages.json'

const listSchema = z.object({ urlList: z.array(z.string()) })
const statesSchema = z.record(z.string(), z.string())

/** What IndexNow is sent, as it takes it. */
interface Submission {
  readonly host: string
  readonly key: string
  readonly keyLocation: string
  readonly urlList: readonly string[]
}

/**
 * Add the addresses whose pages have changed, come or gone since the last time to the list for IndexNow, which whoever sends
 * it deletes. Sends nothing. Gives how many there are to send, and where the list is; nothing where there are none.
 */
export async function listChanges(
  library: Library,
  key: string,
  work: string,
): Promise<{ readonly file: string; readonly count: number } | undefined> {
  const { config } = library
  const file = join(work, LIST)
  const known = new Map(Object.entries(read(join(work, STATES), statesSchema) ?? {}))
  const waiting = read(file, listSchema)?.urlList ?? []
  const now = new Map([...pageStates(library)].map(([path, state]) => [absolute(config, path), state]))
  const changed = [...new Set([...known.keys(), ...now.keys()])].filter(
    (url) => known.get(url) !== now.get(url),
  )
  const all = [...new Set([...waiting, ...changed.sort(compareText)])]
  const urlList = all.slice(0, MOST)
  // What finds no place is as it was, and its turn comes.
  for (const url of urlList) {
    const state = now.get(url)
    if (state === undefined) known.delete(url)
    else known.set(url, state)
  }
  const submission: Submission = {
    host: new URL(absolute(config, '/')).host,
    key,
    keyLocation: absolute(config, `/${key}.txt`),
    urlList,
  }
  await makeFolder(work)
  if (urlList.length > 0) write(file, submission)
  write(join(work, STATES), Object.fromEntries(known))
  return urlList.length > 0 ? { file, count: urlList.length } : undefined
}

/** Read a file that was written here; nothing where there is none, or it is no more what was written. */
function read<T>(file: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
  } catch (thrown) {
    if (thrown instanceof SyntaxError || (thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw thrown
  }
}

/** Write a file whole or not at all. */
function write(file: string, content: unknown): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(content, undefined, 1)}\n`)
  renameSync(`${file}.new`, file)
}
