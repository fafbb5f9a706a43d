import type { Library } from '../library/library.ts'
import { compareDiagnostics, type Diagnostic } from '../source/diagnostic.ts'

/** The day on which the last of the texts comes out that only wait for theirs (`YYYY-MM-DD`); nothing where none does. */
export function lastDay({ waiting }: Library): string | undefined {
  return [...waiting.values()].sort().at(-1)
}

/**
 * Add to what is `found` today what will be found of the texts that wait for their day, once all have come out (`later`).
 * What is an error then is a warning until that day.
 */
export function withWaiting(
  { waiting }: Library,
  found: readonly Diagnostic[],
  later: readonly Diagnostic[],
): Diagnostic[] {
  const ahead = later.flatMap((finding): Diagnostic[] => {
    const day = waiting.get(finding.file)
    if (day === undefined || finding.severity === 'hint') return []
    if (finding.severity === 'warning') return [finding]
    return [
      {
        ...finding,
        severity: 'warning',
        message: `${finding.message}; this stops the build from ${day} on`,
      },
    ]
  })
  // What is said of them today is said again, as what it will be.
  const placeOf = ({ file, line, column, rule }: Diagnostic): string => `${file}:${line}:${column}:${rule}`
  const places = new Set(ahead.map(placeOf))
  return [...found.filter((finding) => !places.has(placeOf(finding))), ...ahead].sort(compareDiagnostics)
}
