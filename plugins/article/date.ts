const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?[\s,;]*$/i
/** Shapes such as `26 Apr 2021` and `April 26, 2021 11:00 UTC`, which `Date.parse` reads. */
const WORDED = /\b[A-Za-z]{3,}\b.*\b\d{4}\b/
const ZONED = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i

/**
 * Read a date as people write it and give it as ISO 8601 in UTC (`2024-05-01T00:00:00.000Z`), or nothing.
 * A text without a time zone counts as UTC, so that the answer is the same on every machine.
 */
export function parseDate(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  const match = ISO.exec(text)
  if (match) {
    const [, year = '', month = '', day = '', hour = '0', minute = '00', second = '00', zone = 'Z'] = match
    const calendar = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (!isCalendarDay(calendar)) return undefined
    const offset = /^[+-]/.test(zone) ? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : 'Z'
    return toIso(`${calendar}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`)
  }
  const worded = text.replace(/[,;\s]+$/, '')
  return WORDED.test(worded) ? toIso(ZONED.test(worded) ? worded : `${worded} UTC`) : undefined
}

/** Tell whether the day exists: `2024-02-30` does not, although `Date` rolls it over. */
function isCalendarDay(day: string): boolean {
  const iso = toIso(`${day}T00:00:00Z`)
  return iso?.startsWith(day) ?? false
}

function toIso(text: string): string | undefined {
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
