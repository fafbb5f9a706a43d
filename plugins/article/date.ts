const ZONE = '(Z|(?:UTC|GMT)?(?:[+-]\\d{2}(?::?\\d{2})?)?)'
const TIME = `(?:[T,]?\\s*(?:(?:at|kl\\.?)\\s+)?(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*${ZONE})?(?:\\s*\\([^()]*\\))?`
/** A weekday, and the article before a Danish date. */
const WEEKDAY = '(?:\\p{L}+[.,]*\\s+){0,2}'

/** `2024-05-01`, `2024/5/1 10:30`, `2024-05-01T10:30:00+02:00`. */
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`, 'iu')
/** The year a second time, before the zone: `2024-05-01 10:30:00 2024 +0200`. */
const YEAR_TWICE = /^(\d{4})(-.*:\d{2}) \1(?= [+-]\d{4}$)/
/** `26 Apr 2021`, `Monday, 26 Apr 2021 11:00:00 UTC`, `den 3. maj 2024`. */
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(\\p{L}+)[.,]*\\s+(\\d{4})${TIME}$`,
  'iu',
)
/** `April 26, 2021`, `Mon Apr 26 2021 11:00:00 GMT+0200 (CEST)`. */
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?[.,]*\\s+(\\d{4})${TIME}$`,
  'iu',
)

/** `15/04/2025`, `04 15 2025`: either order, where a number above 12 tells which. */
const NUMBERS = new RegExp(`^(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})${TIME}$`, 'iu')
/** In which order day and month stand, where they are figures. */
export type DayOrder = 'day first' | 'month first'

/** The last month. */
const DECEMBER = 12

/** Longest text that is tried as a date, in characters. */
const LONGEST = 80

/** The months in English and Danish; three letters are enough. */
const MONTHS = [
  ['january', 'januar'],
  ['february', 'februar'],
  ['march', 'marts'],
  ['april'],
  ['may', 'maj'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august'],
  ['september', 'sept'],
  ['october', 'oktober'],
  ['november'],
  ['december'],
]

/**
 * Read a date as people write it and give it as ISO 8601 in UTC (`2024-05-01T00:00:00.000Z`), or nothing.
 * A text without a time zone counts as UTC, so that the answer is the same on every machine. Figures of which both may be the
 * month are read in the `order` that is given.
 */
export function parseDate(value: unknown, order?: DayOrder): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (typeof value !== 'string') return undefined
  if (value.length > LONGEST) return undefined
  const text = value
    .replace(/[\s,;]+$/, '')
    .trim()
    .replace(YEAR_TWICE, '$1$2')
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) {
    const [, year, month, day, ...time] = yearFirst
    return toIso(year, Number(month), day, time)
  }
  const numbers = NUMBERS.exec(text)
  if (numbers) {
    const [, first = '', , second = '', year, ...time] = numbers
    const isEither = Number(first) <= DECEMBER && Number(second) <= DECEMBER
    // Where both may be the month, nobody but the writer knows which is.
    if (isEither && first.padStart(2, '0') !== second.padStart(2, '0') && order === undefined)
      return undefined
    return Number(first) > DECEMBER || (isEither && order === 'day first')
      ? toIso(year, Number(second), first, time)
      : toIso(year, Number(first), second, time)
  }
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) {
    const [, day, month, year, ...time] = dayFirst
    return toIso(year, monthOf(month), day, time)
  }
  const [, month, day, year, ...time] = MONTH_FIRST.exec(text) ?? []
  return toIso(year, monthOf(month), day, time)
}

/** Give the two days that figures may be where both may be the month (`07/12/2024`); nothing where they are one or none. */
export function eitherDay(value: unknown): readonly [string, string] | undefined {
  if (typeof value !== 'string' || parseDate(value) !== undefined) return undefined
  const [, first = '', , second = '', year] = NUMBERS.exec(value.trim()) ?? []
  const days = [toIso(year, Number(first), second), toIso(year, Number(second), first)]
  const [monthFirst, dayFirst] = days.map((day) => day?.slice(0, 10))
  return monthFirst !== undefined && dayFirst !== undefined ? [monthFirst, dayFirst] : undefined
}

/**
 * Tell of a day that is written as figures which sign stands between them, and in which order they are: nothing where both
 * may be the month, or are the same. Nothing at all of what is no such day.
 */
export function figuresOf(value: unknown): { readonly sign: string; readonly order?: DayOrder } | undefined {
  if (typeof value !== 'string' || value.length > LONGEST) return undefined
  const [, first, sign, second] = NUMBERS.exec(value.replace(/[\s,;]+$/, '').trim()) ?? []
  if (sign === undefined) return undefined
  if (parseDate(value) === undefined || Number(first) === Number(second)) return { sign }
  return { sign, order: Number(first) > DECEMBER ? 'day first' : 'month first' }
}

function monthOf(name = ''): number {
  const word = name.toLowerCase()
  return word.length < 3 ? 0 : MONTHS.findIndex((names) => names.some((known) => known.startsWith(word))) + 1
}

/** Write a date as ISO 8601; a day that does not exist, such as `2024-02-30`, gives nothing. */
function toIso(
  year = '',
  month = 0,
  day = '',
  [hour = '0', minute = '00', second = '00', zone = '']: readonly (string | undefined)[] = [],
): string | undefined {
  const calendar = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!exact(`${calendar}T00:00:00Z`)?.startsWith(calendar)) return undefined
  const offset = /([+-]\d{2}):?(\d{2})?$/.exec(zone)
  return exact(
    `${calendar}T${hour.padStart(2, '0')}:${minute}:${second}${offset ? `${offset[1]}:${offset[2] ?? '00'}` : 'Z'}`,
  )
}

function exact(text: string): string | undefined {
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
