import { join } from 'node:path'
import type { Article } from '../article/article.ts'
import type { Library } from '../library/library.ts'
import { findOnDisk } from '../source/find-on-disk.ts'
import { CHANGED, readAgain, replaceFile } from '../source/replace-file.ts'
import { unifiedDiff } from '../source/unified-diff.ts'
import { Refused } from './refused.ts'
import { writeKey } from './write-key.ts'

/** What the front matter of a text is to say: a key by its path, and its value; `undefined` takes it out. */
export interface KeyEdit {
  readonly path: readonly [string, ...string[]]
  readonly value: unknown
}

/**
 * Set keys in the front matter of a text. Gives the change as a unified diff; with `write: false` nothing is written. Throws a
 * `Refused` where it can't be done, and leaves the file as it was.
 */
export async function editText(
  { config: { root, content, articles } }: Pick<Library, 'config'>,
  { file, digest }: Pick<Article, 'file' | 'digest'>,
  edits: readonly KeyEdit[],
  write: boolean,
): Promise<string> {
  const place = (await findOnDisk(join(root, file))) ?? join(root, file)
  const home = file.startsWith(`${articles}/`) ? articles : content
  const found = await readAgain(join(root, home), place, digest)
  const left = (why: string): Refused =>
    new Refused(
      why === CHANGED ? 'changed' : 'left',
      `${file} was left as it is: ${why}.`,
      'Change it in your editor.',
    )
  if (typeof found === 'string') throw left(found)
  let text = found.raw
  for (const { path, value } of edits) {
    const written = writeKey(text, path, value)
    if ('fault' in written) throw left(written.fault)
    text = written.text
  }
  const fault = write ? await replaceFile(found, text) : undefined
  if (fault !== undefined) throw left(fault)
  return unifiedDiff(file, found.raw, text)
}
