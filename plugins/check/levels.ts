import type { Config } from '../config.ts'
import { PerennialError } from '../errors.ts'
import { nearestKey } from '../source/nearest-key.ts'
import type { Rule } from './rule.ts'

/** How much the findings of a rule matter on this site; `off` leaves them out. */
export type Level = Config['rules'][string]

/** Check what the configuration says of the rules: an unknown id, or an error that can't be anything less, is refused. */
export function checkLevels(levels: Config['rules'], rules: Readonly<Record<string, Rule>>): void {
  for (const [id, level] of Object.entries(levels)) {
    const rule = Object.hasOwn(rules, id) ? rules[id] : undefined
    if (!rule) {
      const near = nearestKey(id, Object.keys(rules))
      throw new PerennialError(
        `The options of perennial() name the rule "${id}", which does not exist.`,
        `${near ? `Did you mean "${near}"? ` : ''}content/RULES.md lists the rules.`,
      )
    }
    if (isFixed(rule) && level !== 'error') {
      throw new PerennialError(
        `The options of perennial() set the rule "${id}" to "${level}", but what it finds makes the output wrong or unsafe: it stays an error.`,
        'Delete that line, and mend what the rule finds.',
      )
    }
  }
}

/** Tell whether a rule's findings are errors that stay so. */
export function isFixed({ severity, keepsErrors }: Rule): boolean {
  return severity === 'error' && keepsErrors === true
}
