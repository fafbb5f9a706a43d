import { plainLine } from './plain-line.ts'

/** How much a finding matters: only an `error` stops a build, and a `hint` is advice that nobody counts. */
export type Severity = 'error' | 'warning' | 'hint'

/** A place in a file; both numbers start at 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** One finding about content: where it is, what was found, what was expected. Plain data. */
export interface Diagnostic extends Place {
  /** Path from the project's root, with forward slashes. */
  readonly file: string
  readonly severity: Severity
  /** Id of the rule, in kebab-case. */
  readonly rule: string
  readonly message: string
}

/** The first character of a file. */
export const START: Place = { line: 1, column: 1 }

/** Write a finding as `file:line:col  message  (rule)`, in one line whatever its file is called and its message quotes. */
export function formatDiagnostic(found: Diagnostic): string {
  return plainLine(`${found.file}:${found.line}:${found.column}  ${found.message}  (${found.rule})`)
}

/** Order findings by file, then place, then rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  )
}

/** Order texts by code unit, which is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
