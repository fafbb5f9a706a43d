import { describe, expect, it } from 'vitest'
import type { Config } from '../../plugins/config.ts'
import {
  absolute,
  asciiSlug,
  bookPath,
  hrefOf,
  local,
  pageFile,
  stagePath,
  topicPath,
  wholeHref,
} from '../../plugins/library/addresses.ts'
import { buildLibrary } from '../../plugins/library/library.ts'
import { exampleConfig } from '../example-site.ts'
import { articleOf } from '../make-library.ts'

it.each([
  ['Salgstragten', 'salgstragten'],
  ['Måling & test', 'maaling-test'],
  ['Ærø, Ødis og Åbo', 'aeroe-oedis-og-aabo'],
  ['Crème brûlée', 'creme-brulee'],
  ['a\u030arets o\u0301', 'aarets-o'],
  ['Größe über Öl', 'groesse-ueber-oel'],
  ['  A/B  test!  ', 'a-b-test'],
  ['日本', 'x'],
])('the name %j is %j in an address', (name, slug) => {
  expect(asciiSlug(name)).toBe(slug)
})

it('pages of stages, topics and books have the words of their language in their address', () => {
  const config = exampleConfig()
  const awareness = config.journey.stage('awareness')
  expect(stagePath(config, awareness, 'da')).toBe('/da/fase/opmaerksomhed/')
  expect(stagePath(config, awareness, 'en')).toBe('/en/stage/awareness/')
  expect(topicPath(config, 'måling', 'da')).toBe('/da/emne/maaling/')
  expect(topicPath(config, 'måling', 'en'), 'the topic’s English name').toBe('/en/topic/measuring/')
  expect(topicPath(config, 'no-name', 'en')).toBe('/en/topic/no-name/')
  expect(['C', 'C#', 'C++', 'R+D', '#seo'].map((topic) => topicPath(config, topic, 'en'))).toEqual([
    '/en/topic/c/',
    '/en/topic/c-sharp/',
    '/en/topic/c-plus-plus/',
    '/en/topic/r-d/',
    '/en/topic/seo/',
  ])
  expect(bookPath(config, { id: 'guide', language: 'da' })).toBe('/da/bog/guide/')
})

describe('the address of a page', () => {
  type Ends = [
    Config['trailingSlash'],
    Config['format'],
    page: string,
    home: string,
    root: string,
    file: string,
  ]
  it.each<Ends>([
    ['always', 'directory', '/docs/en/a/', '/docs/en/', '/docs/', '/en/a/index.html'],
    ['never', 'directory', '/docs/en/a', '/docs/en', '/docs', '/en/a/index.html'],
    ['ignore', 'directory', '/docs/en/a/', '/docs/en/', '/docs/', '/en/a/index.html'],
    ['always', 'file', '/docs/en/a/', '/docs/en/', '/docs/', '/en/a.html'],
    ['never', 'file', '/docs/en/a', '/docs/en', '/docs', '/en/a.html'],
    ['ignore', 'file', '/docs/en/a', '/docs/en', '/docs/', '/en/a.html'],
    ['always', 'preserve', '/docs/en/a/', '/docs/en/', '/docs/', '/en/a.html'],
    ['never', 'preserve', '/docs/en/a', '/docs/en', '/docs', '/en/a.html'],
    ['ignore', 'preserve', '/docs/en/a', '/docs/en', '/docs/', '/en/a.html'],
  ])('ends as the site has it: %s, %s', (trailingSlash, format, page, home, root, file) => {
    const config = { ...exampleConfig(), base: '/docs', trailingSlash, format }
    expect(['/en/a/', '/en/', '/'].map((path) => local(config, path))).toEqual([page, home, root])
    expect(absolute(config, '/en/a/')).toBe(`https://pages.example${page}`)
    expect(hrefOf(config, '/en/a/?b=/c/#d/')).toBe(`${page}?b=/c/#d/`)
    expect(local(config, '/en/rss.xml'), 'a file').toBe('/docs/en/rss.xml')
    expect(pageFile(config, '/en/a/')).toBe(file)
    expect(pageFile(config, '/')).toBe('/index.html')
  })

  it('of a site without a base is never empty', () => {
    const config = { ...exampleConfig(), trailingSlash: 'never' as const }
    expect([local(config, '/'), absolute(config, '/')]).toEqual(['/', 'https://pages.example/'])
  })

  it.each(['https://example.com/a/', '//cdn.example/a/', 'mailto:a@b.c', '#a'])(
    'elsewhere stays as it is: %s',
    (link) => {
      const config = { ...exampleConfig(), base: '/docs', trailingSlash: 'never' as const }
      expect([hrefOf(config, link), wholeHref(config, link)]).toEqual([link, link])
    },
  )
})

describe('an address is read', () => {
  const texts = { 'da/a.md': '---\ntitle: A\nlang: da\ntopics: [måling]\n---\n\nTekst.\n' }
  const library = (base: string) =>
    buildLibrary(
      {
        ...{
          articles: [articleOf('da/a.md', texts['da/a.md'])],
          pages: [],
          books: [],
          offers: [],
          authors: [],
        },
        diagnostics: [],
        holds: (path) => ['pris.pdf', 'own/page'].includes(path),
      },
      { ...exampleConfig(), base, trailingSlash: 'always' },
    )

  it.each([
    ['/da/a/', '/da/a/'],
    ['/da/a', '/da/a/'],
    ['/da/a.html#b', '/da/a/#b'],
    ['/da/a/index.html?b#c', '/da/a/?b#c'],
    ['/docs/da/a/', '/da/a/'],
    ['/docs', '/'],
    ['/docs/', '/'],
    ['https://pages.example/docs/da/a', '/da/a/'],
    ['http://PAGES.example/docs/da/a/?b=/docs/', '/da/a/?b=/docs/'],
    ['//pages.example/docs/da/a/', '/da/a/'],
    ['/docs/da/emne/maaling', '/da/emne/maaling/'],
    ['/docs/pris.pdf', '/pris.pdf'],
    ['/pris.pdf', '/pris.pdf'],
    ['/own/page', '/own/page/'],
    ['/docs/nothing', '/nothing'],
    ['/docsmore/x', '/docsmore/x'],
    ['/a b/', '/a%20b/'],
    ['https://pages.example/da/a/', 'https://pages.example/da/a/'],
    ['https://pages.example/docs/nothing/', 'https://pages.example/docs/nothing/'],
    ['https://example.com/docs/da/a/', 'https://example.com/docs/da/a/'],
    ['//cdn.example/da/a/', '//cdn.example/da/a/'],
    ['a.md', 'a.md'],
    ['#b', '#b'],
  ])('with the base of the site or without it: %s', (url, link) => {
    expect(library('/docs').linkOf(url)).toBe(link)
  })

  it('where the base is called like a language', () => {
    expect(['/da/a/', '/da/da/a/'].map((url) => library('/da').linkOf(url))).toEqual(['/da/a/', '/da/a/'])
  })
})

it('a whole address has the site, its base and escaped letters', () => {
  const config = { ...exampleConfig(), base: '/blog' }
  expect(absolute(config, '/da/årets-overblik/')).toBe('https://pages.example/blog/da/%C3%A5rets-overblik/')
  expect(local(config, '/da/årets-overblik/')).toBe('/blog/da/%C3%A5rets-overblik/')
})
