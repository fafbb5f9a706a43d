import { parseDate } from './date.ts'
import { languageOfCode } from './language-code.ts'

/** What the name of a file says of its text, besides what it is called. */
export interface FileName {
  /** The name without what follows. */
  readonly stem: string
  /** The language that it ends in: `title.da`. */
  readonly lang?: string
  /** The day that it begins with, as ISO 8601 in UTC: `2024-05-01-title`, as in Jekyll. */
  readonly date?: string
  /** The digits of a number that it begins with: `01-title`. Of one text alone they may be words of its title. */
  readonly number?: string
}

const SUFFIX = /^(.+)\.([a-z]{2,3}(?:[-_][a-z\d]{2,4}){0,2})$/i
const DAY = /^(\d{4}-\d{1,2}-\d{1,2})(?:[-_ ]+(.*))?$/
const NUMBER = /^(\d{1,3})\.?[-_ ]+(.+)$/

/** Read the name of a file, without its ending, on a site with these languages: no other ending is one. */
export function readFileName(name: string, languages: readonly string[]): FileName {
  const [, bare = '', code = ''] = SUFFIX.exec(name) ?? []
  const tag = languageOfCode(code) ?? code.toLowerCase()
  const lang = languages.find((each) => each === tag)
  const named = lang === undefined ? name : bare
  const said = lang === undefined ? {} : { lang }
  const [, day, title] = DAY.exec(named) ?? []
  const date = parseDate(day)
  // A note of a day may be called by it alone.
  if (date !== undefined) return { ...said, stem: title ?? named, date }
  const [, number, rest] = NUMBER.exec(named) ?? []
  return number === undefined || rest === undefined
    ? { ...said, stem: named }
    : { ...said, stem: rest, number }
}

/** List the language that the name of a file, without its ending, may end in on any site: `title.sv`. */
export function languageAtEnd(name: string): string[] {
  const tag = languageOfCode(SUFFIX.exec(name)?.[2] ?? '')
  return tag === undefined ? [] : [tag]
}
