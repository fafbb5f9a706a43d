import type { Root } from 'mdast'
import type { Diagnostic } from '../source/diagnostic.ts'
import { findMergeConflict } from '../source/merge-conflict.ts'
import { within } from '../source/span.ts'
import { codeSpans } from './code-spans.ts'

/**
 * Report where Git left two versions of a part of a text beside each other. `text` is the whole file, `body` the same without
 * its front matter, line by line, which `tree` was parsed from. In code it is an example.
 */
export function checkMergeConflict(file: string, text: string, tree: Root, body: string): Diagnostic[] {
  let starts: number[] | undefined
  let isCode: ((offset: number) => boolean) | undefined
  return findMergeConflict(file, text, (row) => {
    starts ??= startsOf(body)
    isCode ??= within(codeSpans(tree))
    return isCode(starts[row] ?? body.length)
  })
}

function startsOf(body: string): number[] {
  let start = 0
  return body.split('\n').map((row) => {
    const at = start
    start += row.length + 1
    return at
  })
}
