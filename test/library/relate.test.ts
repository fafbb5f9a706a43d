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

describe('next steps', () => {
  const crowd = (stage: Stage, count: number, words: string): Published[] =>
    Array.from({ length: count }, (_, at) => text(`en/${stage}-${at}`, stage, `${words} ${at}`))
  const chosenIn = (articles: readonly Published[]): Map<string, number> => {
    const chosen = new Map<string, number>()
    for (const { next } of relate(articles, DEFAULT_JOURNEY).ways.values())
      if (next) chosen.set(next.id, (chosen.get(next.id) ?? 0) + 1)
    return chosen
  }

  it('spread over a stage, however much one text of it is like all', () => {
    const ahead = [
      text('en/hub', 'consideration', 'Grafting apple trees'),
      ...Array.from({ length: 9 }, (_, at) => text(`en/b${at}`, 'consideration', `Apple pie ${at}`)),
      text('en/end', 'decision', 'Apple pie to go'),
    ]
    const chosen = chosenIn([...crowd('awareness', 40, 'Grafting apple trees'), ...ahead])
    const share = 40 / 10
    expect(chosen.get('en/hub')).toBeLessThan(2 * share)
    expect(chosen.size).toBeGreaterThan(5)
  })

  it('use both of two pages that help to decide', () => {
    const decisions = [
      text('en/price', 'decision', 'Grafting costs'),
      text('en/compare', 'decision', 'Grafting'),
    ]
    const after = ['a', 'b'].map((at) => text(`en/after-${at}`, 'delight', `Grafting on ${at}`))
    const chosen = chosenIn([...crowd('consideration', 5, 'Grafting'), ...decisions, ...after])
    expect(chosen.get('en/compare')).toBeLessThan(5)
  })

  it('go from a decision to what helps to begin, and from there to what comes after', () => {
    const articles = [
      text('en/compare', 'decision', 'Grafting knives or saws'),
      text('en/begin', 'decision', 'Get started with grafting: knives or saws'),
      text('en/care', 'delight', 'Knives that stay sharp'),
      text('en/first', 'delight', 'Grafting knives: first steps'),
    ]
    expect(nextOf(articles, 'en/compare')).toBe('en/begin')
    expect(nextOf(articles, 'en/begin')).toBe('en/first')
    const bought = articles.filter(({ id }) => id !== 'en/begin')
    expect(nextOf(bought, 'en/compare')).toBe('en/first')
  })

  it('go round at the last stage only where no other way is left', () => {
    const articles = ['sharp', 'sharp clean', 'clean dry', 'dry'].map((words, at) =>
      text(`en/${at}`, 'delight', `Knives ${words}`),
    )
    const returning = articles.filter(({ id }) => nextOf(articles, nextOf(articles, id) ?? '') === id)
    expect(returning.length).toBeLessThanOrEqual(2)
  })

  it('go by a text of the same stage that is much nearer and leads ahead', () => {
    const articles = [
      text('en/rust', 'awareness', 'Rust on chains and cables'),
      text('en/both', 'awareness', 'Rust on chains and tyres'),
      text('en/flat', 'awareness', 'Flat tyres in winter'),
      text('en/soft', 'awareness', 'Soft tyres in winter'),
      text('en/tyre', 'consideration', 'Choose winter tyres'),
      text('en/other', 'consideration', 'Choose soft tyres'),
    ]
    expect(nextOf(articles, 'en/rust')).toBe('en/both')
    expect(
      stepsBetween(
        articles[1] as Published,
        relate(articles, DEFAULT_JOURNEY).ways.get('en/both')?.next as Published,
      ),
    ).toBe(1)
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
