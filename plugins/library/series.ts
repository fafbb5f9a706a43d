import type { Published } from '../article/published.ts'
import type { Config } from '../config.ts'
import type { SiteLanguage } from '../language.ts'
import { compareText, type Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import { nameFault } from '../source/name-fault.ts'
import { seriesPath, topicKey } from './addresses.ts'

/** Fewer parts than this are no series. */
const FEWEST_PARTS = 2

/** Texts of one language that belong together, in an order. */
export interface Series {
  readonly lang: SiteLanguage
  /** Its name in ASCII, as its address has it. */
  readonly key: string
  readonly name: string
  /** Path of its page; begins and ends with `/`, and leaves out the site's base. */
  readonly path: string
  /** Two at least. */
  readonly parts: readonly Published[]
}

/** Where a text stands in its series. */
export interface SeriesPlace {
  readonly series: Series
  /** From 0. */
  readonly index: number
  readonly next: Published | undefined
}

/** Find the series of a site: those of which two parts are out. Two texts that say the same place are reported. */
export function seriesOf(
  articles: readonly Published[],
  config: Pick<Config, 'languages' | 'rootLanguage' | 'routes'>,
): Found<Series[]> {
  const diagnostics: Diagnostic[] = []
  const value = config.languages.flatMap((lang) => {
    const parts = articles.filter((article) => article.lang.value === lang && article.said.series)
    const groups = Map.groupBy(parts, ({ said }) => topicKey(said.series?.name ?? ''))
    return [...groups]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([key, unordered]): Series[] => {
        const ordered = unordered.toSorted(inOrder)
        diagnostics.push(...samePlaces(ordered), ...unfitName(key, ordered, config))
        const name = ordered[0]?.said.series?.name
        if (name === undefined || ordered.length < FEWEST_PARTS) return []
        return [{ lang, key, name, path: seriesPath(config, key, lang), parts: ordered }]
      })
  })
  return { value, diagnostics }
}

/** Tell of each text of a series where it stands in it, by the text's id. */
export function placesIn(all: readonly Series[]): ReadonlyMap<string, SeriesPlace> {
  return new Map(
    all.flatMap((series) =>
      series.parts.map((part, index) => [part.id, { series, index, next: series.parts[index + 1] }] as const),
    ),
  )
}

/** The parts that say their place come first, by it; the others in the order in which they came out. */
function inOrder(a: Published, b: Published): number {
  const placeOf = ({ said }: Published): number => said.series?.part ?? Number.MAX_SAFE_INTEGER
  return (
    placeOf(a) - placeOf(b) ||
    compareText(a.dates.published ?? '', b.dates.published ?? '') ||
    compareText(a.id, b.id)
  )
}

function samePlaces(parts: readonly Published[]): Diagnostic[] {
  const seen = new Map<number, Published>()
  return parts.flatMap((part): Diagnostic[] => {
    const { part: at, name = '' } = part.said.series ?? {}
    if (at === undefined) return []
    const other = seen.get(at)
    seen.set(at, other ?? part)
    if (!other) return []
    const message = `found part ${at} of "${name}" a second time (also ${other.file}); give one of the two another number`
    return [
      { file: part.file, ...part.place(['series', 'part']), severity: 'warning', rule: 'series', message },
    ]
  })
}

/** Report a series by whose name no page can be called. */
function unfitName(
  key: string,
  [first]: readonly Published[],
  { routes }: Pick<Config, 'routes'>,
): Diagnostic[] {
  const fault = routes && nameFault(key)
  if (!first || fault === undefined) return []
  const message = `found a series whose page would have a name ${fault}`
  return [{ file: first.file, ...first.place(['series']), severity: 'error', rule: 'file-name', message }]
}
