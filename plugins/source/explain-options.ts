import type { z } from 'zod'
import { explainIssue } from './explain-issue.ts'
import { nearestKey } from './nearest-key.ts'

/** Say what is wrong with options, a line for each: where, what was found, and what was expected. `name` is what holds them. */
export function explainOptions(
  issues: readonly z.core.$ZodIssue[],
  known: readonly string[],
  name: string,
): string {
  return issues
    .flatMap((issue) => {
      const place = [name, ...issue.path].filter((part) => part !== '').join('.') || 'perennial()'
      if (issue.code !== 'unrecognized_keys') return [`  ${place}: ${explainIssue(issue)}`]
      return issue.keys.map((key) => {
        const near = issue.path.length === 0 ? nearestKey(key, known) : undefined
        return `  ${place}: found the unknown option "${key}"${near ? `; did you mean "${near}"?` : ''}`
      })
    })
    .join('\n')
}
