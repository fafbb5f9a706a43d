import { join } from 'node:path'
import type { Config } from '../../config.ts'
import type { Diagnostic, Severity } from '../../source/diagnostic.ts'
import type { Fault, PageState } from './page-state.ts'
import type { TextState } from './text-state.ts'

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }

/** What is known when a page asks. */
interface Known {
  readonly config: Pick<Config, 'content' | 'articles' | 'root'>
  /** Where the server that opens files begins: Vite's own base, which is not the site's. */
  readonly base: string
  readonly found: readonly Diagnostic[]
  readonly faults: readonly Fault[]
  readonly text: TextState | undefined
}

/** Choose what is to be said on a page, which shows the text of a file, or none. */
export function stateOfPage(
  path: string,
  file: string | undefined,
  { config, base, found, faults, text }: Known,
): PageState {
  const folders = [`${config.articles}/`, `${config.content}/pages/`]
  const isText = (each: Diagnostic): boolean => folders.some((folder) => each.file.startsWith(folder))
  const [own, rest] = parted(found, (each) => each.file === file)
  const [inTexts, others] = parted(rest, isText)
  return {
    path,
    file,
    own: own.toSorted(byWeight),
    others: others.toSorted(byWeight),
    faults,
    elsewhere: inTexts.filter(({ severity }) => severity !== 'hint').length,
    text,
    editor: `${base}__open-in-editor?file=${encodeURIComponent(join(config.root, '/'))}`,
  }
}

function byWeight(a: Diagnostic, b: Diagnostic): number {
  return ORDER[a.severity] - ORDER[b.severity]
}

function parted<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}
