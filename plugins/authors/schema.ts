import { z } from 'zod'
import { nameField } from '../article/fields.ts'
import { LANGUAGES } from '../language.ts'
import type { Positions } from '../source/positions.ts'

/** One author, as it stands in `content/authors/<id>.yml`. */
export const authorSchema = z.strictObject({
  name: z.string().min(1).pipe(nameField).describe('The name as readers see it. Required.'),
  bio: z
    .partialRecord(z.enum(LANGUAGES), z.string())
    .default({})
    .describe('A sentence or two, per language. Default: none.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("The author's own page. Default: none."),
})

/** Somebody who writes. */
export interface Author extends z.output<typeof authorSchema> {
  readonly id: string
  readonly file: string
  /** Where its keys stand in the file. */
  readonly place: Positions
}
