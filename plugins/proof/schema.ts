import { z } from 'zod'
import { dateField, namesField, stageField } from '../article/fields.ts'
import { LANGUAGES } from '../language.ts'
import { linkField } from '../offers/target.ts'
import { MOST, plainText } from '../offers/words.ts'
import type { Positions } from '../source/positions.ts'

/** Longest that a role, an organisation or a place may be, in characters. */
const MOST_ABOUT = { role: 80, organisation: 80, where: 300 } as const

const NO_PERMISSION =
  'expected how and when it was given, such as "by mail on 2026-03-04"; nothing of this file is shown without it'

/** Tell whether the place where something was said is an address: of the site, or on the web. */
export function isAddress(where: string): boolean {
  return /^(?:\/|https?:\/\/)/i.test(where)
}

/** Recommendations, as they stand in `content/proof/<id>.yml`: what somebody said, who, where, when, and that it may be shown. */
export const proofSchema = z.strictObject({
  quote: plainText(MOST.quote).describe(
    `The words, at most ${MOST.quote} characters, as they were said. Required.`,
  ),
  name: plainText(MOST.name).describe(`Who said them, at most ${MOST.name} characters. Required.`),
  role: plainText(MOST_ABOUT.role)
    .optional()
    .describe('What the person does, as readers understand it. Default: none.'),
  organisation: plainText(MOST_ABOUT.organisation)
    .optional()
    .describe('Where the person does it. Default: none.'),
  where: plainText(MOST_ABOUT.where)
    .superRefine((where, context) => {
      const { error } = isAddress(where) ? linkField.safeParse(where) : {}
      const [issue] = error?.issues ?? []
      if (issue) context.addIssue({ code: 'custom', message: issue.message })
    })
    .describe(
      'Where they were said: an address where they can be read, or a medium such as `in a letter`. Required.',
    ),
  date: dateField
    .transform((iso) => iso.slice(0, 10))
    .describe('The day on which they were said; before it, nothing of the file is shown. Required.'),
  permission: z
    .string(NO_PERMISSION)
    .trim()
    .min(1, NO_PERMISSION)
    .describe(
      'How and when the person said that it may be shown. It is published nowhere; without it, nothing of the file is. Required.',
    ),
  language: z
    .enum(LANGUAGES, `expected ${LANGUAGES.join(' or ')}`)
    .describe('The language in which they were said. Required.'),
  topics: namesField
    .optional()
    .describe(
      'Topic ids that they speak of; articles with one of these show them before the offer at their end. Default: none, so that only offers and books that name the file show them.',
    ),
  stage: namesField
    .pipe(z.array(stageField).min(1))
    .optional()
    .describe('The stage or stages whose articles show them. Default: those that stand for decision.'),
})

/** What somebody said, as its file says it, with the stages of the site's journey settled. */
export interface ProofDefinition extends Omit<z.output<typeof proofSchema>, 'stage'> {
  readonly id: string
  readonly file: string
  /** Where its keys stand in the file. */
  readonly place: Positions
  readonly stage: readonly string[]
}
