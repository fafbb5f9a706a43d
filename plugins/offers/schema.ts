import { z } from 'zod'
import { dateField, nameField, namesField, stageField } from '../article/fields.ts'
import type { Image } from '../article/images.ts'
import { LANGUAGES } from '../language.ts'
import type { Positions } from '../source/positions.ts'
import type { Proof } from './proof.ts'
import { linkField, targetField } from './target.ts'
import { checkVariants, experimentSchema, variantSchema } from './variants.ts'
import { imageField, MOST, plainText } from './words.ts'

/** Where an offer can be limited on every site: on pages of articles and of stages. */
const ON_PAGES = ['article', 'stage']

const day = dateField.transform((iso) => iso.slice(0, 10))

/**
 * One call to action, as it stands in `content/offers/<id>.yml`. Besides on pages it may ride in what channels send out:
 * the `carriers`, by the names under which they count.
 */
export const offerSchema = (carriers: readonly string[]) =>
  fieldsOf([...ON_PAGES, ...carriers])
    .superRefine(({ from, until }, context) => {
      if (from !== undefined && until !== undefined && until < from)
        context.addIssue({
          code: 'custom',
          path: ['until'],
          message: `found ${until}, expected a day that is not before "from" (${from})`,
        })
    })
    .superRefine(checkVariants)

const fieldsOf = (limited: readonly string[]) =>
  z.strictObject({
    kind: z
      .string('expected the kind of offer')
      .describe(
        'What is offered: `newsletter`, `e-book`, `case-study` or `guide` (wanted at consideration), `demo`, `trial`, `price`, `recommendation` or `contact` (at decision), `service`, `feedback`, `referral` or `community` (at the last stage), or a kind of your own (`offers.kinds`). Required.',
      ),
    stage: namesField
      .pipe(z.array(stageField).min(1))
      .optional()
      .describe('The stage or stages whose readers it is for. Default: those that want its kind.'),
    language: z
      .enum(LANGUAGES, `expected ${LANGUAGES.join(' or ')}`)
      .describe('The language of its words. Required.'),
    topics: namesField
      .optional()
      .describe(
        'Topic ids that it fits, or `any`. Default: `any`; of a `guide`, `case-study` or `e-book` that leads to an article or a book of the site, what that is about.',
      ),
    headline: plainText(MOST.headline).describe(
      `What the reader gets, at most ${MOST.headline} characters. Required.`,
    ),
    text: plainText(MOST.text).describe(
      `One or two sentences more, at most ${MOST.text} characters. Required.`,
    ),
    label: plainText(MOST.label).describe(
      `The words on the button, at most ${MOST.label} characters. Required.`,
    ),
    target: targetField.describe(
      'Where it leads: a path of this site, a web address, `mailto:` or `tel:`; or a block with one key, `{ article: en/slug }`, `{ book: id }`, `{ page: en/slug }` or `{ form: id }`. Required.',
    ),
    targetLanguage: z
      .enum(LANGUAGES, `expected ${LANGUAGES.join(' or ')}`)
      .optional()
      .describe(
        'The language of what it leads to outside of the site, where that is another than `language`; the button says so. Default: as `language`.',
      ),
    image: imageField.describe('A picture. Default: none.'),
    proof: z
      .union([
        nameField,
        z.strictObject({
          quote: plainText(MOST.quote).describe(
            `The words, at most ${MOST.quote} characters, as they were said. Required.`,
          ),
          name: plainText(MOST.name).describe(`Who said them, at most ${MOST.name} characters. Required.`),
          source: linkField.optional().describe('The address where they can be read. Default: none.'),
        }),
      ])
      .optional()
      .describe('What somebody said of it: the id of a file in `content/proof/`, or a block. Default: none.'),
    priority: z
      .number()
      .int()
      .min(0)
      .max(100)
      .default(50)
      .describe('Wins among offers that fit alike; 0 to 100. Default: 50.'),
    from: day.optional().describe('The first day on which it is shown. Default: always.'),
    until: day.optional().describe('The last day on which it is shown. Default: for ever.'),
    limit: z
      .partialRecord(z.enum(limited), z.number().int().min(0).max(99))
      .default({})
      .describe(
        `How often it may stand in one page, mail or book of a kind (${limited.map((name) => `\`${name}\``).join(', ')}), such as \`{ article: 3, stage: 0 }\`; \`0\` keeps it out. Default: once in each.`,
      ),
    variants: z
      .array(variantSchema)
      .min(2, 'expected at least two variants')
      .max(20)
      .optional()
      .describe(
        'Versions to test against each other, each with an `id`, a `weight` in per cent, and the `headline`, `text`, `label` or `image` that differs; the first is shown where nothing is tested. Default: none.',
      ),
    experiment: experimentSchema.describe('How variants are given out. Default: by article.'),
  })

/** An offer as its file says it, with the stages of the site's journey settled. */
export interface OfferDefinition
  extends Omit<z.output<ReturnType<typeof offerSchema>>, 'stage' | 'image' | 'variants'> {
  readonly id: string
  readonly file: string
  /** Where its keys stand in the file. */
  readonly place: Positions
  readonly stage: readonly string[]
  readonly image: OfferImage | undefined
  readonly variants: readonly OfferVariant[]
}

/** A picture of an offer, opened. */
export interface OfferImage extends Image {
  readonly alt: string
}

/** One version of an offer in an experiment, with all its words. */
export interface OfferVariant {
  readonly id: string
  /** Its share, in per cent; those of all variants add up to 100. */
  readonly weight: number
  readonly headline: string
  readonly text: string
  readonly label: string
  readonly image: OfferImage | undefined
}

/** A call to action as pages, mails and books show it: plain data that knows where it leads. */
export interface Offer extends Omit<OfferDefinition, 'file' | 'place' | 'target' | 'proof'> {
  readonly proof?: Proof | undefined
  /** Where it leads: a path of the site without its base, which may have a query and an anchor, or a whole address. */
  readonly link: string
  /** Id of the form that it leads to. */
  readonly form?: string
  /** The variant whose words these are. Absent where there are no variants, and where all of them are to be shown. */
  readonly variant?: string
}
