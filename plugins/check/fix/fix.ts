import { join } from 'node:path'
import type { Article } from '../../article/article.ts'
import type { Config } from '../../config.ts'
import type { Library } from '../../library/library.ts'
import { findOnDisk } from '../../source/find-on-disk.ts'
import { plainLine } from '../../source/plain-line.ts'
import { readAgain, replaceFile } from '../../source/replace-file.ts'
import { mend } from './mend.ts'
import { unifiedDiff } from './unified-diff.ts'

/** What became of the files that something in could be mended. */
export interface Fixes {
  /** What was mended, or would be, as `file:line:col  what`. */
  readonly done: readonly string[]
  /** What could not be, as `file  why`. */
  readonly left: readonly string[]
  /** All changes as a unified diff. */
  readonly diff: string
}

/** Mend what is safe in the front matter of every text of these libraries, once. With `write: false` nothing is written. */
export async function fixAll(libraries: readonly Library[], write: boolean): Promise<Fixes> {
  const seen = new Set<string>()
  const done: string[] = []
  const left: string[] = []
  let diff = ''
  const fix = async (
    { root, content, journey, brought: { blocks } }: Config,
    article: Article,
    takesStage: boolean,
  ): Promise<void> => {
    const { file, digest } = article
    if (seen.has(file)) return
    seen.add(file)
    const path = (await findOnDisk(join(root, file))) ?? join(root, file)
    const found = await readAgain(join(root, content), path, digest)
    if (typeof found === 'string') {
      left.push(plainLine(`${file}  was left as it is: ${found}`))
      return
    }
    const mended = mend(found.raw, { article, journey, blocks, takesStage })
    if (!mended) return
    const fault = write ? await replaceFile(found, mended.text) : undefined
    if (fault !== undefined) {
      left.push(plainLine(`${file}  was left as it is: ${fault}`))
      return
    }
    done.push(
      ...mended.notes.map(({ line, column, note }) => plainLine(`${file}:${line}:${column}  ${note}`)),
    )
    diff += unifiedDiff(file, found.raw, mended.text)
  }
  for (const { config, articles, pages } of libraries) {
    for (const article of articles) await fix(config, article, true)
    for (const page of pages) await fix(config, page, false)
  }
  return { done, left, diff }
}
