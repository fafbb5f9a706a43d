import type { Diagnostic } from './diagnostic.ts'

const RULE = 'merge-conflict'
const OPENING = /^<{7}(?: |$)/
/** The lines that Git writes before, between and after two versions of a text that it can't join. */
const MARKS = [/^<{7}(?: |$)/m, /^={7}$/m, /^>{7}(?: |$)/m]

/** Report the first place where Git left two versions of a part of a file beside each other, of those that are not passed over. */
export function findMergeConflict(
  file: string,
  text: string,
  isPassedOver: (row: number) => boolean = () => false,
): Diagnostic[] {
  if (!hasMarks(text)) return []
  const row = text.split('\n').findIndex((line, at) => OPENING.test(line) && !isPassedOver(at))
  if (row === -1) return []
  const message =
    'found a merge conflict; keep one of the two versions, and delete the lines <<<<<<<, ======= and >>>>>>>'
  return [{ file, line: row + 1, column: 1, severity: 'error', rule: RULE, message }]
}

/** Leave of each file with a merge conflict that finding alone: the others come of two versions at once, and of the marks. */
export function conflictAlone<Found extends Diagnostic>(found: readonly Found[]): Found[] {
  const files = new Set(found.filter(({ rule }) => rule === RULE).map(({ file }) => file))
  return found.filter(({ file, rule }) => rule === RULE || !files.has(file))
}

/** Tell whether each of the marks stands somewhere behind the one before. */
function hasMarks(text: string): boolean {
  let rest: string | undefined = text
  for (const mark of MARKS) {
    const at: number = rest?.search(mark) ?? -1
    rest = at === -1 ? undefined : rest?.slice(at + 1)
  }
  return rest !== undefined
}
