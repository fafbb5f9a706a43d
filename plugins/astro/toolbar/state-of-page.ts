import type { Config } from '../../config.ts'
import type { Diagnostic, Severity } from '../../source/diagnostic.ts'
import type { Fault, PageState } from './page-state.ts'

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }

/** What is known when a page asks. */
interface Known {
  readonly config: Pick<Config, 'content' | 'articles'>
  readonly found: readonly Diagnostic[]
  readonly faults: readonly Fault[]
}

/** Choose what is to be said on a page, which shows the text of a file, or none. */
export function stateOfPage(
  path: string,
  file: string | undefined,
  { config, found, faults }: Known,
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
  }
}

function byWeight(a: Diagnostic, b: Diagnostic): number {
  return ORDER[a.severity] - ORDER[b.severity]
}

function parted<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}
