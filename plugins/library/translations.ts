import type { Article } from '../article/article.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import { versionName } from './version-name.ts'

/** For each article id, the versions of the text by language, its own included. */
export type Translations = ReadonlyMap<string, ReadonlyMap<string, Article>>

/**
 * Join articles that translate each other: those that say it, and of the others those whose files have one name but for the
 * language. A `translationOf` that names no article, or one that is taken, is reported.
 */
export function findTranslations(
  articles: readonly Article[],
  hidden: ReadonlySet<string>,
): Found<Translations> {
  const diagnostics: Diagnostic[] = []
  const groups = new Map<Article, Map<string, Article>>()
  const groupOf = (article: Article): Map<string, Article> => {
    const known = groups.get(article)
    if (known) return known
    const made = new Map([[article.lang.value, article]])
    groups.set(article, made)
    return made
  }
  const report = ({ file, place }: Article, message: string): void => {
    diagnostics.push({ file, ...place(['translationOf']), severity: 'warning', rule: 'translation', message })
  }
  const named = new Map<string, Article[]>()
  for (const article of articles)
    for (const name of new Set([article.id, article.slug])) {
      const bearers = named.get(name)
      if (bearers) bearers.push(article)
      else named.set(name, [article])
    }
  for (const article of articles) {
    const name = article.said.translationOf
    if (name === undefined) continue
    const origin = named.get(name)?.find((other) => other.lang.value !== article.lang.value)
    if (!origin) {
      report(
        article,
        hidden.has(name)
          ? `found translationOf: ${name}, which is not published; the two are linked to each other when it is`
          : `found translationOf: ${name}, which names no article in another language; write its id, such as en/slug`,
      )
      continue
    }
    const joined = new Map([...groupOf(origin), ...groupOf(article)])
    const rival = [...groupOf(origin).values()].find((member) => joined.get(member.lang.value) !== member)
    if (rival) {
      report(
        article,
        `found translationOf: ${name}, but ${rival.file} is its version in ${rival.lang.value} already; delete one of the two`,
      )
    } else for (const member of joined.values()) groups.set(member, joined)
  }
  for (const [first, ...others] of namedAlike(articles)) {
    for (const other of others) {
      if (!first) continue
      const both = [groupOf(first), groupOf(other)]
      const joined = new Map(both.flatMap((group) => [...group]))
      const isFree = both.every((group) => [...group].every(([lang, member]) => joined.get(lang) === member))
      if (isFree) for (const member of joined.values()) groups.set(member, joined)
    }
  }
  return { value: new Map(articles.map((article) => [article.id, groupOf(article)])), diagnostics }
}

/** Group the texts that say nothing of being translations by what their files are called but for the language. */
function namedAlike(articles: readonly Article[]): (readonly Article[])[] {
  const silent = articles
    .filter(({ said }) => said.translationOf === undefined)
    .map((article) => ({ article, ...versionName(article) }))
  return [...Map.groupBy(silent, ({ name }) => name).values()]
    .filter((group) => group.length > 1 && group.some(({ isMarked }) => isMarked))
    .map((group) => group.map(({ article }) => article))
}
