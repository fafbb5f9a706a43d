import type { Article } from '../article/article.ts'
import { type Diagnostic, START } from '../source/diagnostic.ts'
import type { History } from '../source/history.ts'

/** Say once where a date is needed that can't be told, since git's history is cut short. */
export function undatedIn(texts: readonly Article[], { isShallow }: History): Diagnostic[] {
  const undated = texts.find(({ dates }) => dates.published === undefined)
  if (!undated || !isShallow) return []
  return [
    {
      file: undated.file,
      ...START,
      severity: 'warning',
      rule: 'git-history',
      message:
        'found no date here, and only the newest commits in this clone of the repository; fetch them all (`git fetch --unshallow`, or `fetch-depth: 0` in a workflow) or write published: …',
    },
  ]
}
