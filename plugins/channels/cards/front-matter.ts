import { z } from 'zod'
import type { Block } from '../../article/blocks.ts'
import { text } from '../../article/schema.ts'

/** What a writer may say of the cards of a text. */
export const cardsBlock = {
  schema: z
    .strictObject({
      title: text.optional().describe('The title on the card. Default: the title.'),
      design: text
        .optional()
        .describe("The design of its cards. Default: the site's (`channels.cards.design`)."),
      video: text
        .optional()
        .describe(
          'The address of the video of this text on YouTube; with it, a thumbnail is made. Default: none.',
        ),
    })
    .describe('Overrides for the cards.'),
  words: ['title'],
} as const satisfies Block
