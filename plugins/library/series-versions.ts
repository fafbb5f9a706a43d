import type { SiteLanguage } from '../language.ts'
import { placesIn, type Series } from './series.ts'
import type { Translations } from './translations.ts'

/** The same series in each language, as paths, its own included. */
type SeriesVersions = Readonly<Partial<Record<SiteLanguage, string>>>

/**
 * Find the versions of each series. Two are versions of each other where each of them holds whatever translates a part of
 * the other, and one part at least is translated; what only one of them has does not part them.
 */
export function seriesVersions(
  all: readonly Series[],
  translations: Translations,
): ReadonlyMap<Series, SeriesVersions> {
  const places = placesIn(all)
  const twinIn = ({ parts }: Series, lang: SiteLanguage): Series | undefined => {
    const versions = parts.flatMap(({ id }) => translations.get(id)?.get(lang) ?? [])
    const [twin, ...others] = new Set(versions.map(({ id }) => places.get(id)?.series))
    return others.length === 0 ? twin : undefined
  }
  const languages = [...new Set(all.map(({ lang }) => lang))]
  return new Map(
    all.map((series) => {
      const twins = languages.flatMap((lang) => {
        if (lang === series.lang) return [series]
        const twin = twinIn(series, lang)
        return twin && twinIn(twin, series.lang) === series ? [twin] : []
      })
      return [series, Object.fromEntries(twins.map(({ lang, path }) => [lang, path]))]
    }),
  )
}
