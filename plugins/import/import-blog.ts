import { join, posix } from 'node:path'
import type { Config } from '../config.ts'
import type { SiteLanguage } from '../language.ts'
import { compareDiagnostics, type Diagnostic, START } from '../source/diagnostic.ts'
import type { ForeignText, Kind, Origin } from './blog.ts'
import { type NewFile, putFile } from './put-file.ts'
import { type ReadText, readReferences } from './read-references.ts'
import { type SettledText, settleTexts, targetOf } from './settle.ts'
import { TextIndex } from './text-index.ts'
import { writeText } from './write-text.ts'

/** What was imported. */
export interface Imported {
  readonly articles: number
  readonly pages: number
  /** How many of both are drafts. */
  readonly drafts: number
  /** How many files besides the texts. */
  readonly files: number
  /** How many of all these were written, or would be; were there already; and were left, since another was there. */
  readonly put: {
    readonly new: number
    readonly same: number
    readonly left: number
    readonly failed: number
  }
  /** What could not be carried over, in order of place. */
  readonly findings: readonly Diagnostic[]
}

/** How a blog is imported. */
export interface Manner {
  /** The language of texts that say none and stand in no folder of one. Default: as they read. */
  readonly lang: SiteLanguage | undefined
  /** Whether nothing is written. */
  readonly dryRun: boolean
}

/**
 * Copy the texts of a foreign blog, with their pictures, into the content of a site whose configuration has what its channels
 * bring. Writes only what is not there, and only below the content folder and `public/`; asks nothing of the network.
 */
export async function importBlog(
  kind: Kind,
  origin: Origin,
  config: Config,
  { lang, dryRun }: Manner,
): Promise<Imported> {
  const blog = await kind.read(origin)
  const { settled, findings } = settleTexts(blog, config, lang)
  const index = new TextIndex(blog)
  const read: ReadText[] = []
  for (const each of settled) read.push(await readReferences(each, blog, index, kind.title))
  const targets = new Map<ForeignText, string>(
    read.map((each) => [each.text, targetOf(each, config, each.beside.size > 0)]),
  )
  const told: Diagnostic[] = [
    ...blog.findings,
    ...findings,
    ...read.flatMap((each) => each.findings),
    ...unknownKeys(read),
  ]
  const texts = writeTexts(read, targets, config, blog.base === config.base ? '' : blog.base)
  const files = [...filesOf(read, targets, origin.root)]
  const put = { new: 0, same: 0, left: 0, failed: 0 }
  for (const file of [...texts, ...files]) {
    const done = await putFile(config.root, [config.content, 'public'], file, dryRun)
    put[done.is] += 1
    if ('why' in done)
      told.push({
        ...{ file: file.path, ...START, rule: done.is === 'left' ? 'exists' : 'unwritable' },
        severity: done.is === 'left' ? 'warning' : 'error',
        message: `${done.why}; ${done.is === 'left' ? 'it was left as it is' : 'nothing was written there'}`,
      })
  }
  return {
    articles: read.filter(({ text }) => text.kind === 'article').length,
    pages: read.filter(({ text }) => text.kind === 'page').length,
    drafts: read.filter(({ own }) => own.heldBack !== undefined).length,
    ...{ files: files.length, put, findings: told.sort(compareDiagnostics) },
  }
}

/** Write each text; of two that had one address, the first keeps it. `base`: below which path the old site stood, where the new one does not. */
function writeTexts(
  read: readonly ReadText[],
  targets: ReadonlyMap<ForeignText, string>,
  config: Config,
  base: string,
): NewFile[] {
  const taken = new Set<string>(read.map(({ lang, slug }) => `/${lang}/${slug}/`))
  return read.map((each) => {
    const own = `/${each.lang}/${each.slug}/`
    const addresses = each.text.addresses
      .map((address) => base + address)
      .filter((address) => address === own || !taken.has(address))
    for (const address of addresses) taken.add(address)
    return {
      path: targets.get(each.text) ?? '',
      twin: targetOf(each, config, each.beside.size === 0),
      text: writeText(each, addresses, (text) => targets.get(text)),
    }
  })
}

/** List the files besides the texts, each once. */
function filesOf(
  read: readonly ReadText[],
  targets: ReadonlyMap<ForeignText, string>,
  root: string,
): NewFile[] {
  const files = new Map<string, NewFile>()
  for (const { text, led, image, beside } of read) {
    const folder = posix.dirname(targets.get(text) ?? '')
    for (const [from, name] of beside) {
      const path = posix.join(folder, name)
      files.set(path, { path, from: join(root, from) })
    }
    for (const to of [...led.map((each) => each.to), ...(image ? [image] : [])]) {
      if (to.kind !== 'public') continue
      const path = posix.join('public', to.path)
      if (!files.has(path)) files.set(path, { path, from: join(root, to.file) })
    }
  }
  return [...files.values()]
}

/** Say once of each key of front matter that it is not used here. */
function unknownKeys(read: readonly SettledText[]): Diagnostic[] {
  const first = new Map<string, { text: ForeignText; count: number }>()
  for (const { text, own } of read)
    for (const key of own.unknown) {
      const seen = first.get(key)
      if (seen) seen.count += 1
      else first.set(key, { text, count: 1 })
    }
  return [...first].map(([key, { text, count }]) => ({
    ...{ file: text.file, ...text.place([key]), severity: 'hint', rule: 'unknown-key' },
    message: `found the key "${key}" in ${count} text${count === 1 ? '' : 's'}, which is not used here and is left out`,
  }))
}
