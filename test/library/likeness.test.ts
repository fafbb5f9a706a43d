import { describe, expect, it } from 'vitest'
import type { Published } from '../../plugins/article/published.ts'
import { Likeness } from '../../plugins/library/likeness.ts'
import { articleOf } from '../make-library.ts'

function text(id: string, words: string, more = ''): Published {
  return articleOf(`${id}.md`, `---\ntitle: ${words}\nstage: awareness\n${more}---\n\n${words}.\n`)
}

const nearestIn = (articles: readonly Published[], article: Published, most = 9): [string, number][] =>
  new Likeness(articles)
    .nearest(article, 'awareness', most)
    .map(({ article: { id }, similarity }) => [id, Number(similarity.toFixed(3))])

describe('likeness', () => {
  it('is 1 for the same words in another order and form, and nothing where no word is shared', () => {
    const tree = text('en/tree', 'Grafting apple trees')
    const others = [text('en/same', 'Apple tree grafts'), text('en/other', 'Painting garden fences')]
    expect(nearestIn([tree, ...others], tree)).toEqual([['en/same', 1]])
  })

  it('sees the stems of Danish words', () => {
    const one = text('da/en', 'Nyhedsbrevets læsere')
    const others = [text('da/to', 'Læserne af nyhedsbreve'), text('da/tre', 'Et helt andet emne')]
    expect(nearestIn([one, ...others], one).map(([id]) => id)).toEqual(['da/to'])
  })

  it('gives rare words more weight than common ones', () => {
    const own = text('en/own', 'Garden compost')
    const crowd = Array.from({ length: 20 }, (_, at) => text(`en/crowd-${at}`, `Garden number${at}`))
    const found = nearestIn([own, text('en/rare', 'Compost heaps'), ...crowd], own)
    expect(found[0]?.[0]).toBe('en/rare')
  })

  it('counts the topics that the writers named', () => {
    const own = text('en/own', 'One', 'topics: [garden]\n')
    const others = [text('en/a', 'Two'), text('en/b', 'Three', 'topics: [garden]\n')]
    expect(nearestIn([own, ...others], own).map(([id]) => id)).toEqual(['en/b'])
  })

  it('compares an article with those of the stage asked for, and with so many as asked for', () => {
    const own = text('en/own', 'Garden compost')
    const others = Array.from({ length: 12 }, (_, at) => text(`en/${at}`, `Garden compost${'.'.repeat(at)}`))
    expect(nearestIn([own, ...others], own, 4)).toHaveLength(4)
    expect(new Likeness([own, ...others]).nearest(own, 'decision', 4)).toEqual([])
  })

  it('finds in a crowd what comparing every pair in full would find', () => {
    const words =
      'soil seed root leaf branch fruit frost rain worm spade rake hedge pond gate path lawn'.split(' ')
    const pick = (at: number, of: number): string => words[(at * 7 + of * of * 3) % words.length] ?? ''
    const crowd = Array.from({ length: 400 }, (_, at) =>
      text(
        `en/t${at}`,
        `${pick(at, 1)} ${pick(at, 2)} ${pick(at % 53, 3)} ${pick(at % 31, 4)} plot${at % 80}`,
      ),
    )
    const likeness = new Likeness(crowd)
    for (const article of crowd.slice(0, 80)) {
      const [best] = likeness.nearest(article, 'awareness', 1)
      const twin = crowd.filter((other) => other !== article && plotOf(other) === plotOf(article))
      expect(twin, article.title).toContain(best?.article)
    }
  })
})

const plotOf = ({ title }: Published): string => title.split(' ').at(-1) ?? ''
