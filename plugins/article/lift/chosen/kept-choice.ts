import { z } from 'zod'
import type { Positions } from '../../../source/positions.ts'

/** The lists of sentences that a model may choose. */
export const CHOSEN_LISTS = ['quotes', 'keyPoints', 'hooks'] as const

/** The name of one of them. */
export type ChosenList = (typeof CHOSEN_LISTS)[number]

/** Largest number that a sentence can have: no text is read that has more characters. */
const MOST_SENTENCES = 1_000_000

const sentences = z
  .array(
    z.strictObject({
      number: z
        .int()
        .min(1)
        .max(MOST_SENTENCES)
        .describe('Its place among the sentences of the text, from 1.'),
      text: z.string().min(1).describe('What it says, word for word.'),
    }),
  )
  .optional()

/**
 * What a model chose of one text: sentences by their number in it, and what they say, the best hook first. A list that is
 * absent is left to Perennial; an empty one says that nothing of the text is good enough.
 */
export const keptChoiceSchema = z.strictObject({
  /** SHA-256 of the sentences of the text, as `sentencesDigest` gives it. */
  digest: z
    .string()
    .describe(
      'A digest of the text that was asked about; of another text, the choice is not used. Required.',
    ),
  model: z.string().describe('The model that chose. Required.'),
  quotes: sentences.describe('What goes on quote cards. Default: Perennial chooses.'),
  keyPoints: sentences.describe('The key points. Default: Perennial chooses.'),
  hooks: sentences.describe('What may open a post, the best first. Default: Perennial chooses.'),
})

/** What a model chose of one text, as it is kept. */
export type KeptChoice = z.output<typeof keptChoiceSchema>

/** A choice with the file that keeps it. */
export interface Kept {
  readonly choice: KeptChoice
  /** Path of the file that keeps it, from the project's root. */
  readonly keptIn: string
  /** Where a key of the choice stands in that file. */
  readonly place: Positions
}
