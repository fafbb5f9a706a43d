import { type Day, type Happening, happeningsOf, monthsLater, type Use, weeksOf } from '../month.ts'
import type { KitRow } from '../row.ts'
import { dayInWords } from './day.ts'
import { element } from './element.ts'
import type { Say } from './words.ts'

/** What the calendar is drawn of. */
interface Calendar {
  readonly rows: readonly KitRow[]
  readonly uses: readonly Use[]
  /** The month, as `YYYY-MM`. */
  readonly month: string
  readonly say: Say
  /** Gives the address of the page of an article. */
  href(id: string): string
  /** Shows another month. */
  turn(month: string): void
}

/** Some Monday. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000
const DAYS = 7

/** Draw a month with what came out, was used or is to be read again on its days. */
export function drawMonth(calendar: Calendar): HTMLElement[] {
  const { rows, uses, month, say, turn } = calendar
  const title = dayInWords(`${month}-01`, { month: 'long', year: 'numeric' })
  const turner = (count: number, words: string): HTMLElement => {
    const button = element('button', { type: 'button' }, words)
    button.addEventListener('click', () => turn(monthsLater(month, count)))
    return button
  }
  const weeks = weeksOf(month, happeningsOf(rows, uses))
  const isEmpty = weeks.flat().every(({ happenings }) => happenings.length === 0)
  const days = Array.from({ length: DAYS }, (_, at) =>
    dayInWords(new Date(MONDAY + at * DAY).toISOString().slice(0, 10), { weekday: 'short' }),
  )
  return [
    element(
      'div',
      { class: 'month' },
      element('h2', { id: 'month' }, title),
      element('p', { class: 'actions' }, turner(-1, say('earlier')), turner(1, say('later'))),
    ),
    ...(isEmpty ? [element('p', {}, say('nothing'))] : []),
    element(
      'table',
      { 'aria-labelledby': 'month' },
      element('thead', {}, element('tr', {}, ...days.map((day) => element('th', { scope: 'col' }, day)))),
      element(
        'tbody',
        {},
        ...weeks.map((week) => element('tr', {}, ...week.map((day) => drawDay(day, calendar)))),
      ),
    ),
  ]
}

function drawDay({ day, happenings }: Day, calendar: Calendar): HTMLElement {
  if (day === undefined) return element('td', { class: 'other' })
  const number = element('time', { datetime: day }, dayInWords(day, { day: 'numeric' }))
  if (happenings.length === 0) return element('td', { class: 'free' }, number)
  return element(
    'td',
    {},
    number,
    element('ul', {}, ...happenings.map((each) => drawHappening(each, calendar))),
  )
}

function drawHappening({ kind, row }: Happening, { say, href }: Calendar): HTMLElement {
  return element(
    'li',
    { class: kind, 'data-stage': row.stage },
    element('span', { class: 'kind' }, say(kind)),
    ' ',
    element('a', { href: href(row.id), lang: row.lang }, row.title),
  )
}
