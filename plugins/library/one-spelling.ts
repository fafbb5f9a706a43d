import type { Article } from '../article/article.ts'
import { isIn } from '../article/is-in.ts'
import { whyKeptBack } from '../article/kept-back.ts'
import type { Config } from '../config.ts'
import { compareText, type Diagnostic } from '../source/diagnostic.ts'
import { topicKey } from './addresses.ts'
import type { Content } from './content.ts'

/** How a topic is spelt, and by how many texts in which way. */
interface Spelling {
  readonly name: string
  readonly others: ReadonlyMap<string, number>
}

/**
 * Spell each topic one way in all that is read: as the site's configuration names it, by its id or its label, else as most
 * texts spell it, and of two the first in code-unit order. Another way is told once for each topic, where it first stands.
 */
export function oneSpelling(content: Content, config: Config): Content {
  const isOwn = (article: Article): boolean => isIn(config.languages, article)
  const out = [...content.articles, ...content.pages]
    .filter(isOwn)
    .filter(({ kept }) => config.drafts || whyKeptBack(kept, config.today) === undefined)
    .sort((a, b) => compareText(a.file, b.file))
  const spellings = spellingsIn(out, config)
  const spell = (name: string): string => spellings.get(topicKey(name))?.name ?? name
  const spellAll = (names: readonly string[] | undefined): string[] | undefined =>
    names && [...new Set(names.map(spell))]
  const spellText = (article: Article): Article => {
    const { topics } = article.said
    // Topics in other languages than those of the site are no slips of its own.
    if (!isOwn(article) || !topics?.some((name) => spell(name) !== name)) return article
    return { ...article, said: { ...article.said, topics: spellAll(topics) } }
  }
  return {
    ...content,
    articles: content.articles.map(spellText),
    pages: content.pages.map(spellText),
    offers: content.offers.map((offer) => ({ ...offer, topics: spellAll(offer.topics) })),
    proof: (content.proof ?? []).map((proof) => ({ ...proof, topics: spellAll(proof.topics) })),
    books: content.books.map((book) =>
      Array.isArray(book.articles)
        ? book
        : { ...book, articles: { ...book.articles, topics: spellAll(book.articles.topics) } },
    ),
    diagnostics: [...content.diagnostics, ...otherSpellings(out, spellings)],
  }
}

function spellingsIn(texts: readonly Article[], { topics }: Config): ReadonlyMap<string, Spelling> {
  const counts = new Map<string, Map<string, number>>()
  for (const { said } of texts)
    for (const name of new Set(said.topics)) {
      const key = topicKey(name)
      const known = counts.get(key) ?? new Map<string, number>()
      counts.set(key, known.set(name, (known.get(name) ?? 0) + 1))
    }
  const settled = new Map<string, string>()
  for (const [id, labels] of Object.entries(topics))
    for (const name of [id, ...Object.values(labels)])
      settled.set(topicKey(name), settled.get(topicKey(name)) ?? id)
  return new Map(
    [...counts].map(([key, spelt]) => {
      const byCount = [...spelt].sort(([a, most], [b, least]) => least - most || compareText(a, b))
      const name = settled.get(key) ?? byCount[0]?.[0] ?? ''
      // A topic that is written as its label is no slip.
      const others = byCount.filter(([other]) => other !== name && topicKey(other) === topicKey(name))
      return [key, { name, others: new Map(others) }]
    }),
  )
}

function otherSpellings(texts: readonly Article[], spellings: ReadonlyMap<string, Spelling>): Diagnostic[] {
  const told = new Set<string>()
  return texts.flatMap(({ file, place, said }) =>
    (said.topics ?? []).flatMap((topic, index): Diagnostic[] => {
      const key = topicKey(topic)
      const spelling = spellings.get(key)
      if (!spelling?.others.has(topic) || told.has(key)) return []
      told.add(key)
      const others = [...spelling.others]
        .map(([name, count]) => `"${name}" (${inTexts(count)})`)
        .join(' and ')
      const message = `found the topic ${others}, which is one with "${spelling.name}"; write it the same way everywhere`
      return [{ file, ...place(['topics', index]), severity: 'warning', rule: 'duplicate-topic', message }]
    }),
  )
}

function inTexts(count: number): string {
  return count === 1 ? 'in one text' : `in ${count} texts`
}
