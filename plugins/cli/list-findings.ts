import { MENDED_RULES } from '../check/fix/mended-rules.ts'
import { type Diagnostic, formatDiagnostic } from '../source/diagnostic.ts'
import { summarise } from '../source/summarise.ts'

/** From how many findings of one rule on, in more than one file, they are told together. */
const MANY = 10
const REST = '`perennial check FOLDER` tells each of those in a folder or file.\n'

/**
 * Write findings for a terminal, whose end is seen first: in one line each what there is much of, the most at the top; then
 * the others, a line each; and last the errors, of each rule the first and how many more there are.
 */
export function listFindings(found: readonly Diagnostic[]): string {
  const kinds = [...Map.groupBy(found, ({ severity, rule }) => `${severity} ${rule}`).values()]
  const many = kinds.filter(isMany).sort((a, b) => b.length - a.length)
  const together = new Set(many.flatMap((kind) => (isError(kind[0]) ? kind.slice(MANY) : kind)))
  const single = found.filter((finding) => !together.has(finding))
  const lines = many.flatMap((kind) => (isError(kind[0]) ? [] : manyLine(kind)))
  const parts = [
    lines.length > 0 ? lines.join('') + REST : '',
    listAll(single.filter((finding) => !isError(finding))),
    listAll(single.filter(isError)),
    many.flatMap((kind) => (isError(kind[0]) ? moreLine(kind.slice(MANY)) : [])).join(''),
  ].filter((part) => part !== '')
  const isLong = many.length > 0 || parts.some((part) => part.trimEnd().includes('\n'))
  return parts.join(isLong ? '\n' : '')
}

/**
 * Write every finding in a line with its severity, of a rule in a file the first and how many more there are; a blank line
 * stands between two files that have more than one.
 */
export function listAll(found: readonly Diagnostic[]): string {
  const groups = new Map<string, string[]>()
  for (const finding of summarise(found)) {
    const line = `${formatDiagnostic(finding)}  ${finding.severity}\n`
    const group = groups.get(finding.file)
    if (group) group.push(line)
    else groups.set(finding.file, [line])
  }
  const isLong = [...groups.values()].some((lines) => lines.length > 1)
  return [...groups.values()].map((lines) => lines.join('')).join(isLong ? '\n' : '')
}

function isMany(kind: readonly Diagnostic[]): boolean {
  return kind.length > MANY && new Set(kind.map(({ file }) => file)).size > 1
}

function isError(finding: Diagnostic | undefined): boolean {
  return finding?.severity === 'error'
}

/** How many there are of a kind, with the first as an example, and what mends them all. */
function manyLine([first, ...others]: readonly Diagnostic[]): string[] {
  if (!first) return []
  const advice = MENDED_RULES.has(first.rule) ? '; `perennial check --fix` mends them' : ''
  return [`${others.length + 1} × like ${formatDiagnostic(first)}  ${first.severity}${advice}\n`]
}

function moreLine([first, ...others]: readonly Diagnostic[]): string[] {
  return first ? [`${others.length + 1} more × like ${formatDiagnostic(first)}  error\n`] : []
}
