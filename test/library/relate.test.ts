import { describe, expect, it } from 'vitest'
import type { Published } from '../../plugins/article/published.ts'
import { DEFAULT_JOURNEY } from '../../plugins/journey/journey.ts'
import { STAGES, type Stage } from '../../plugins/journey/stages.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { relate } from '../../plugins/library/relate.ts'
import { exampleConfig } from '../example-site.ts'
import { articleOf } from '../make-library.ts'

function text(id: string, stage: Stage, words: string, topics: readonly string[] = []): Published {
  return articleOf(
    `${id}.md`,
    `---\ntitle: ${words}\nstage: ${stage}\ntopics: [${topics.join(', ')}]\n---\n\nText.\n`,
  )
}
const stepsBetween = (from: Published, to: Published): number =>
  DEFAULT_JOURNEY.order(to.stage.value) - DEFAULT_JOURNEY.order(from.stage.value)
const nextOf = (articles: readonly Published[], id: string): string | undefined =>
  relate(articles, DEFAULT_JOURNEY).ways.get(id)?.next?.id
const relatedTo = (articles: readonly Published[], id: string): string[] =>
  (relate(articles, DEFAULT_JOURNEY).ways.get(id)?.related ?? []).map((article) => article.id)

describe('the next step', () => {
  const ladder = STAGES.map((stage) => text(`en/${stage}`, stage, `About ${stage}`))

  it.each([
    ['awareness', 'en/consideration'],
    ['consideration', 'en/decision'],
    ['decision', 'en/delight'],
  ])('goes from %s one stage forward', (stage, next) => {
    expect(nextOf(ladder, `en/${stage}`)).toBe(next)
  })

  it('goes further forward where the next stage has no article', () => {
    const gap = ladder.filter(({ id }) => id !== 'en/consideration')
    expect(nextOf(gap, 'en/awareness')).toBe('en/decision')
    expect(nextOf([...gap.slice(0, 1), ...gap.slice(2)], 'en/awareness')).toBe('en/delight')
  })

  it('stays at the same stage where nothing lies ahead, and goes back only where there is nothing else', () => {
    const end = [
      text('en/a', 'delight', 'One'),
      text('en/b', 'delight', 'Two'),
      text('en/c', 'awareness', 'Three'),
    ]
    expect(nextOf(end, 'en/a')).toBe('en/b')
    expect(nextOf(end.slice(1), 'en/b')).toBe('en/c')
  })

  it('is nothing only in a library of one', () => {
    expect(nextOf(ladder.slice(0, 1), 'en/awareness')).toBeUndefined()
  })

  it('is the most alike of those one stage ahead', () => {
    const articles = [
      text('en/start', 'awareness', 'Grafting apple trees'),
      text('en/a', 'consideration', 'Choosing a lawnmower'),
      text('en/b', 'consideration', 'Tools for grafting apple trees'),
      text('en/c', 'consideration', 'Painting a fence'),
    ]
    expect(nextOf(articles, 'en/start')).toBe('en/b')
  })

  it('goes forward also where a dozen articles of its own stage share its words and none ahead does', () => {
    const crowd = Array.from({ length: 60 }, (_, at) =>
      text(
        `en/own-${at}`,
        'awareness',
        `Grafting apple trees chapter ${at < 15 ? 'pruning' : `other${at} thing${at}`}`,
      ),
    )
    const ahead = text('en/zebra', 'consideration', 'Unlike everything else')
    const { ways } = relate([...crowd, ahead], DEFAULT_JOURNEY)
    for (const { id } of crowd) expect(ways.get(id)?.next?.id, id).toBe('en/zebra')
  })
})

describe('related articles', () => {
  it('are at most three, the most alike first, without the article itself and its next step', () => {
    const articles = [
      text('en/start', 'delight', 'Grafting apple trees', ['garden']),
      text('en/twin', 'awareness', 'Grafting apple trees again'),
      text('en/topic', 'awareness', 'Something quite different', ['garden']),
      text('en/far', 'awareness', 'Nothing in common'),
      text('en/further', 'awareness', 'Nor this one'),
      text('en/next', 'delight', 'The same stage'),
    ]
    expect(nextOf(articles, 'en/start')).toBe('en/next')
    expect(relatedTo(articles, 'en/start').slice(0, 2)).toEqual(['en/twin', 'en/topic'])
    expect(relatedTo(articles, 'en/start')).toHaveLength(3)
    expect(relatedTo(articles, 'en/start')).not.toContain('en/start')
  })

  it('count a shared topic', () => {
    const articles = [
      text('en/a', 'awareness', 'One', ['x']),
      text('en/b', 'awareness', 'Two', ['y']),
      text('en/c', 'awareness', 'Three', ['x']),
      text('en/d', 'consideration', 'Four'),
    ]
    expect(relatedTo(articles, 'en/a')).toEqual(['en/c', 'en/b'])
  })
})

it('ways never leave the language', () => {
  const articles = [
    text('en/a', 'awareness', 'Grafting apple trees'),
    text('da/b', 'consideration', 'Grafting apple trees'),
    text('en/c', 'awareness', 'Painting a fence'),
  ]
  expect(nextOf(articles, 'en/a')).toBe('en/c')
  expect(relatedTo(articles, 'en/a')).toEqual([])
  expect(nextOf(articles, 'da/b')).toBeUndefined()
})

it('ways do not depend on the order of the articles', async () => {
  const { articles } = await readLibrary(exampleConfig())
  const many = [
    ...articles,
    ...Array.from({ length: 60 }, (_, at) =>
      text(
        `en/more-${at}`,
        STAGES[at % 4] ?? 'delight',
        `Grafting trees ${at % 7} fence${at % 5} lawn${at % 3}`,
      ),
    ),
  ]
  const waysIn = (order: readonly Published[]): string[] =>
    [...relate(order, DEFAULT_JOURNEY).ways]
      .map(([id, { next, related }]) => `${id}: ${next?.id} | ${related.map((other) => other.id).join(' ')}`)
      .sort()
  const byLength = many.toSorted((a, b) => a.title.length - b.title.length || (a.id < b.id ? 1 : -1))
  const sorted = many.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(waysIn(sorted.toReversed())).toEqual(waysIn(sorted))
  expect(waysIn(byLength)).toEqual(waysIn(sorted))
})

it('every step of the example site goes forward where there is something ahead', async () => {
  const library = await readLibrary(exampleConfig())
  for (const article of library.articles) {
    const ahead = library.articles.some(
      (other) => other.lang.value === article.lang.value && stepsBetween(article, other) > 0,
    )
    const { next } = library.waysOf(article)
    if (ahead && next) {
      expect(stepsBetween(article, next), article.id).toBeGreaterThan(0)
    }
  }
})
