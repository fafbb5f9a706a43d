import { describe, expect, it } from 'vitest'
import { isPathTrick, slugOf } from '../../plugins/article/slug.ts'
import { messagesOfFrontMatter, understandText } from './understand-text.ts'

describe('the slug of a name', () => {
  it.each([
    ['tool-2.0-notes', 'tool-2.0-notes'],
    ['node.js', 'node.js'],
    ["carpenter's-advice", 'carpenters-advice'],
    ['carpenter’s-advice', 'carpenters-advice'],
    ['testing-on-a-Bench', 'testing-on-a-bench'],
    ['My Page', 'my-page'],
    ['a--b', 'a-b'],
    ['wait...what', 'wait-what'],
    ['.a.', 'a'],
    ['c#-and-c++', 'c-and-c'],
    ['2024-05-01-a-day', '2024-05-01-a-day'],
    ['about.html', 'about'],
    ['rss.xml', 'rss-xml'],
    ['feed.json', 'feed-json'],
    ['???', ''],
  ])('of %j is %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
    // What was made a slug once stays one.
    expect(slugOf(slug)).toBe(slug)
  })

  it.each(['../a', 'a/b', '/etc/passwd', '//host', 'a\\b', '.hidden', '_private', '/.hidden/'])(
    'is no path and no hidden name: %s',
    (name) => {
      expect(isPathTrick(name)).toBe(true)
    },
  )

  it.each(['a.b', '/a/', 'a'])('may be %s', (name) => {
    expect(isPathTrick(name)).toBe(false)
  })
})

describe('a slug in front matter', () => {
  it.each([
    ["carpenter's-advice", 'carpenters-advice'],
    ['testing-on-a-Bench', 'testing-on-a-bench'],
    ['a b', 'a-b'],
    ['/a/', 'a'],
  ])('is told with the address that it makes: %s', (written, slug) => {
    expect(messagesOfFrontMatter('title: T', `slug: ${written}`, 'lang: en')).toEqual([
      `text.md:3:1  found the slug "${written}", whose address is /en/${slug}/; write ${slug}  (slug)`,
    ])
    expect(understandText(`---\nslug: ${written}\nlang: en\n---\n# T\n`).id).toBe(`en/${slug}`)
  })

  it.each(['tool-2.0-notes', 'årets-gang', '"2024"'])('stays as it is: %s', (written) => {
    expect(messagesOfFrontMatter('title: T', `slug: ${written}`, 'lang: en')).toEqual([])
  })
})

it('is told with the address that the text has on its site', () => {
  const [said] = understandText('---\ntitle: A\nslug: Tool-2\nlang: en\n---\nWords.\n', {
    pathOf: (_, slug) => `/blog/${slug}/`,
  }).diagnostics
  expect(said?.message).toBe('found the slug "Tool-2", whose address is /blog/tool-2/; write tool-2')
})
