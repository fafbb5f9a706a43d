/** One change of a text: what stands from one offset to another gives way. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What it does, in words for the writer. */
  readonly note: string
}

/** Apply changes that do not overlap; everything else stays as it is, character for character. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    done += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return done + text.slice(at)
}
