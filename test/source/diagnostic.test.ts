import { expect, it } from 'vitest'
import { compareDiagnostics, type Diagnostic, formatDiagnostic } from '../../plugins/source/diagnostic.ts'

const found: Diagnostic = {
  file: 'content/articles/en/a b.md',
  line: 12,
  column: 3,
  severity: 'warning',
  rule: 'some-rule',
  message: 'found this, expected that',
}

it('writes a finding on one line that editors can jump from', () => {
  expect(formatDiagnostic(found)).toBe(
    'content/articles/en/a b.md:12:3  found this, expected that  (some-rule)',
  )
})

it('orders findings by file, line, column, rule and message, all as numbers and code units', () => {
  const inOrder: Diagnostic[] = [
    { ...found, file: 'Z.md', line: 99 },
    { ...found, file: 'a.md', line: 2 },
    { ...found, file: 'a.md', line: 10, column: 2 },
    { ...found, file: 'a.md', line: 10, column: 11, rule: 'a' },
    { ...found, file: 'a.md', line: 10, column: 11, rule: 'b', message: 'a' },
    { ...found, file: 'a.md', line: 10, column: 11, rule: 'b', message: 'b' },
    { ...found, file: 'å.md', line: 1 },
  ]
  expect(inOrder.toReversed().sort(compareDiagnostics)).toEqual(inOrder)
})

it('is one line, whatever the file is called and the message quotes', () => {
  const found = { file: '::error::\n.md', line: 1, column: 2, severity: 'error', rule: 'title' } as const
  expect(formatDiagnostic({ ...found, message: 'found "\u001b[2J\u2028##[error]"' })).toBe(
    '\\u003a:error::\\u000a.md:1:2  found "\\u001b[2J\\u2028\\u0023#[error]"  (title)',
  )
})
