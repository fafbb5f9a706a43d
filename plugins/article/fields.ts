import { z } from 'zod'
import { parseStage, STAGES } from '../journey/stages.ts'
import { asList } from './aliases.ts'
import { parseDate } from './date.ts'

/** A date as people write it; gives ISO 8601 in UTC. */
export const dateField = z.unknown().transform((value, context) => {
  const iso = parseDate(value)
  if (iso !== undefined) return iso
  context.addIssue({ code: 'custom', message: 'expected a date such as 2026-01-31', input: value })
  return z.NEVER
})

/** A stage by our name or by that of another model (`TOFU`, `engage` …). */
export const stageField = z.unknown().transform((value, context) => {
  const known = typeof value === 'string' ? parseStage(value) : undefined
  if (known) return known
  context.addIssue({ code: 'custom', message: `expected one of ${STAGES.join(', ')}`, input: value })
  return z.NEVER
})

/** A list of names, which may be written as one or with commas. */
export const namesField = z.unknown().transform(asList).pipe(z.array(z.string()))
