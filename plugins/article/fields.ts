import { z } from 'zod'
import { asList } from './aliases.ts'
import { eitherDay, parseDate } from './date.ts'

/** A date as people write it; gives ISO 8601 in UTC. An editor is told that each has its year. */
export const dateField = z
  .unknown()
  .meta({ type: 'string', pattern: '\\d{4}' })
  .transform((value, context) => {
    const iso = parseDate(value)
    if (iso !== undefined) return iso
    const either = eitherDay(value)
    const message = either
      ? `expected the day that is meant, ${either.join(' or ')}`
      : 'expected a date such as 2026-01-31'
    context.addIssue({ code: 'custom', message, input: value })
    return z.NEVER
  })

/** The name of a stage; which names there are, the site's journey says. */
export const stageField = z
  .string('expected the name of a stage')
  .trim()
  .min(1, 'expected the name of a stage')

/** The name of a text, a form or whatever else has one, its letters composed (NFC), as those of files are. */
export const nameField = z.string().transform((name) => name.normalize('NFC'))

/** A list, which may be written as one value or with commas; what its values are is for what comes after it. */
export const listed = z
  .unknown()
  .meta({ type: ['string', 'number', 'array'], items: { type: ['string', 'number'] } })
  .transform(asList)

/** A list of names, which may be written as one or with commas. */
export const namesField = listed.pipe(z.array(nameField))

const FOCUS = /^(\d{1,3}(?:\.\d+)?)% +(\d{1,3}(?:\.\d+)?)%$/

/** A place in a picture, as `30% 60%`; read as shares of its width and height. */
export const focusField = z
  .string('expected two percentages such as 30% 60%')
  .regex(FOCUS, 'expected two percentages such as 30% 60%')
  .transform((value) => {
    const [, x = '', y = ''] = FOCUS.exec(value) ?? []
    return { x: Number(x) / 100, y: Number(y) / 100 }
  })
  .refine(({ x, y }) => x <= 1 && y <= 1, 'expected at most 100%')

/** Where something of a text was used, and on which days. */
export const usesField = z.array(
  z.strictObject({
    on: z
      .string('expected the name of a place')
      .trim()
      .min(1, 'expected the name of a place')
      .describe('Where, such as `LinkedIn`. Required.'),
    day: dateField.describe('The day. Required.'),
  }),
  'expected a list of places and days',
)
