import { z } from 'zod'
import { namesField, stageField } from '../article/fields.ts'
import { type Journey, unknownStage } from '../journey/journey.ts'

/** The places that the toolkit finds for offers in a text. */
export const PLACES = ['intro', 'decision', 'middle', 'end'] as const

/** How many words lie between two offers at the least; a text of fewer words has one. */
export const WORDS_PER_OFFER = 500
/** How many offers stand in one text at the most. */
export const MOST_OFFERS = 3

/** What a site says of its offers to `perennial({ offers: {…} })`. */
export const offerOptions = z
  .strictObject({
    kinds: z
      .record(
        z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens'),
        z.strictObject({ stage: namesField.pipe(z.array(stageField).min(1)) }),
      )
      .default({}),
    places: z.record(z.string(), z.array(z.enum(PLACES))).default({}),
    words: z.number().int().min(100).default(WORDS_PER_OFFER),
    most: z.number().int().min(1).max(MOST_OFFERS).default(MOST_OFFERS),
  })
  .prefault({})
  .describe(
    `Offers in texts. \`kinds\`: kinds of your own with the stages that want them, such as \`{ webinar: { stage: 'consideration' } }\`. \`places\`: where offers may stand at a stage, the most important first, of ${PLACES.map((place) => `\`${place}\``).join(', ')}, such as \`{ awareness: ['end'] }\`. \`words\`: how many words lie between two of them at the least. \`most\`: how many stand in one text at the most. Default: no kinds of your own, places by what the stage stands for, \`words\` ${WORDS_PER_OFFER}, \`most\` ${MOST_OFFERS}.`,
  )

/** What a site has settled of its offers. */
export type OfferOptions = z.output<typeof offerOptions>

/** Check that the stages that the options for offers name are stages of the site's journey. */
export function checkOfferOptions(
  { journey, offers }: { readonly journey: Journey; readonly offers: OfferOptions },
  context: z.RefinementCtx,
): void {
  const check = (name: string, path: PropertyKey[]): void => {
    if (journey.order(name) === -1)
      context.addIssue({ code: 'custom', path: ['offers', ...path], message: unknownStage(name, journey) })
  }
  for (const [kind, { stage }] of Object.entries(offers.kinds))
    for (const [index, name] of stage.entries()) check(name, ['kinds', kind, 'stage', index])
  for (const name of Object.keys(offers.places)) check(name, ['places', name])
}
