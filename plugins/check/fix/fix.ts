import { join } from 'node:path'
import type { Article } from '../../article/article.ts'
import { topicKey } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { findOnDisk } from '../../source/find-on-disk.ts'
import { plainLine } from '../../source/plain-line.ts'
import { type OnDisk, readAgain, readNow, replaceFile } from '../../source/replace-file.ts'
import { unifiedDiff } from '../../source/unified-diff.ts'
import type { Moved } from './link-edits.ts'
import { type Mended, mend } from './mend.ts'
import { mendSettings } from './mend-settings.ts'
import type { Spellings } from './topic-edits.ts'

/** What became of the files that something in could be mended. */
export interface Fixes {
  /** What was mended, or would be, as `file:line:col  what`. */
  readonly done: readonly string[]
  /** What could not be, as `file  why`. */
  readonly left: readonly string[]
  /** All changes as a unified diff. */
  readonly diff: string
}

/**
 * Mend what is safe in every text of these libraries, and the topics of offers and books, once, with the topics as the first library spells them. With
 * `write: false` nothing is written.
 */
export async function fixAll(libraries: readonly Library[], write: boolean): Promise<Fixes> {
  const seen = new Set<string>()
  const spellings = spellingsIn(libraries)
  const done: string[] = []
  const left: string[] = []
  let diff = ''
  /** Take what became of a file, and write it. */
  const finish = async (file: string, found: OnDisk | string, mended: Mended | undefined): Promise<void> => {
    const fault =
      typeof found === 'string' ? found : mended && write ? await replaceFile(found, mended.text) : undefined
    if (typeof found === 'string' || fault !== undefined) {
      left.push(plainLine(`${file}  was left as it is: ${fault}`))
      return
    }
    if (!mended) return
    done.push(
      ...mended.notes.map(({ line, column, note }) => plainLine(`${file}:${line}:${column}  ${note}`)),
    )
    diff += unifiedDiff(file, found.raw, mended.text)
  }
  const fix = async (
    { config: { root, content, journey, brought }, targetOf }: Library,
    article: Article,
    takesStage: boolean,
  ): Promise<void> => {
    const { file, digest } = article
    if (seen.has(file)) return
    seen.add(file)
    const path = (await findOnDisk(join(root, file))) ?? join(root, file)
    const found = await readAgain(join(root, content), path, digest)
    const moved = movedFrom(article, targetOf)
    const { blocks } = brought
    const task = { article, journey, blocks, spellings, moved, takesStage }
    await finish(file, found, typeof found === 'string' ? undefined : mend(found.raw, task))
  }
  const fixSettings = async ({ root, content }: Library['config'], file: string): Promise<void> => {
    if (seen.has(file)) return
    seen.add(file)
    const path = (await findOnDisk(join(root, file))) ?? join(root, file)
    const found = await readNow(join(root, content), path)
    await finish(file, found, typeof found === 'string' ? undefined : mendSettings(found.raw, spellings))
  }
  for (const library of libraries) {
    for (const article of library.articles) await fix(library, article, true)
    for (const page of library.pages) await fix(library, page, false)
    for (const text of library.foreign) await fix(library, text, false)
    for (const { file } of [...library.offerDefinitions, ...library.books])
      await fixSettings(library.config, file)
  }
  return { done, left, diff }
}

/** List how topics are spelt; the library that comes first says it. */
function spellingsIn(libraries: readonly Library[]): Spellings {
  const spellings = new Map<string, string>()
  for (const { articles, pages } of libraries)
    for (const name of [...articles, ...pages].flatMap(({ said }) => said.topics ?? [])) {
      const key = topicKey(name)
      if (!spellings.has(key)) spellings.set(key, name)
    }
  return spellings
}

/** List the addresses of today for the old ones that links of a text lead to. */
function movedFrom(article: Article, targetOf: Library['targetOf']): Moved {
  return new Map(
    article.links.flatMap(({ url }) => {
      const target = targetOf(article, url)
      return target.kind === 'article' && target.moved ? [[url, target.moved.to] as const] : []
    }),
  )
}
