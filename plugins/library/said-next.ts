import type { Published } from '../article/published.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import { nearestKey } from '../source/nearest-key.ts'
import type { SeriesPlace } from './series.ts'

/**
 * Find what writers say that comes after their texts: the article of the same language that `next` names by its id or slug,
 * or else the next part of a series. A `next` that names none, or the text itself, is reported. `hidden` are the ids of what is
 * not out.
 */
export function saidNext(
  articles: readonly Published[],
  around: { readonly hidden: ReadonlySet<string>; readonly places: ReadonlyMap<string, SeriesPlace> },
): Found<ReadonlyMap<Published, Published>> {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const value = new Map<Published, Published>()
  const diagnostics: Diagnostic[] = []
  for (const article of articles) {
    const { lang, file, place } = article
    const name = article.said.next
    const named = name === undefined ? undefined : (byId.get(name) ?? byId.get(`${lang.value}/${name}`))
    const isFit = named && named !== article && named.lang.value === lang.value
    const next = isFit ? named : around.places.get(article.id)?.next
    if (next) value.set(article, next)
    if (name === undefined || isFit) continue
    const ids = [name, `${lang.value}/${name}`].filter((id) => id.startsWith(`${lang.value}/`))
    const near = named ? undefined : nearName(name, article, articles)
    const advice = near === undefined ? `write its id, such as ${lang.value}/slug` : `did you mean "${near}"?`
    const why = ids.some((id) => around.hidden.has(id))
      ? 'which is not published; readers are led elsewhere until it is'
      : `which names no other article in ${lang.value}; ${advice}`
    const message = `found next: ${name}, ${why}`
    diagnostics.push({ file, ...place(['next']), severity: 'warning', rule: 'next', message })
  }
  return { value, diagnostics }
}

/** Find what a name that names nothing was most likely meant to be, with its language where it was written so. */
function nearName(name: string, article: Published, articles: readonly Published[]): string | undefined {
  const prefix = `${article.lang.value}/`
  const written = name.startsWith(prefix) ? prefix : ''
  const slugs = articles.flatMap((other) =>
    other !== article && other.id.startsWith(prefix) ? [other.id.slice(prefix.length)] : [],
  )
  const near = nearestKey(name.slice(written.length), slugs)
  return near === undefined ? undefined : written + near
}
