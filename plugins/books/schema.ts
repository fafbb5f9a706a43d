import { z } from 'zod'
import { asList } from '../article/aliases.ts'
import { dateField, namesField, stageField } from '../article/fields.ts'
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
  published: dateField
    .optional()
    .describe('The day of publication. Default: the newest date of its articles.'),
  articles: z
    .union([
      namesField,
      z.strictObject({
        stage: z
          .unknown()
          .transform(asList)
          .pipe(z.array(stageField))
          .optional()
          .describe('Takes articles at these stages. Default: every stage.'),
        topics: namesField
          .optional()
          .describe('Takes articles with one of these topics. Default: every topic.'),
      }),
    ])
    .describe('Either a list of article slugs, or `stage` and `topics` to choose by. Required.'),
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
