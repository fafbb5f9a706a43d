import { describe, expect, it } from 'vitest'
import { isDue, reviewQueue } from '../../plugins/library/review.ts'
import { libraryOf } from '../make-library.ts'

const text = (title: string, ...lines: string[]): string =>
  `---\ntitle: ${title}\n${lines.join('\n')}\n---\n\nText.\n`

describe('the review queue', () => {
  const library = libraryOf({
    'en/a.md': text('A', 'stage: awareness', 'published: 2026-01-31'),
    'en/b.md': text('B', 'stage: decision', 'published: 2025-08-31'),
    'en/c.md': text('C', 'stage: decision', 'published: 2024-01-01', 'updated: 2026-05-01'),
    'en/d.md': text('D', 'stage: delight', 'published: 2020-01-01', 'reviewBy: 2026-06-01'),
    'en/e.md': text('E', 'evergreen: false', 'published: 2020-01-01'),
    'en/f.md': text('F', 'stage: awareness'),
  })
  const queue = reviewQueue(library)

  it('holds what a writer set a day for, and evergreen texts by age, the most overdue first', () => {
    expect(queue.map(({ article, due, why }) => [article.slug, due, why])).toEqual([
      ['b', '2026-02-28', { kind: 'age', since: '2025-08-31', months: 6 }],
      ['d', '2026-06-01', { kind: 'set' }],
      ['c', '2026-11-01', { kind: 'age', since: '2026-05-01', months: 6 }],
      ['a', '2028-01-31', { kind: 'age', since: '2026-01-31', months: 24 }],
    ])
  })

  it('is due from the day itself on', () => {
    expect(queue.filter((review) => isDue(review, '2026-06-01')).map(({ article }) => article.slug)).toEqual([
      'b',
      'd',
    ])
  })

  it('takes its ages from the configuration', () => {
    const short = libraryOf(
      { 'en/a.md': text('A', 'stage: awareness', 'published: 2026-01-31') },
      {},
      { review: { awareness: 1 } },
    )
    expect(reviewQueue(short).map(({ due }) => due)).toEqual(['2026-02-28'])
  })
})
