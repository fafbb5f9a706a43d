import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../plugins/source/unified-diff.ts'

/** Apply a unified diff as `patch` does: lines that stay or go have to be there. */
function patched(before: string, diff: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const out: string[] = []
  let at = 0
  for (const [head, body = ''] of diff
    .split(/(?=^@@)/m)
    .slice(1)
    .map((hunk) => hunk.split(/(?<=^@@.*\n)/m) as string[])) {
    const [, start = '', count = ''] = /^@@ -(\d+),(\d+) \+\d+,\d+ @@/.exec(head ?? '') ?? []
    const from = Number(count) === 0 ? Number(start) : Number(start) - 1
    out.push(...lines.slice(at, from))
    at = from
    const rows = body.replace(/\n\\ No newline at end of file\n/g, '\0').match(/[^\n\0]*[\n\0]/g) ?? []
    for (const row of rows) {
      const text = row.slice(1).replace('\0', '')
      if (row[0] !== '+') expect(lines[at++]).toBe(text)
      if (row[0] !== '-') out.push(text)
    }
  }
  return [...out, ...lines.slice(at)].join('')
}

describe('a unified diff', () => {
  it('shows three lines around each change', () => {
    const before = '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n'
    expect(
      unifiedDiff('content/a.md', before, before.replace('5\n', 'five\n').replace('12\n', '12\n13')),
    ).toBe(
      `--- a/content/a.md
+++ b/content/a.md
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
@@ -10,3 +10,4 @@
 10
 11
 12
+13
\\ No newline at end of file
`,
    )
  })

  it('names a file on one line, whatever its name holds', () => {
    expect(unifiedDiff('n\n::error::"\\\u001b.md', 'a\n', 'b\n').split('\n').slice(0, 2)).toEqual([
      String.raw`--- "a/n\012::error::\"\\\033.md"`,
      String.raw`+++ "b/n\012::error::\"\\\033.md"`,
    ])
  })

  it('is nothing for texts that are equal', () => {
    expect(unifiedDiff('a.md', 'a\n', 'a\n')).toBe('')
  })

  it('leads from the one text to the other, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'd'), { maxLength: 14 })
      .map((lines) => lines.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(patched(before, unifiedDiff('a.md', before, after))).toBe(after)
      }),
      { numRuns: 500 },
    )
  })
})
