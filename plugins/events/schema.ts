import { z } from 'zod'
import { LANGUAGES } from '../language.ts'
import { DEPTHS } from '../reader/watch-reading.ts'

/** What every event says, so that one report can sort them all. */
const page = {
  article: z
    .string()
    .optional()
    .describe('Id of the article on the page, such as `en/what-is-a-funnel`. Absent on a page without one.'),
  stage: z
    .string()
    .optional()
    .describe("Id of the article's stage in the site's journey. Absent on a page without an article."),
  language: z.enum(LANGUAGES).describe('Language of the page.'),
}

/** What an event says that happens at an offer. */
const offer = {
  offer: z.string().describe('Id of the offer.'),
  place: z
    .string()
    .describe(
      'Where on the page it stands: `intro`, `middle`, `decision`, `end`, `text`, `next` (the ways on at the end of the journey) or `page`.',
    ),
  variant: z
    .string()
    .optional()
    .describe('Id of the variant, in an experiment that the article or the reader takes part in.'),
}

/** The same of an event that may happen elsewhere too. */
const anywhere = {
  offer: offer.offer.optional(),
  place: offer.place.optional(),
  variant: offer.variant,
}

const named = <Name extends string>(name: Name, description: string) => z.literal(name).describe(description)

/**
 * What happened on a page. Nothing in it tells who the reader is: every value stands in the page's own HTML, the same for
 * all who read it.
 */
const eventSchema = z
  .discriminatedUnion('event', [
    z.strictObject({
      event: named('offer_view', 'Half of an offer came into view; once for each offer and page.'),
      ...page,
      ...offer,
    }),
    z.strictObject({ event: named('offer_click', 'A link of an offer was followed.'), ...page, ...offer }),
    z.strictObject({
      event: named('form_submit', 'A form was sent.'),
      ...page,
      ...anywhere,
      form: z.string().optional().describe('Id of the form. Absent where it has none.'),
    }),
    z.strictObject({
      event: named('book_download', 'A link to the file of a book was followed.'),
      ...page,
      ...anywhere,
      book: z.string().describe('Id of the book.'),
    }),
    z.strictObject({
      event: named('share', 'A link for sharing the page was followed.'),
      ...page,
      ...anywhere,
      to: z.string().describe('Where to: `friend` or the name of a network.'),
    }),
    z.strictObject({
      event: named('read', 'The reader came to the middle or to the end of the text; once each.'),
      ...page,
      ...anywhere,
      percent: z.literal([...DEPTHS]).describe('How much of the text lies above.'),
    }),
  ])
  .meta({
    title: 'An event of a Perennial site',
    description:
      'What the scripts of a page tell a measuring tool. No event holds personal data: every value stands in the HTML of the page. Generated from plugins/events/schema.ts by `npm run docs`.',
  })

/** What happened on a page. */
export type SiteEvent = z.output<typeof eventSchema>

/** Write the schema as JSON Schema (2020-12). */
export function eventJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(eventSchema), null, 2)}\n`
}
