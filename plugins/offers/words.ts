import { z } from 'zod'

/** Longest that the words of an offer may be, in characters. */
export const MOST = { headline: 80, text: 300, label: 40, quote: 300, name: 80 } as const

/** What looks like an element of HTML, or a comment. */
const HTML = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?|!--)/i

/** Words without HTML, on one line; they are escaped wherever they are shown, and so a tag would be read out. */
export function plainText(most: number) {
  return z
    .string()
    .transform((words) => words.replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(1)
        .max(most)
        .refine((words) => !HTML.test(words), 'expected plain words without HTML'),
    )
}

/** A picture, and what it shows. */
export const imageField = z
  .strictObject({ src: z.string().min(1), alt: z.string('expected what the picture shows') })
  .optional()
