import type { Part } from '../lexicon/meaning.ts'
import type { Find, Reading, ReadPassage } from '../reading.ts'
import type { Word } from '../words.ts'

/** The names of the months in the languages of the lexicon, and their short forms. */
const MONTHS: ReadonlySet<string> = new Set(
  'january januar february february march marts mars märz april may maj mai june juni july juli august augusti september october oktober november december desember dezember januari februari februar jan feb mar apr jun jul aug sep sept oct okt nov dec des dez'.split(
    ' ',
  ),
)
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/
/** Years before publication by less than this tie a text to its time; older ones are history. */
const RECENT = 1
/** Without a day of publication, years from this one on count in titles and headings. */
const MODERN = 2010

/** Find the years in a part that frame a text: those of its own time or later, not those of history. */
export function framingYears({ passages, evidence }: Reading, part: Part): Find[] {
  const published =
    evidence.published === undefined ? MODERN : Number(evidence.published.slice(0, 4)) - RECENT
  return inPart(passages, part).flatMap(({ passage, words }) =>
    words.flatMap((word, at) =>
      word.kind === 'year' && Number(word.text) >= published && !isOfDay(words, at)
        ? [{ passage, start: word.start, end: word.end }]
        : [],
    ),
  )
}

/** Tell whether a year belongs to a day or month, which is found by itself. */
function isOfDay(words: readonly Word[], at: number): boolean {
  return MONTHS.has(words[at - 1]?.text ?? '') || isDay(words[at - 1])
}

/** Find versions of products: `v2.4`, `2.4.1`, or a name with a figure such as `Jekyll 3.8`. */
export function versions({ passages }: Reading, part: Part): Find[] {
  return inPart(passages, part).flatMap(({ passage, words }) =>
    words.flatMap((word, at) => {
      const before = words[at - 1]
      const isNamed = /^\d{1,2}\.\d{1,2}$/.test(word.text) && before?.capital === true && !word.opens
      return word.kind === 'version' || (word.kind === 'number' && isNamed)
        ? [{ passage, start: isNamed ? (before?.start ?? word.start) : word.start, end: word.end }]
        : []
    }),
  )
}

/** Find days: a month beside a day, in either order, with or without the year. */
export function days({ passages }: Reading, part: Part): Find[] {
  return inPart(passages, part).flatMap(({ passage, words }) =>
    words.flatMap((word, at) => {
      if (!MONTHS.has(word.text)) return []
      const [before, after, then] = [words[at - 1], words[at + 1], words[at + 2]]
      const first = isDay(before) ? before : word
      const last = first === word && isDay(after) ? after : word
      if (first === word && last === word && after?.kind !== 'year') return []
      const year = last === word ? after : then
      return [{ passage, start: first.start, end: year?.kind === 'year' ? year.end : last.end }]
    }),
  )
}

function isDay(word: Word | undefined): word is Word {
  return word !== undefined && DAY.test(word.text)
}

function inPart(passages: readonly ReadPassage[], part: Part): ReadPassage[] {
  return passages.filter(({ parts }) => parts.includes(part))
}
