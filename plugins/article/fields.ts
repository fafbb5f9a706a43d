import { z } from 'zod'
import { asList } from './aliases.ts'
import { parseDate } from './date.ts'

/** A date as people write it; gives ISO 8601 in UTC. */
export const dateField = z.unknown().transform((value, context) => {
  const iso = parseDate(value)
  if (iso !== undefined) return iso
  context.addIssue({ code: 'custom', message: 'expected a date such as 2026-01-31', input: value })
  return z.NEVER
})

/** The name of a stage; which names there are, the site's journey says. */
export const stageField = z
  .string('expected the name of a stage')
  .trim()
  .min(1, 'expected the name of a stage')

/** A list of names, which may be written as one or with commas. */
export const namesField = z.unknown().transform(asList).pipe(z.array(z.string()))
