import { z } from 'zod'
import { asList } from '../article/aliases.ts'
import { dateField, stageField } from '../article/fields.ts'
import { LANGUAGES } from '../language.ts'

const day = dateField.transform((iso) => iso.slice(0, 10))

/** Addresses that a call to action may lead to: on this site, on the web, or a mail; without spaces or backslashes. */
const SAFE_LINK = /^(?:\/(?!\/)|https?:\/\/|mailto:)[^\s\\"<>]*$/

/** One call to action, as it stands in `content/offers/<id>.yml`. */
export const offerSchema = z
  .strictObject({
    stage: z
      .unknown()
      .transform(asList)
      .pipe(z.array(stageField).min(1))
      .describe('The stage or stages whose readers it is for. Required.'),
    language: z
      .enum(LANGUAGES, `expected ${LANGUAGES.join(' or ')}`)
      .describe('The language of its words. Required.'),
    topics: z
      .unknown()
      .transform(asList)
      .pipe(z.array(z.string()))
      .optional()
      .describe('Topic ids that it fits best. Default: any topic.'),
    headline: z.string().min(1).max(80).describe('What the reader gets, at most 80 characters. Required.'),
    text: z.string().min(1).max(300).describe('One or two sentences more, at most 300 characters. Required.'),
    label: z.string().min(1).max(40).describe('The words on the button, at most 40 characters. Required.'),
    link: z
      .string()
      .regex(SAFE_LINK, 'expected an address that begins with /, https:// or mailto:')
      .refine((link) => URL.canParse(link, 'https://example.com'), 'expected a whole address')
      .describe('Where it leads: a path of this site, a web address or a mailto. Required.'),
    priority: z
      .number()
      .int()
      .min(0)
      .max(100)
      .default(50)
      .describe('Wins among offers that fit alike; 0 to 100. Default: 50.'),
    from: day.optional().describe('The first day on which it is shown. Default: always.'),
    until: day.optional().describe('The last day on which it is shown. Default: for ever.'),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    path: ['until'],
    message: 'expected a day that is not before "from"',
  })

/** A call to action. */
export interface Offer extends z.output<typeof offerSchema> {
  readonly id: string
}
