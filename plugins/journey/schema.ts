import { z } from 'zod'
import { contrast, HEX_COLOUR } from '../colour.ts'
import { LANGUAGES, type SiteLanguage } from '../language.ts'
import { DEFAULT_JOURNEY, Journey } from './journey.ts'
import type { JourneyStage, StageLabel } from './journey-stage.ts'
import { PRESETS } from './presets.ts'
import { STAGES } from './stages.ts'

/** Text in a stage's colour must be readable on white, on cards and in mail (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5
const FEWEST = 3
const MOST = 5

const labelSchema = z.strictObject({ name: z.string().min(1), intent: z.string().min(1) })

const stageSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens'),
  place: z.enum(STAGES),
  colour: z
    .string()
    .regex(HEX_COLOUR, 'expected a colour such as #1d6fa5')
    .refine(
      (colour) => !HEX_COLOUR.test(colour) || contrast(colour, '#ffffff') >= LEAST_CONTRAST,
      `expected a colour dark enough to read on white (contrast at least ${LEAST_CONTRAST})`,
    )
    .optional(),
  labels: z.partialRecord(z.enum(LANGUAGES), labelSchema),
})

/** The stages of a site: the name of a journey that we know, or a list of its own. */
export const journeySchema = z
  .union([
    z.enum(Object.keys(PRESETS) as (keyof typeof PRESETS)[]),
    z.array(stageSchema).min(FEWEST).max(MOST),
  ])
  .default('journey')
  .describe(
    `The stages of the reader's journey: ${Object.keys(PRESETS).join(', ')}, or a list of ${FEWEST} to ${MOST} of your own, each with \`id\`, \`place\` (which of ${STAGES.join(', ')} it stands for), \`labels\` (per language \`name\` and \`intent\`, what its reader wants in one line) and \`colour\`. Default: \`journey\`.`,
  )
  .transform((given, context) => {
    if (typeof given === 'string') return new Journey(PRESETS[given])
    const ids = given.map(({ id }) => id)
    const twin = ids.find((id, index) => ids.indexOf(id) < index)
    if (twin !== undefined) {
      context.addIssue({ code: 'custom', message: `found the stage "${twin}" twice`, input: given })
      return z.NEVER
    }
    return new Journey(given.map(completed))
  })

/** Complete a stage of a site's own: a missing colour is that of the stage it stands for, a missing label is its id. */
function completed({ id, place, colour, labels }: z.output<typeof stageSchema>): JourneyStage {
  const model = DEFAULT_JOURNEY.stage(place)
  const label = (lang: SiteLanguage): StageLabel =>
    labels[lang] ?? { name: id, intent: model.labels[lang].intent }
  return { id, place, colour: colour ?? model.colour, labels: { da: label('da'), en: label('en') } }
}
