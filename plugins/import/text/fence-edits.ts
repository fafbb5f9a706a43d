import type { Span } from '../../source/span.ts'
import type { Edit } from './edits.ts'

/** Write the code between an opening and a closing tag as a block of code between fences that it does not hold itself. */
export function fenceEdits(open: Span, close: Span, body: string, language: string): Edit[] {
  const code = body.slice(open.end, close.start)
  const longest = Math.max(0, ...(code.match(/`{3,}/g) ?? []).map((run) => run.length))
  const mark = '`'.repeat(Math.max(3, longest + 1))
  return [
    { start: open.start, end: open.end, text: `${mark}${language}${/^[ \t]*\n/.test(code) ? '' : '\n'}` },
    { start: close.start, end: close.end, text: `${/\n[ \t]*$/.test(code) ? '' : '\n'}${mark}` },
  ]
}
