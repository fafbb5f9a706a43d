import type { Diagnostic, Severity } from './diagnostic.ts'

/** How many findings of one rule in one file are told one by one; who has mended these knows what to do. */
export const MOST_FINDINGS = 50

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 2, warning: 1, hint: 0 }

/** Tell the first findings of each rule in each file, and of all others how many they are, where they begin. */
export function summarise(findings: readonly Diagnostic[]): Diagnostic[] {
  const groups = Map.groupBy(findings, ({ file, rule }) => `${rule} ${file}`)
  const ends = new Map<Diagnostic, readonly Diagnostic[]>()
  const told = new Set<Diagnostic>()
  for (const group of groups.values()) {
    for (const finding of group.slice(0, MOST_FINDINGS)) told.add(finding)
    const [first, ...others] = group.slice(MOST_FINDINGS)
    if (first) ends.set(first, [first, ...others])
  }
  return findings.flatMap((finding) => {
    if (told.has(finding)) return finding
    const rest = ends.get(finding)
    if (!rest) return []
    const { severity } = rest.reduce((a, b) => (WEIGHTS[b.severity] > WEIGHTS[a.severity] ? b : a))
    const count = rest.length.toLocaleString('en')
    const message = `found ${count} more like those above, from here on; mend what is told, then check again`
    return { ...finding, severity, message }
  })
}
