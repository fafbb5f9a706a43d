import { z } from 'zod'
import { LANGUAGES } from './language.ts'

/** What a pattern of addresses is told apart by. */
const PLACEHOLDER = /\{[^}]*\}/g
const KNOWN: readonly string[] = ['{lang}', '{slug}', '{id}']

/** Options on how the addresses of pages begin, and what those of articles look like. */
export const pathOptions = {
  paths: z
    .string()
    .regex(/^\/.*\/$/, 'expected a path that begins and ends with /, such as /blog/{id}/')
    .superRefine((pattern, { addIssue }) => {
      const found: readonly string[] = pattern.match(PLACEHOLDER) ?? []
      const unknown = found.find((each) => !KNOWN.includes(each))
      if (unknown !== undefined)
        addIssue({ code: 'custom', message: `found ${unknown}; expected {lang}, {slug} or {id}` })
      else if (!found.includes('{slug}') && !found.includes('{id}'))
        addIssue({ code: 'custom', message: 'expected {slug} or {id} in it, which tell articles apart' })
    })
    .default('/{lang}/{slug}/')
    .describe(
      'What the addresses of articles look like: `{lang}` is the language (nothing for the root language), `{slug}` the last part, `{id}` the path of the file below the folder of the articles, as Astro makes it. Default: `/{lang}/{slug}/`.',
    ),
  rootLanguage: z
    .union([z.enum(LANGUAGES), z.literal(false)])
    .optional()
    .describe(
      'The language whose pages stand at `/`, without its name in front. `false` for none. Default: the only language of a site in one language; none where there are more.',
    ),
}
