import { z } from 'zod'
import type { Block } from '../../article/blocks.ts'
import { text } from '../../article/schema.ts'

/** What a writer may say of a text as a chapter. */
export const ebookBlock = {
  schema: z
    .union(
      [
        z.literal(false),
        z.strictObject({ title: text.optional().describe('The chapter title. Default: the title.') }),
      ],
      'expected false, or a block with the title',
    )
    .describe('Overrides for books; `false` keeps the text out of books that choose by stage or topic.'),
  words: ['title'],
  keepsOutOfBooks: true,
} as const satisfies Block
