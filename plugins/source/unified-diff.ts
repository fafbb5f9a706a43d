import { diffLines, type Line, linesOf } from './diff-lines.ts'

/** How many lines around a change are shown. */
const CONTEXT = 3

/** Write the difference of two texts as a unified diff, which `patch -p1` and `git apply` read; nothing for equal texts. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return ''
  const lines = diffLines(linesOf(before), linesOf(after))
  const changed = lines.flatMap(({ mark }, index) => (mark === ' ' ? [] : [index]))
  const hunks: { from: number; to: number }[] = []
  for (const index of changed) {
    const last = hunks.at(-1)
    if (last && index - CONTEXT <= last.to) last.to = index + CONTEXT + 1
    else hunks.push({ from: Math.max(index - CONTEXT, 0), to: index + CONTEXT + 1 })
  }
  const parts = hunks.map(({ from, to }) => hunkOf(lines, from, to))
  return `--- ${nameInDiff(`a/${file}`)}\n+++ ${nameInDiff(`b/${file}`)}\n${parts.join('')}`
}

/** Write the name of a file on one line, in quotes and with octal numbers where it needs them, as git does. */
function nameInDiff(file: string): string {
  const quoted = file.replace(/[\u0000-\u001f\u007f"\\]/g, (character) =>
    character === '"' || character === '\\'
      ? `\\${character}`
      : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  )
  return quoted === file ? file : `"${quoted}"`
}

function hunkOf(lines: readonly Line[], from: number, to: number): string {
  const before = lines.slice(0, from)
  const inside = lines.slice(from, to)
  const range = (other: Line['mark']): string => {
    const count = inside.filter(({ mark }) => mark !== other).length
    const start = before.filter(({ mark }) => mark !== other).length
    return `${count === 0 ? start : start + 1},${count}`
  }
  const body = inside.map(({ mark, text }) =>
    text.endsWith('\n') ? mark + text : `${mark}${text}\n\\ No newline at end of file\n`,
  )
  return `@@ -${range('+')} +${range('-')} @@\n${body.join('')}`
}
