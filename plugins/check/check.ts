import type { Library } from '../library/library.ts'
import type { Planned } from '../publish/plan.ts'
import { compareDiagnostics, type Diagnostic } from '../source/diagnostic.ts'
import { checkLevels } from './levels.ts'
import { RULES } from './rules.ts'

/**
 * Gather everything that is to be said of the content, in order of place, as the site's configuration wants it: what
 * reading and relating the texts found stands in the library already, and the rules add the rest.
 */
export function checkAll(library: Library, plan: readonly Planned[]): Diagnostic[] {
  const levels = library.config.rules
  checkLevels(levels, RULES)
  const found: Diagnostic[] = [...library.diagnostics]
  for (const [rule, { severity, find }] of Object.entries(RULES)) {
    const level = levels[rule] ?? severity
    if (!find || level === 'off') continue
    for (const { file, line, column, message, ...own } of find(library, plan)) {
      found.push({ file, line, column, severity: own.severity ?? level, rule, message })
    }
  }
  return found.flatMap((finding) => settle(finding, levels[finding.rule])).sort(compareDiagnostics)
}

/** Give a finding the severity that the site wants for its rule, unless it is an error that stays one. */
function settle(finding: Diagnostic, level: Diagnostic['severity'] | 'off' | undefined): Diagnostic[] {
  if (level === undefined || (finding.severity === 'error' && RULES[finding.rule]?.keepsErrors))
    return [finding]
  return level === 'off' ? [] : [{ ...finding, severity: level }]
}
