import { asciiSlug } from '../../library/addresses.ts'

/** A day as it is written, without a time zone. */
export interface Day {
  readonly year: string
  readonly month: string
  readonly day: string
}

/** Read the day from the front of a date as people write it in front matter and file names. */
export function dayOf(written: unknown): Day | undefined {
  const text = written instanceof Date ? written.toISOString() : String(written ?? '')
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  return { year, month: month.padStart(2, '0'), day: day.padStart(2, '0') }
}

/** Write a day as `YYYY-MM-DD`. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${month}-${day}`
}

/** The words that stand for a day in the addresses of Jekyll and Hugo. */
export function dayWords({ year, month, day }: Day): Readonly<Record<string, string>> {
  const name = MONTHS[Number(month) - 1] ?? ''
  const ordinal =
    Math.round(
      (Date.parse(`${year}-${month}-${day}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000,
    ) + 1
  return {
    ...{
      year,
      month,
      day,
      short_year: year.slice(2),
      i_month: String(Number(month)),
      i_day: String(Number(day)),
    },
    ...{
      short_month: name.slice(0, 3),
      long_month: name,
      monthname: name,
      y_day: String(ordinal).padStart(3, '0'),
    },
    yearday: String(ordinal),
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Fill the `:words` of an address; one that is not known leaves no address. A word that is empty leaves no double slash. */
export function fillTemplate(template: string, words: Readonly<Record<string, string>>): string | undefined {
  let isWhole = true
  const filled = template.replace(/:([a-z_]+)(?:\[[^\]]*\])?/g, (_, name: string) => {
    // `:title.html` and `:year_` end the name where no word is so long.
    const known = Object.keys(words)
      .filter((word) => name.startsWith(word))
      .sort((a, b) => b.length - a.length)[0]
    if (known === undefined) isWhole = false
    return known === undefined ? '' : (words[known] ?? '') + name.slice(known.length)
  })
  return isWhole ? `/${filled}`.replace(/\/{2,}/g, '/') : undefined
}

/** Write a title as the tools of blogs write it in an address: its letters stay, in small letters. */
export function urlized(title: string): string {
  const kept = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return kept === '' ? asciiSlug(title) : kept
}
