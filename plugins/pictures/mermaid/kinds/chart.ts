import { DiagramError, type Line, notUnderstood } from '../diagram.ts'

const NUMBER = '-?\\d{1,12}(?:\\.\\d{1,6})?'
const RANGE = new RegExp(`^[xy]-axis\\s+(?:"[^"]*"\\s+)?(${NUMBER})\\s*-->\\s*(${NUMBER})$`)
const NAMED = /^y-axis\s+"[^"]+"$/
const CATEGORIES = /^x-axis\s+("[^"]*"\s*)?\[([^\]]+)\]$/
const TITLE = /^title\s+"[^"]+"$/
const SERIES = new RegExp(`^(bar|line)\\s*\\[\\s*(${NUMBER}(?:\\s*,\\s*${NUMBER})*)\\s*\\]$`)
/** Most series and most values of one, which a page has room for. */
const MOST_SERIES = 6
const MOST_VALUES = 100

/** Write a chart anew in the form that is drawn, or throw a `DiagramError`. */
export function settleChart([header, ...lines]: readonly [Line, ...Line[]]): string {
  const written: string[] = []
  let series = 0
  for (const line of lines) {
    const { text } = line
    const [, name = '', categories] = CATEGORIES.exec(text) ?? []
    const [, kind, values] = SERIES.exec(text) ?? []
    const [, from, to] = RANGE.exec(text) ?? []
    if (categories !== undefined)
      written.push(
        `x-axis ${name}[${categories
          .split(',')
          .map((each) => each.trim().replace(/^"(.*)"$/, '$1'))
          .join(', ')}]`,
      )
    else if (values !== undefined) {
      series += 1
      if (series > MOST_SERIES) throw tooMany(MOST_SERIES, 'series', line)
      if (values.split(',').length > MOST_VALUES) throw tooMany(MOST_VALUES, 'values', line)
      written.push(`${kind} [${values}]`)
    } else if (NAMED.test(text) || TITLE.test(text) || (from !== undefined && Number(from) < Number(to)))
      written.push(text)
    else throw notUnderstood(text, line)
  }
  if (series === 0) throw new DiagramError('a chart without values', 'write "bar [1, 2, 3]"', header.number)
  return [/\bhorizontal\b/.test(header.text) ? 'xychart-beta horizontal' : 'xychart-beta', ...written].join(
    '\n',
  )
}

function tooMany(most: number, what: string, { number }: Line): DiagramError {
  return new DiagramError(`more than ${most} ${what}`, 'leave some out', number)
}
