import { z } from 'zod'
import type { Block } from '../../article/blocks.ts'
import { text } from '../../article/schema.ts'

/** What a writer may say of the mail about a text. */
export const newsletterBlock = {
  schema: z
    .strictObject({
      subject: text
        .optional()
        .describe('The subject line, at most 50 characters. Default: the title, or its opening clause.'),
      preheader: text
        .optional()
        .describe(
          'The preview line, at most 90 characters. Default: whole sentences of the description, or a key point.',
        ),
    })
    .describe('Overrides for the newsletter.'),
  words: ['subject', 'preheader'],
  aliases: { email_subject: 'subject', preheader: 'preheader', preview: 'preheader' },
} as const satisfies Block
