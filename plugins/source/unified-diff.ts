/** How many lines around a change are shown. */
const CONTEXT = 3

interface Line {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
}

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

/** Split a text after each line end; only the last line may be without one. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Tell lines that stay from those that go and come. What is equal at both ends is set aside first: mostly all but a few. */
function diffLines(before: readonly string[], after: readonly string[]): Line[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  const room = Math.min(before.length, after.length) - head
  while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const keep = (text: string): Line => ({ mark: ' ', text })
  return [
    ...before.slice(0, head).map(keep),
    ...longestCommon(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(keep),
  ]
}

/** The shortest way from one list of lines to the other, by their longest common part; in time the product of both. */
function longestCommon(before: readonly string[], after: readonly string[]): Line[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i]
    for (let j = after.length - 1; row && j >= 0; j--) {
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const lines: Line[] = []
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    const [old = '', now = ''] = [before[i], after[j]]
    if (i < before.length && j < after.length && old === now) {
      lines.push({ mark: ' ', text: old })
      i += 1
      j += 1
    } else if (i < before.length && (j >= after.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ mark: '-', text: old })
      i += 1
    } else {
      lines.push({ mark: '+', text: now })
      j += 1
    }
  }
  return lines
}
