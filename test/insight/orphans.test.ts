import { describe, expect, it } from 'vitest'
import { findOrphans } from '../../plugins/insight/orphans.ts'
import { bodyLinks } from '../../plugins/library/body-links.ts'
import { libraryOf } from '../make-library.ts'
import { page } from './sound-library.ts'

const target = page({ title: 'Target', slug: 'årets-mål' }, 'Text.\n\n## Heading')

describe('a text is linked to', () => {
  it.each([
    ['by its file', 'target.md'],
    ['by a place in its file', 'target.md#heading'],
    ['by the path of its page', '/en/årets-mål/'],
    ['by a path with codes and a place', '/en/%C3%A5rets-m%C3%A5l#heading'],
    ['by the whole address of its page', 'https://pages.example/en/%C3%A5rets-m%C3%A5l/?a=1'],
  ])('%s', (_name, url) => {
    const library = libraryOf({
      'en/target.md': target,
      'en/a.md': page({ title: 'Aa' }, `See [it](${url}).`),
    })
    const links = [...bodyLinks(library)].flatMap(([from, to]) =>
      [...to].map(({ id }) => `${from.id} → ${id}`),
    )
    expect(links).toEqual(['en/a → en/årets-mål'])
    expect(findOrphans(library).map(({ articles: [id] }) => id)).toEqual(['en/a'])
  })

  it.each([
    ['by itself', 'en/target.md', 'See [me](target.md).'],
    ['by an address on another site', 'en/a.md', 'See [it](https://other.example/en/årets-mål/).'],
    ['by a path that no text has', 'en/a.md', 'See [it](/en/other/).'],
  ])('not %s', (_name, path, body) => {
    const library = libraryOf({
      'en/target.md': target,
      [path]: page({ title: 'Target', ...(path === 'en/a.md' ? {} : { slug: 'årets-mål' }) }, body),
    })
    expect(findOrphans(library).map(({ articles: [id] }) => id)).toContain('en/årets-mål')
  })
})

it('an orphan is told with the text that is most alike, or without where none is', () => {
  const library = libraryOf({
    'en/a.md': page({ title: 'Grafting apples', stage: 'awareness' }, 'Text.'),
    'en/b.md': page({ title: 'Grafting pears', stage: 'decision' }, 'Prose.'),
    'en/c.md': page({ title: 'Painting fences', stage: 'decision' }, 'Words.'),
  })
  expect(findOrphans(library).map(({ message, articles }) => [message, ...articles.slice(1)])).toEqual([
    [
      'found no link to this text in any other; link to it, for example in "Grafting pears" (content/articles/en/b.md)',
      'en/b',
    ],
    [
      'found no link to this text in any other; link to it, for example in "Grafting apples" (content/articles/en/a.md)',
      'en/a',
    ],
    ['found no link to this text in any other; link to it'],
  ])
})
