import type { Root } from 'mdast'
import type { Diagnostic } from '../source/diagnostic.ts'
import { within } from '../source/span.ts'
import { codeSpans } from './code-spans.ts'

const OPENING = /^<{7}(?: |$)/
/** The lines that Git writes before, between and after two versions of a text that it can't join. */
const MARKS = [/^<{7}(?: |$)/m, /^={7}$/m, /^>{7}(?: |$)/m]

/**
 * Report where Git left two versions of a part of a text beside each other. `text` is the whole file, `body` the same without
 * its front matter, line by line, which `tree` was parsed from. In code it is an example.
 */
export function checkMergeConflict(file: string, text: string, tree: Root, body: string): Diagnostic[] {
  if (!hasMarks(text)) return []
  const isCode = within(codeSpans(tree))
  const rows = body.split('\n')
  let start = 0
  for (const [at, line] of text.split('\n').entries()) {
    if (OPENING.test(line) && !isCode(start)) {
      const message =
        'found a merge conflict; keep one of the two versions, and delete the lines <<<<<<<, ======= and >>>>>>>'
      return [{ file, line: at + 1, column: 1, severity: 'error', rule: 'merge-conflict', message }]
    }
    start += (rows[at]?.length ?? 0) + 1
  }
  return []
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
