import { z } from 'zod'
import { dateField, listed, nameField, namesField, stageField } from '../article/fields.ts'
import { LANGUAGES } from '../language.ts'
import type { Positions } from '../source/positions.ts'

/** One book, as it stands in `content/ebooks/<id>.yml`. */
export const bookSchema = z.strictObject({
  title: z.string().min(1).max(120).describe('The title. Required.'),
  subtitle: z.string().max(200).optional().describe('The subtitle. Default: none.'),
  description: z.string().min(1).describe('What the reader gets, one or two sentences. Required.'),
  author: namesField
    .optional()
    .describe("Ids of files in `content/authors/`, or names. Default: the site's name."),
  language: z
    .enum(LANGUAGES, `expected ${LANGUAGES.join(' or ')}`)
    .describe('The language of the book. Required.'),
  translationOf: nameField
    .optional()
    .describe('The id of the book in another language that this one translates. Default: none.'),
  published: dateField
    .optional()
    .describe('The day of publication. Default: the newest date of its articles.'),
  articles: z
    .union([
      namesField,
      z.strictObject({
        stage: listed
          .pipe(z.array(stageField))
          .optional()
          .describe('Takes articles at these stages. Default: every stage.'),
        topics: namesField
          .optional()
          .describe('Takes articles with one of these topics. Default: every topic.'),
      }),
    ])
    .describe('Either a list of article slugs, or `stage` and `topics` to choose by. Required.'),
  gains: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'What the reader can do afterwards, a line each, for the page of the book, below "Afterwards you can". Default: none.',
    ),
  sample: nameField
    .optional()
    .describe('The slug of the chapter to read first, for the page of the book. Default: the first chapter.'),
  proof: z
    .union([
      nameField.transform((name) => [name]),
      z.array(nameField),
      z.strictObject({
        quote: z.string().min(1).describe('What somebody says of the book, word for word. Required.'),
        name: z.string().min(1).describe('Who says so. Required.'),
        source: z
          .string()
          .regex(/^https:\/\/[^\s"<>\\]+$/, 'expected an address that begins with https://')
          .optional()
          .describe('Where it can be read. Default: none.'),
      }),
    ])
    .optional()
    .describe(
      'Quotations for the page of the book: the ids of files in `content/proof/`, or a block of its own. Default: none.',
    ),
  form: nameField
    .optional()
    .describe(
      'The id of a form in `astro.config.mjs` that readers fill in before they get the book. Its file is then linked to from one page alone, which the form leads to; it is no secret. Default: none, the book is downloaded from its page.',
    ),
  order: z
    .enum(['listed', 'stage', 'published', 'title'])
    .optional()
    .describe('How chapters follow each other. Default: `listed` for a list, else `stage`.'),
})

/** A book's definition. */
export interface BookDefinition extends z.output<typeof bookSchema> {
  readonly id: string
  readonly file: string
  /** Where its keys stand in the file. */
  readonly place: Positions
}
