import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Published } from '../../plugins/article/published.ts'
import { understand } from '../../plugins/article/understand.ts'
import { openSite } from '../../plugins/cli/site.ts'
import { STAGES } from '../../plugins/journey/stages.ts'
import { Likeness } from '../../plugins/library/likeness.ts'
import { compareText } from '../../plugins/source/diagnostic.ts'
import { ROOT } from '../site/dist.ts'

// Which of the other articles a writer links to is the one judgement of relatedness that content/articles holds.
const library = await (await openSite(ROOT)).engine.library()
const idsIn = (lang: string): string[] =>
  library.articles.filter((article) => article.lang.value === lang).map(({ id }) => id)
const linked = new Map(
  library.articles.map((article) => {
    const targets = article.links.map(({ url }) => library.targetOf(article, url))
    const ids = targets.flatMap((target) => (target.kind === 'article' ? [target.article.id] : []))
    return [article.id, ids.filter((id) => id !== article.id && idsIn(article.lang.value).includes(id))]
  }),
)
// The words of a link are often the other's title: without them, only the rest of the text can tell.
const unlinked = await Promise.all(
  library.articles.map(async (article) => {
    const text = await readFile(join(ROOT, article.file), 'utf8')
    const around = { name: article.slug, folderLang: article.lang.value, brand: [] }
    return understand(
      { file: article.file, text: text.replace(/\[[^\]]*\]\([^)]*\)/g, '') },
      around,
    ) as Published
  }),
)

/** How well rankings find the writers' links: mean average precision, and the share of links among the first four. */
function score(rankingOf: (id: string) => readonly string[]): { precision: number; recall: number } {
  let [precision, found, all, articles] = [0, 0, 0, 0]
  for (const [id, links] of linked) {
    const wanted = new Set(links)
    if (wanted.size === 0) continue
    const ranking = rankingOf(id)
    const hits = ranking.flatMap((other, at) => (wanted.has(other) ? [at + 1] : []))
    precision += hits.reduce((sum, rank, at) => sum + (at + 1) / rank, 0) / wanted.size
    found += hits.filter((rank) => rank <= 4).length
    all += wanted.size
    articles += 1
  }
  return { precision: precision / articles, recall: found / all }
}

it('the words of an article tell what its writer links to better than its topics do', () => {
  const topicsOf = (id: string): readonly string[] =>
    library.articles.find((article) => article.id === id)?.said.topics ?? []
  const shared = (a: string, b: string): number =>
    topicsOf(a).filter((topic) => topicsOf(b).includes(topic)).length
  const byTopics = score((id) =>
    idsIn(id.slice(0, 2))
      .filter((other) => other !== id)
      .sort((a, b) => shared(id, b) - shared(id, a) || compareText(a, b)),
  )
  const byWords = score((id) => {
    const own = unlinked.find((article) => article.id === id)
    if (!own) return []
    const likeness = new Likeness(unlinked.filter((article) => article.lang.value === own.lang.value))
    return STAGES.flatMap((stage) => likeness.nearest(own, stage, 24))
      .sort((a, b) => b.similarity - a.similarity || compareText(a.article.id, b.article.id))
      .map(({ article }) => article.id)
  })
  expect([...linked.values()].flat().length).toBeGreaterThan(60)
  expect(byWords.precision).toBeGreaterThan(byTopics.precision)
  expect(byWords.recall).toBeGreaterThan(byTopics.recall)
})
