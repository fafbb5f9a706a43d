import { z } from 'zod'
import { LANGUAGES } from './language.ts'

/** What a pattern of addresses is told apart by. */
const PLACEHOLDER = /\$?\{[^}]*\}/g
const KNOWN: readonly string[] = ['{lang}', '{slug}', '{id}']

/** How routers and other tools write a part that varies: `[...slug]`, `[slug]`, `:slug`, `<slug>`, `${slug}`. */
const VARYING = /\[(\.\.\.)?([^\]]*)\]|:([\w-]+)|<([\w-]+)>|\$?\{+([^{}]*)\}+/g
/** What such a part is called for each of ours. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  '{lang}': ['lang', 'language', 'locale'],
  '{slug}': ['slug', 'title', 'name', 'post', 'article', 'entry'],
  '{id}': ['id', 'path', 'file'],
}

/** Say what is wrong with a pattern of the addresses of articles, and what to write; nothing where it is right. */
function faultOf(pattern: string): string | undefined {
  const meant = meantBy(pattern)
  const write = meant === undefined ? '' : `; write ${meant}`
  if (!/^\/(?:.*\/)?$/.test(pattern)) return `expected a path that begins and ends with /${write}`
  const found: readonly string[] = pattern.match(PLACEHOLDER) ?? []
  const unknown = found.find((each) => !KNOWN.includes(each))
  if (unknown !== undefined) return `found ${unknown}; expected {lang}, {slug} or {id}${write}`
  if (found.includes('{slug}') || found.includes('{id}')) return undefined
  return `expected {slug} or {id} in it, which tell articles apart${write}`
}

/** Write a pattern in our way, as far as it can be told what was meant. */
function meantBy(pattern: string): string | undefined {
  let isUnknown = false
  const path = pattern
    .replace(/^\w+:\/\/[^/]*/, '')
    .replace(/(?:\/index)?\.html$/, '')
    .replace(VARYING, (_, rest?: string, ...[a, b, c, d]: (string | undefined)[]) => {
      const name = (a ?? b ?? c ?? d ?? '').toLowerCase()
      const own = Object.entries(NAMES).find(([, names]) => names.includes(name))?.[0]
      if (own === undefined) isUnknown = true
      // What takes several parts of an address is the path of a file.
      return rest === undefined ? (own ?? '') : '{id}'
    })
  if (isUnknown) return undefined
  const parts = path.split('/').filter((part) => part !== '')
  if (!/\{(?:slug|id)\}/.test(path)) parts.push('{id}')
  return `/${parts.join('/')}/`
}

/** Options on how the addresses of pages begin, and what those of articles look like. */
export const pathOptions = {
  paths: z
    .string()
    .superRefine((pattern, { addIssue }) => {
      const message = faultOf(pattern)
      if (message !== undefined) addIssue({ code: 'custom', message })
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
