import type { Article } from '../article/article.ts'
import { type DayOrder, parseDate } from '../article/date.ts'
import { type DayOrders, type Figures, isEither } from '../article/figures.ts'
import { baseLanguage, languageName } from '../language.ts'
import { compareText, type Diagnostic } from '../source/diagnostic.ts'

/** In which order the days of a text are read, and what settles it. */
interface Settled {
  readonly order: DayOrder
  readonly because: string
}

/**
 * Settle in which order days such as `07/12/2024` are read: as the others of the site that are written with the same sign and
 * can only be read in one, as dots have it, or as the language of the text has it. Each way is told once. Where texts differ
 * or nothing tells, nobody but the writer knows, and the text is read as it is.
 */
export function settleDays(texts: readonly Article[]): {
  readonly orders: ReadonlyMap<Article, DayOrders>
  readonly diagnostics: readonly Diagnostic[]
} {
  const unclear = texts
    .filter(({ figures }) => figures.some(isEither))
    .sort((a, b) => compareText(a.file, b.file))
  if (unclear.length === 0) return { orders: new Map(), diagnostics: [] }
  const proofs = proofsIn(texts)
  const orders = new Map<Article, Map<string, DayOrder>>()
  const told = new Map<string, { text: Article; figures: Figures; settled: Settled; others: number }>()
  for (const text of unclear)
    for (const figures of text.figures.filter(isEither)) {
      const settled = settle(figures, text, proofs)
      if (!settled) continue
      orders.set(text, (orders.get(text) ?? new Map<string, DayOrder>()).set(figures.sign, settled.order))
      const known = told.get(settled.because)
      if (known) known.others += 1
      else told.set(settled.because, { text, figures, settled, others: 0 })
    }
  const diagnostics = [...told.values()].map(
    ({ text: { file, place }, figures: { key, written }, settled, others }): Diagnostic => {
      const day = parseDate(written, settled.order)?.slice(0, 10)
      const more = others === 0 ? '' : ` (and ${others} more such ${others === 1 ? 'day' : 'days'})`
      const message = `${key}: found "${written}"${more}, which is read as ${day}, since ${settled.because}; write ${day}`
      return { file, ...place([key]), severity: 'warning', rule: 'front-matter-value', message }
    },
  )
  return { orders, diagnostics }
}

/** For each sign, the first day of the site that can only be read in one order; `undefined` where another can only in the other. */
function proofsIn(texts: readonly Article[]): Map<string, Settled | undefined> {
  const proofs = new Map<string, Settled | undefined>()
  for (const { file, figures } of texts.toSorted((a, b) => compareText(a.file, b.file)))
    for (const { sign, order, written } of figures) {
      if (order === undefined) continue
      const known = proofs.get(sign)
      const because = `"${written}" in ${file} has the ${order}`
      if (!proofs.has(sign)) proofs.set(sign, { order, because })
      else if (known && known.order !== order) proofs.set(sign, undefined)
    }
  return proofs
}

function settle(
  { sign }: Figures,
  { lang }: Article,
  proofs: ReadonlyMap<string, Settled | undefined>,
): Settled | undefined {
  if (proofs.has(sign)) return proofs.get(sign)
  if (sign === '.') return { order: 'day first', because: 'dots stand behind a day' }
  if (lang.from === 'default' || baseLanguage(lang.value) === 'en' || !isDayFirst(lang.value))
    return undefined
  return { order: 'day first', because: `${languageName(lang.value)} has the day first` }
}

/** Tell whether a language writes the day before the month (Unicode CLDR). */
function isDayFirst(lang: string): boolean {
  const [first] = new Intl.DateTimeFormat(lang, { dateStyle: 'short', timeZone: 'UTC' })
    .formatToParts(0)
    .filter(({ type }) => type !== 'literal')
  return first?.type === 'day'
}
