import type { Edit } from './edit.ts'

/**
 * Tell where edits of a body, in their order, belong in its file. A text is read without its byte-order mark, with one
 * character at the end of each line, and of its front matter only the ends of lines stand in the body.
 */
export function onDisk(edits: readonly Edit[], raw: string, body: string): Edit[] {
  let at = raw.startsWith('\ufeff') ? 1 : 0
  let read = body.length - raw.slice(at).replaceAll('\r\n', '\n').length
  return edits.map((edit) => {
    for (; read < edit.start; read++) at += raw.startsWith('\r\n', at) ? 2 : 1
    return { ...edit, start: at, end: at + (edit.end - edit.start) }
  })
}
