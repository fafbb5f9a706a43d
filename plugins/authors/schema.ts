import { z } from 'zod'
import { nameField } from '../article/fields.ts'
import type { Image } from '../article/images.ts'
import { LANGUAGES } from '../language.ts'
import type { Positions } from '../source/positions.ts'

const WEB = z.url({ protocol: /^https?$/ })

/** One author, as it stands in `content/authors/<id>.yml`. */
export const authorSchema = z.strictObject({
  name: z.string().min(1).pipe(nameField).describe('The name as readers see it. Required.'),
  kind: z
    .enum(['person', 'organisation'])
    .default('person')
    .describe(
      'Whether search engines are told of a person or of an organisation, such as a company or an editorial team. Default: `person`.',
    ),
  bio: z
    .partialRecord(z.enum(LANGUAGES), z.string())
    .default({})
    .describe('A sentence or two, per language. Default: none.'),
  photo: z
    .strictObject({
      src: z.string().min(1).describe('Its path beside the file. Required.'),
      alt: z
        .string()
        .optional()
        .describe('What it shows, for those who cannot see it. Default: the name of the author.'),
    })
    .optional()
    .describe("The author's face. It is shown small and square. Default: none."),
  url: WEB.optional().describe("The author's own page. Default: none."),
  links: z
    .array(
      z.union(
        [
          WEB.transform((url) => ({ url, label: undefined })),
          z.strictObject({
            url: WEB.describe('Where it leads. Required.'),
            label: z
              .string()
              .min(1)
              .optional()
              .describe('The words of the link. Default: the address without what every address has.'),
          }),
        ],
        'expected a web address, or a block with url and label',
      ),
    )
    .default([])
    .describe(
      'Where the author is elsewhere: web addresses, or blocks of a `url` and its `label`. Default: none.',
    ),
})

/** An author's face, and what is said of it to those who cannot see it. */
interface Photo extends Image {
  readonly alt: string
}

/** Somebody who writes. */
export interface Author extends Omit<z.output<typeof authorSchema>, 'photo'> {
  readonly id: string
  readonly file: string
  /** Where its keys stand in the file. */
  readonly place: Positions
  readonly photo: Photo | undefined
}
